/** What an activity helps towards beside itself, in the three groups that people ask for. */
import type { Activity } from './records.js';

const table = {
  language: ['language'],
  work: ['work-experience', 'reference', 'mentor'],
  education: ['leader-course', 'referee-course'],
} as const satisfies Record<string, readonly string[]>;

export type Aim = keyof typeof table;

/** The codes of `benefits` that lead to each. */
export const aims: Readonly<Record<Aim, readonly string[]>> = table;

const inOrder = Object.keys(aims) as Aim[];

/** What some benefits lead to, in the order of the table; a code that nobody listed leads nowhere. */
export const aimsOf = (benefits: readonly string[]): Aim[] =>
  inOrder.filter((aim) => benefits.some((code) => aims[aim].includes(code)));

/** Which of some activities lead to each, by the codes that are asked alone; an aim with none is left out. */
export const byAim = <One extends Pick<Activity, 'benefits'>>(
  activities: readonly One[],
  asked: readonly string[] = inOrder.flatMap((aim) => aims[aim]),
): { aim: Aim; activities: One[] }[] =>
  aimsOf(asked)
    .map((aim) => ({
      aim,
      activities: activities.filter(({ benefits }) =>
        benefits.some((code) => asked.includes(code) && aims[aim].includes(code)),
      ),
    }))
    .filter(({ activities: found }) => found.length > 0);
