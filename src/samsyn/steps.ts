/**
 * The referral, step by step: a state and what somebody does make the next state. Nothing here waits, draws a number
 * or looks at a clock; who calls brings what is random and what time it is.
 */
import { faultsOfInvoice, MAX_OPTIONS, whatIsMissing, whatIsMissingToTell, whoSaysYes } from './guards.js';
import { noAnswers, screens, start, type Answers, type Consent, type FollowUp, type FollowUpSaid } from './state.js';
import type { ReplyTo, Screen, State, Yes } from './state.js';
import { warmestOf, type Warmth } from './warmth.js';

export type Act =
  /** `undefined` takes an answer back. */
  | { type: 'answer'; change: { [K in keyof Answers]?: Answers[K] | undefined } }
  | { type: 'next' | 'skip' | 'back' | 'clear' }
  /** `warmths`: what the first of them supports. */
  | { type: 'choose'; options: readonly string[]; warmths: readonly Warmth[] }
  | { type: 'choose-warmth'; warmth: Warmth }
  | { type: 'say-yes'; who: Yes; consent: Consent }
  | { type: 'take-back-yes'; who: Yes }
  | { type: 'write-note'; note: string }
  | { type: 'leave-contact'; contact: ReplyTo | undefined }
  | { type: 'solve-fee'; feeSolved: State['feeSolved'] }
  /** Nothing of what is shown: a person is asked. */
  | { type: 'ask-guide' }
  /** By card, or by the person's own app. */
  | { type: 'hand-over'; via: 'card' | 'own'; codeWord: string }
  /** Posting begins, also again. Key and code word are taken when there are none yet. */
  | { type: 'send'; key: string; codeWord: string }
  | { type: 'end-sending'; key: string; outcome: 'sent' | 'not-sent' | 'unknown' }
  | { type: 'follow-up'; said: FollowUpSaid };

/** The state after an act. What cannot be done leaves it as it is, or says what is missing. */
export function takeStep(state: State, act: Act): State {
  // What is on its way is not changed under way.
  const isFree = state.delivery !== 'sending' || ['back', 'clear', 'end-sending'].includes(act.type);
  return isFree ? renewed(state, stepOf(state, act)) : state;
}

function stepOf(state: State, act: Act): State {
  switch (act.type) {
    case 'answer':
      return answer(state, act.change);
    case 'next':
      return goOn(state);
    case 'skip':
      return skip(state);
    case 'back':
      return goBack(state);
    case 'clear':
      return clear(state);
    case 'choose':
      return choose(state, act.options, act.warmths);
    case 'choose-warmth':
      return state.warmths.includes(act.warmth) ? { ...state, warmth: act.warmth, missing: [] } : state;
    case 'say-yes':
      return sayYes(state, act.who, act.consent);
    case 'take-back-yes':
      return takeBack(state, [act.who]);
    case 'write-note':
      return { ...state, note: act.note, missing: [] };
    case 'leave-contact': {
      const { contact: _, ...rest } = state;
      return { ...rest, missing: [], ...(act.contact && { contact: act.contact }) };
    }
    case 'solve-fee': {
      const { feeSolved: _, ...rest } = state;
      return { ...rest, missing: faultsOfInvoice(act.feeSolved), ...(act.feeSolved && { feeSolved: act.feeSolved }) };
    }
    case 'ask-guide':
      return state.screen === 'options' ? { ...at(state, 'sent'), delivery: 'guide' } : state;
    case 'hand-over':
      return handOver(state, act.via, act.codeWord);
    case 'send':
      return beginSending(state, act.key, act.codeWord);
    case 'end-sending':
      return endSending(state, act.key, act.outcome);
    case 'follow-up':
      break;
  }
  return followUp(state, act.said);
}

const at = (state: State, screen: Screen): State => ({ ...state, screen, missing: [] });

function answer(state: State, change: Extract<Act, { type: 'answer' }>['change']): State {
  const said = Object.entries({ ...state.answers, ...change }).filter(([, value]) => value !== undefined);
  const answers: Answers = { ...noAnswers, ...Object.fromEntries(said) };
  const next = { ...state, answers: { ...answers, groups: groupsOf(answers.groups, state.answers.groups) } };
  // A child's yes is none of a grown-up.
  const isOther = answers.age !== state.answers.age;
  return isOther ? takeBack(next, state.yes) : { ...next, missing: [] };
}

/** `all` and some exclude each other: the last that was said holds. */
function groupsOf(groups: readonly string[], before: readonly string[]): readonly string[] {
  const some = groups.filter((group) => group !== 'all');
  return !some.length || (groups.includes('all') && !before.includes('all')) ? ['all'] : some;
}

function goOn(state: State): State {
  const missing = whatIsMissing(state);
  if (missing.length) return { ...state, missing };
  // From the hand-over one of its ways leads on, not "next".
  const next = state.screen === 'hand-over' ? undefined : screens[screens.indexOf(state.screen) + 1];
  return next ? at(state, next) : state;
}

/** What skipping says on a screen. */
const skipped: Partial<Record<Screen, Partial<Answers>>> = {
  wish: { activities: null },
  'where-when': { place: null },
  hurdles: { hurdles: {}, access: [], plays: [] },
};

function skip(state: State): State {
  const change = skipped[state.screen];
  return change ? goOn({ ...state, answers: { ...state.answers, ...change } }) : state;
}

