/** Months in words: `april–september`, over the new year too. */
import type { SeasonLexicon } from '../../words/lexicon.js';
import { latin } from '../../words/plural.js';
import { listed } from '../record-details/said.js';

const MONTHS = 12;

/** `november`. */
export const monthName = (lang: string, month: number): string =>
  new Intl.DateTimeFormat(latin(lang), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1));

/** Months that follow each other as one range, December before January. */
export function monthsText(months: readonly number[], { words, lang }: SeasonLexicon): string {
  if (months.length >= MONTHS) return words.wholeYear;
  const isIn = (month: number) => months.includes(month);
  const before = (month: number) => ((month + MONTHS - 2) % MONTHS) + 1;
  const after = (month: number) => (month % MONTHS) + 1;
  const firsts = months.filter((month) => !isIn(before(month)));
  const ranges = firsts.map((first) => {
    let last = first;
    while (isIn(after(last))) last = after(last);
    const [from, to] = [monthName(lang, first), monthName(lang, last)];
    return first === last ? from : words.range(from, to);
  });
  return listed(lang, ranges);
}
