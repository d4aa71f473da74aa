/** What a screen needs before it goes on. */
import { dial, mailbox } from '../model/links.js';
import { findPersonalNumber } from './personal-number.js';
import { ADULT, type Missing, type ReplyTo, type Screen, type State, type Yes } from './state.js';

export const MAX_AGE = 120;
export const MAX_WISHES = 5;
export const MAX_OPTIONS = 3;
/** In UTF-16 units. */
export const MAX_NOTE = 500;

/** Of an organisation that pays. */
export const MAX_PAYER = 80;

/** Whose yes it takes. */
export const whoSaysYes = ({ answers: { age } }: State): readonly Yes[] =>
  age !== undefined && age >= ADULT ? ['own'] : ['child', 'guardian'];

/** Why it does not go on from a screen; none: it does. A card needs no more than something to write on it. */
export function whatIsMissing(state: State, screen: Screen = state.screen): Missing[] {
  const { answers, options } = state;
  switch (screen) {
    case 'who':
      return faultsOfAge(answers.age);
    case 'wish':
      return faultsOfWish(answers.activities);
    case 'where-when':
      return answers.place === undefined ? [{ field: 'place', why: 'missing' }] : [];
    case 'options':
      if (!options.length) return [{ field: 'options', why: 'missing' }];
      return options.length > MAX_OPTIONS ? [{ field: 'options', why: 'too-many' }] : [];
    case 'hand-over':
      return [...whatIsMissing(state, 'options'), ...faultsOfHandOver(state)];
    case 'hurdles':
    case 'sent':
      break;
  }
  return [];
}

/** Whether "next" leads on. */
export const canGoOn = (state: State): boolean => whatIsMissing(state).length === 0;

/** Why a referral may not be posted, or told to a place in any way; a card may. */
export function whatIsMissingToTell(state: State): Missing[] {
  const all = (['who', 'wish', 'hand-over'] as const).flatMap((screen) => whatIsMissing(state, screen));
  // A card is for the family alone.
  return (state.warmth ?? 1) > 1 ? all : [...all, { field: 'warmth', why: 'missing' }];
}

function faultsOfAge(age: number | undefined): Missing[] {
  if (age === undefined) return [{ field: 'age', why: 'missing' }];
  return Number.isInteger(age) && age >= 0 && age <= MAX_AGE ? [] : [{ field: 'age', why: 'out-of-range' }];
}

function faultsOfWish(activities: readonly string[] | null | undefined): Missing[] {
  if (activities === null) return [];
  if (!activities?.length) return [{ field: 'activities', why: 'missing' }];
  return activities.length > MAX_WISHES ? [{ field: 'activities', why: 'too-many' }] : [];
}

function faultsOfHandOver(state: State): Missing[] {
  const { warmth, warmths } = state;
  if (warmth === undefined) return [{ field: 'warmth', why: 'missing' }];
  if (!warmths.includes(warmth)) return [{ field: 'warmth', why: 'not-supported' }];
  const words = [...faultsOfContact(state.contact), ...faultsOfNote(state.note), ...faultsOfInvoice(state.feeSolved)];
  return warmth === 1 ? words : [...faultsOfYes(state), ...words];
}

function faultsOfYes(state: State): Missing[] {
  const open = whoSaysYes(state).filter((who) => !state.yes.includes(who));
  return open.map((who) => ({ field: 'yes', why: 'missing', who }));
}

function faultsOfNote(note: string): Missing[] {
  if (findPersonalNumber(note)) return [{ field: 'note', why: 'personal-number' }];
  return note.length > MAX_NOTE ? [{ field: 'note', why: 'too-long' }] : [];
}

/** It stands in the message, so that it is looked at as soon as it is written. */
export const faultsOfInvoice = (feeSolved: State['feeSolved']): Missing[] =>
  findPersonalNumber(feeSolved?.invoiceTo ?? '') ? [{ field: 'invoice', why: 'personal-number' }] : [];

function faultsOfContact(contact: ReplyTo | undefined): Missing[] {
  if (!contact) return [];
  const value = contact.value.trim();
  const isMail = contact.via === 'email';
  const found = findPersonalNumber(value);
  // In a field for telephones, what begins as one is one.
  if (found && (isMail || !/^(?:\+|0)/.test(value))) return [{ field: 'contact', why: 'personal-number' }];
  return (isMail ? mailbox(value) : dial('tel', value)) ? [] : [{ field: 'contact', why: 'unreadable' }];
}
