/** What the screens of Samsyn are drawn from, and how they are answered. */
import type { Act } from '../../samsyn/steps.js';
import type { State } from '../../samsyn/state.js';
import type { Facets } from '../../search/query.js';
import type { SamsynLexicon } from '../../words/lexicon.js';

export interface Asked {
  state: State;
  lexicon: SamsynLexicon;
  /** What there is at all, to choose from. */
  whole: Facets;
  /** Level of the headings inside. */
  level: number;
  take: (act: Act) => void;
}

/** Changes one answer. */
export const answering =
  ({ take }: Asked) =>
  (change: Extract<Act, { type: 'answer' }>['change']): void =>
    take({ type: 'answer', change });

/** A list with a code more, or without it when it is there. */
export const toggledIn = (codes: readonly string[], code: string): string[] =>
  codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
