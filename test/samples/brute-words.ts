/** Text as the design page has it: prefix, typos, accents folded the Nordic way; by the textbook's table of distances. */

/** Enough for the letters of random.ts. */
const lower = (text: string) => text.toLowerCase().replace(/[åäæ]/g, 'a').replace(/[öø]/g, 'o');
const short = (word: string) => word.replace(/a[ae]+/g, 'a').replace(/oe+/g, 'o');
const split = (text: string) =>
  lower(text)
    .split(/[^a-zа-я\u0600-\u06ff0-9]+/)
    .filter(Boolean);

/** Letters wrong, missing, extra or swapped, until the needle is the beginning of the word. */
function typos(needle: string, word: string): number {
  const rows = Array.from({ length: needle.length + 1 }, (_, i) => Array<number>(word.length + 1).fill(i));
  for (let j = 0; j <= word.length; j += 1) (rows[0] as number[])[j] = j;
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= needle.length; i += 1)
    for (let j = 1; j <= word.length; j += 1) {
      const change = needle[i - 1] === word[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && needle[i - 1] === word[j - 2] && needle[i - 2] === word[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  return Math.min(...(rows[needle.length] as number[]));
}

/** None in short words and numbers, one from four letters, two from eight. */
const allowed = (needle: string) => (/\d/.test(needle) || needle.length < 4 ? 0 : needle.length < 8 ? 1 : 2);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => (['lat', 'lng'].includes(key) ? [] : textsIn(inner)));
  return ['yes', 'no', 'unknown', undefined].includes(value as string) ? [] : [String(value)];
};
const known = new WeakMap<object, Set<string>>();
/** The words of a record, whatever field they stand in. An outline's corners and a position are no texts. */
function wordsOf(record: object): Set<string> {
  const { area, ...rest } = record as { area?: unknown };
  const words =
    known.get(record) ?? new Set(split(textsIn([rest, typeof area === 'string' ? area : area && 'Polygon']).join(' ')));
  known.set(record, words);
  return words;
}

const isHit = (needle: string, word: string) =>
  word.startsWith(needle) || (allowed(needle) > 0 && typos(needle, word) <= allowed(needle));

/** Whether every word of the text hits in one of the records, as it stands or with its pairs of vowels as one. */
export const hasWords = (text: string, records: readonly object[]): boolean =>
  split(text).every((needle) =>
    records.some((record) =>
      [...wordsOf(record)].some((word) => isHit(needle, word) || isHit(short(needle), short(word))),
    ),
  );