/** Nothing that was said is lost. */
function goBack(state: State): State {
  const { followUp: said, ...rest } = state;
  if (said) return { ...rest, missing: [] };
  const isHandedOver = state.options.length > 0 && state.delivery !== 'guide';
  if (state.screen !== 'sent' || isHandedOver) return at(state, screens[screens.indexOf(state.screen) - 1] ?? 'who');
  return at(state, whatIsMissing(state, 'who').length ? 'who' : 'options');
}

/** What the page itself presets stays; what a link says of somebody goes with the rest. */
function clear({ preset: { session } }: State): State {
  return start(session && { session });
}

function choose(state: State, options: readonly string[], warmths: readonly Warmth[]): State {
  if (state.screen !== 'options') return state;
  const known = [state.preset.session?.id, ...state.tried];
  const chosen = [...new Set(options)].filter((id) => !known.includes(id));
  if (chosen.length > MAX_OPTIONS) return { ...state, missing: [{ field: 'options', why: 'too-many' }] };
  if (String(chosen) === String(state.options) && String(warmths) === String(state.warmths)) return state;
  const { warmth: _, ...rest } = state;
  const supported: readonly Warmth[] = chosen.length ? [...new Set([1 as const, ...warmths])] : [];
  const next = { ...rest, options: chosen, warmths: supported, ...(chosen.length && { warmth: warmestOf(supported) }) };
  // They said yes to something else.
  return takeBack(next, state.yes);
}

function sayYes(state: State, who: Yes, consent: Consent): State {
  const asked = whoSaysYes(state);
  if (!asked.includes(who) || state.yes.includes(who)) return state;
  const yes = [...state.yes, who];
  return { ...state, yes, missing: [], ...(asked.every((one) => yes.includes(one)) && { consent }) };
}

function takeBack(state: State, who: readonly Yes[]): State {
  const { consent: _, ...rest } = state;
  const yes = state.yes.filter((one) => !who.includes(one));
  return {
    ...rest,
    yes,
    missing: [],
    ...(yes.length === state.yes.length && state.consent && { consent: state.consent }),
  };
}

function handOver(state: State, via: 'card' | 'own', codeWord: string): State {
  if (state.screen !== 'hand-over') return state;
  const missing = via === 'card' ? whatIsMissing(state, 'options') : whatIsMissingToTell(state);
  if (missing.length) return { ...state, missing };
  return { ...at(state, 'sent'), delivery: via, codeWord: state.codeWord ?? codeWord };
}

function beginSending(state: State, key: string, codeWord: string): State {
  const isAgain = state.screen === 'sent' && (state.delivery === 'not-sent' || state.delivery === 'unknown');
  if (state.screen !== 'hand-over' && !isAgain) return state;
  // It is there already.
  if (state.delivery === 'sent') return at(state, 'sent');
  const missing = whatIsMissingToTell(state);
  if (missing.length) return { ...state, missing };
  return {
    ...{ ...state, delivery: 'sending', missing: [] },
    ...{ key: state.key ?? key, codeWord: state.codeWord ?? codeWord },
  };
}

function endSending(state: State, key: string, outcome: 'sent' | 'not-sent' | 'unknown'): State {
  // An answer to what has been cleared is nobody's.
  if (state.delivery !== 'sending' || state.key !== key) return state;
  const there = at(state, 'sent');
  if (outcome === 'sent') {
    // It is said, and needs to be remembered no longer.
    const { contact: _, feeSolved: __, ...rest } = there;
    return { ...rest, note: '', delivery: 'sent', isDoubtful: false };
  }
  // A "no" now does not take back that it may have come before.
  const isDoubtful = state.isDoubtful || outcome === 'unknown';
  return { ...there, isDoubtful, delivery: isDoubtful ? 'unknown' : 'not-sent' };
}

const endings: Partial<Record<FollowUpSaid, FollowUp>> = {
  ...{ came: 'came', absent: 'absent', stays: 'joined', stopped: 'stopped' },
};

function followUp(state: State, said: FollowUpSaid): State {
  if (state.screen !== 'sent' || state.delivery === 'sending') return state;
  const found = endings[said];
  if (found) return { ...state, followUp: found, missing: [] };
  // Something else: the options without those that were tried.
  const { followUp: _, key: __, codeWord: ___, warmth: ____, consent: _____, ...rest } = state;
  return {
    ...at(rest, whatIsMissing(state, 'who').length ? 'who' : 'options'),
    tried: [...new Set([...state.tried, ...state.options])],
    ...{ options: [], warmths: [], yes: [], delivery: 'none', isDoubtful: false },
  };
}

/** What a place is told. */
const contentOf = ({ answers, options, warmth, yes, contact, note }: State): string =>
  JSON.stringify([
    answers.age,
    answers.activities,
    answers.slots,
    answers.languages,
    options,
    warmth,
    yes,
    contact,
    note,
  ]);

/** Who changes what was handed over makes another referral of it, under a key of its own. */
function renewed(before: State, after: State): State {
  const isKept = after.delivery !== before.delivery || contentOf(after) === contentOf(before);
  if (isKept || after.delivery === 'none') return after;
  const { key: _, ...rest } = after;
  return { ...rest, delivery: 'none', isDoubtful: false };
}
