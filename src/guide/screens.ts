/** Where somebody is in the guide, and how they came there. Values: each act makes the next one. */
import type { KindCode } from '../model/kinds.js';
import type { ItemId, ThemeCode } from './items.js';
import { questions, type Answer, type AnswerSheet, type QuestionId } from './self-test.js';

export type Screen =
  | { at: 'home' }
  | { at: 'theme'; theme: ThemeCode }
  | { at: 'kind'; kind: KindCode }
  | { at: 'item'; item: ItemId }
  | { at: 'question'; question: QuestionId }
  | { at: 'steps' }
  | { at: 'plan' };

/** The way here; the last one is shown. Never empty. */
export type Trail = readonly [Screen, ...Screen[]];

export const home: Trail = [{ at: 'home' }];

export const shownOf = (trail: Trail): Screen => trail[trail.length - 1] ?? trail[0];

/** Further in; from an item to another one the way back does not grow. */
export function goTo(trail: Trail, screen: Screen): Trail {
  const isSame = shownOf(trail).at === screen.at;
  const [first, ...rest] = isSame ? trail.slice(0, -1) : trail;
  return first ? [first, ...rest, screen] : [screen];
}

/** Back by one; in the self-test to the question before, from the first one to where it was begun. */
export function goBack(trail: Trail): Trail {
  const shown = shownOf(trail);
  const before = shown.at === 'question' ? beforeQuestion(shown.question) : undefined;
  const [first, ...rest] = trail.slice(0, -1);
  return first ? [first, ...rest, ...(before ? [before] : [])] : home;
}

/** The first question. */
export const firstQuestion = (): Screen => ({ at: 'question', question: questions[0] as QuestionId });

/** After an answer, or none: the next question, or the steps. */
export function afterQuestion(question: QuestionId): Screen {
  const next = questions[questions.indexOf(question) + 1];
  return next ? { at: 'question', question: next } : { at: 'steps' };
}

/** None before the first. */
function beforeQuestion(question: QuestionId): Screen | undefined {
  const before = questions[questions.indexOf(question) - 1];
  return before && { at: 'question', question: before };
}

/** An answer, or none any more. */
export function answerQuestion(sheet: AnswerSheet, question: QuestionId, answer: Answer | undefined): AnswerSheet {
  const { [question]: _before, ...rest } = sheet;
  return answer ? { ...rest, [question]: answer } : rest;
}
