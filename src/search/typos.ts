/** Words that were meant for others: optimal string alignment, stopped as soon as it is too far. */

/** How many typos a folded word may have: none when short or with digits, for 57 is not 58. */
export function allowedTypos(needle: string): number {
  if (needle.length < 4 || /\p{N}/u.test(needle)) return 0;
  return needle.length < 8 ? 1 : 2;
}

/**
 * Whether the needle is a beginning of the word but for at most `max` typos. A typo is a letter that is wrong,
 * missing or extra, or two neighbours that are swapped; a swapped pair is not touched again.
 * Every typo has four readings, so that the work is bounded by 4^max times the needle's length.
 */
export function isWithinTypos(word: string, needle: string, max: number): boolean {
  return needle.length <= word.length + max && isBeginning(word, 0, needle, 0, max);
}

/** Equal letters can always be taken as they are: no reading of them as a typo comes cheaper. */
function isBeginning(word: string, w: number, needle: string, n: number, max: number): boolean {
  while (n < needle.length && needle[n] === word[w]) {
    w += 1;
    n += 1;
  }
  if (needle.length - n <= max) return true;
  if (max === 0) return false;
  const isSwapped = w + 1 < word.length && needle[n] === word[w + 1] && needle[n + 1] === word[w];
  return (
    (isSwapped && isBeginning(word, w + 2, needle, n + 2, max - 1)) ||
    isBeginning(word, w, needle, n + 1, max - 1) ||
    (w < word.length &&
      (isBeginning(word, w + 1, needle, n + 1, max - 1) || isBeginning(word, w + 1, needle, n, max - 1)))
  );
}
