/** Words of texts, folded so that a phone without å, ä, ö finds them too. */

const foreign: Record<string, string> = { ø: 'o', æ: 'a', ß: 'ss', đ: 'd', ł: 'l' };

export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæßđł]/g, (letter) => foreign[letter] ?? letter);

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** ` fotboll 9 10 ar`: every word has a blank before it, so that a prefix is found as ` fot`. */
export const toHaystack = (texts: readonly string[]): string => ` ${wordsOf(texts.join(' ')).join(' ')}`;

/** A test that every word of the text is the beginning of a word in a haystack. */
export function textTest(text: string): (haystack: string) => boolean {
  const needles = wordsOf(text).map((word) => ` ${word}`);
  return (haystack) => needles.every((needle) => haystack.includes(needle));
}
