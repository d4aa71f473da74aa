/** What a place is told, made of what was answered. */
import { tellCodeWord } from './code-word.js';
import { whatIsMissingToTell } from './guards.js';
import type { AgeBand, Referral } from './referral-schema.js';
import type { State } from './state.js';

export type { Referral };

/** The last age of each band but the last. Not from the schema, for valibot would come with it. */
const bands: Readonly<Record<Exclude<AgeBand, '65-'>, number>> = {
  ...{ '0-2': 2, '3-5': 5, '6-8': 8, '9-11': 11, '12-14': 14, '15-17': 17, '18-24': 24, '25-64': 64 },
};

/** The band that an age is in: what is told instead of it. */
export function toAgeBand(age: number): AgeBand {
  const found = Object.entries(bands).find(([, last]) => age < last + 1);
  return (found?.[0] as AgeBand | undefined) ?? '65-';
}

/**
 * The body that is posted; undefined while something is missing: a yes, a place, or a note that can be told.
 * @param placeLang in which the place reads the code word
 */
export function toReferral(state: State, placeLang: string): Referral | undefined {
  const { answers, options, warmth, contact, consent, codeWord } = state;
  if (whatIsMissingToTell(state).length || !consent || !codeWord || answers.age === undefined) return undefined;
  if (warmth === undefined || warmth === 1) return undefined;
  const note = state.note.trim();
  return {
    version: 1,
    codeWord: tellCodeWord(codeWord, placeLang),
    ageBand: toAgeBand(answers.age),
    activities: [...(answers.activities ?? [])],
    slots: [...answers.slots],
    languages: [...answers.languages],
    options: [...options],
    warmth,
    ...(contact && { contact: { by: contact.by, via: contact.via, value: contact.value.trim() } }),
    ...(note && { note }),
    consent: { version: consent.version, time: consent.time, lang: consent.lang },
  };
}
