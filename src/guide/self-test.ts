/** Where to start: ten questions to a club, and the three next steps that its answers lead to. */
import type { ItemId } from './items.js';

/** From the most urgent to what is no matter. */
export const answers = ['no', 'unknown', 'partly', 'yes'] as const;
export type Answer = (typeof answers)[number];

/** What a question is about. */
type Ground = 'foundation' | 'reach' | 'welcome' | 'network' | 'effect' | 'money';

interface Question {
  ground: Ground;
  /** The step of those who lack it. */
  step: ItemId;
  /** The step of those who have it. Three questions have one: as many as somebody needs who lacks nothing. */
  further?: ItemId;
}

/** In the order of the screen, which decides between equals. No item stands here twice, so that steps always differ. */
const table = {
  coordinator: { ground: 'foundation', step: 'write-who-calls-whom' },
  checks: { ground: 'foundation', step: 'note-the-check' },
  private: { ground: 'foundation', step: 'no-lists-of-origin' },
  'meeting-places': { ground: 'reach', step: 'go-where-people-are', further: 'follow-up-in-two-weeks' },
  welcomer: { ground: 'welcome', step: 'name-a-welcomer' },
  fees: { ground: 'welcome', step: 'say-fees-first' },
  partners: { ground: 'network', step: 'one-contact-each', further: 'look-at-the-holes' },
  'full-group': { ground: 'network', step: 'club-full-group', further: 'sign-locally' },
  numbers: { ground: 'effect', step: 'choose-three-numbers' },
  ending: { ground: 'money', step: 'plan-for-the-end' },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof table;
export const questions = Object.keys(table) as readonly QuestionId[];
const asked: Readonly<Record<QuestionId, Question>> = table;

/** A sheet of answers; those that are not given may follow later. */
export type AnswerSheet = Readonly<Partial<Record<QuestionId, Answer>>>;

/** A step, and what led to it. */
export interface Step {
  item: ItemId;
  question: QuestionId;
  /** Absent: the question was not answered. */
  answer?: Answer;
}

/** A house is built from below: what all else stands on weighs most. */
const weights: Readonly<Record<Ground, number>> = {
  foundation: 6,
  reach: 5,
  welcome: 4,
  network: 3,
  effect: 2,
  money: 1,
};

/** How much is lacking. What nobody has answered comes after all that somebody lacks, and before what is there. */
const lacking: Readonly<Record<Answer | 'none', number>> = { no: 4, unknown: 3, partly: 2, none: 0.1, yes: 0 };

/** The three next steps, the most urgent first: always three different ones, however few questions are answered. */
export function nextSteps(sheet: AnswerSheet): [Step, Step, Step] {
  const urgency = ({ question, answer }: Step) => weights[asked[question].ground] * lacking[answer ?? 'none'];
  const steps = questions.flatMap((question) => toStep(question, sheet[question]));
  // Sorting keeps the order of equals.
  return steps.toSorted((a, b) => urgency(b) - urgency(a)).slice(0, 3) as [Step, Step, Step];
}

/** None for what is there and leads no further. */
function toStep(question: QuestionId, answer: Answer | undefined): Step[] {
  const { step, further } = asked[question];
  const item = answer === 'yes' ? further : step;
  return item ? [{ item, question, ...(answer && { answer }) }] : [];
}
