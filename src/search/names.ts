/** Names of a large register in order: a collator is slow, and most names are plain. */

/** Each of these signs is one letter in every order, but for the Danish aa, which may have accents too. */
const isPlain = /^(?!.*a[aåä])[ -~åäöæø]*$/i;

/** Signs as all our languages sort them, and the letters after them; those in one item are one but for case and accent. */
const signs = Array.from(` _-,;:!?.'"()[]{}@*/\\&#%\`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz`);
const lastLetters: Readonly<Record<'sv' | 'da', readonly string[]>> = {
  sv: ['å', 'äæ', 'öø'],
  da: ['äæ', 'öø', 'å'],
};

/** Compares as the collator of a language does; plain names are told apart sign by sign, as far as that goes. */
export function nameComparer(lang: 'sv' | 'da'): (a: string, b: string) => number {
  const ranks = ranksOf(lang);
  // Some 20 ms to set up, and seldom needed.
  let collator: Intl.Collator | undefined;
  const known = new Map<string, boolean>();
  const isKnownPlain = (name: string): boolean => {
    const is = known.get(name) ?? isPlain.test(name);
    known.set(name, is);
    return is;
  };
  return (a, b) => {
    const order = isKnownPlain(a) && isKnownPlain(b) && compareSigns(a, b, ranks);
    if (order) return order;
    collator ??= new Intl.Collator(lang);
    return collator.compare(a, b);
  };
}

/** By code: in which place a sign sorts. Signs that differ in case or accent only share one. */
function ranksOf(lang: 'sv' | 'da'): Uint8Array {
  const ranks = new Uint8Array(256);
  for (const [rank, alike] of [...signs, ...lastLetters[lang]].entries())
    for (const sign of alike + alike.toUpperCase()) ranks[sign.charCodeAt(0)] = rank + 1;
  return ranks;
}

function compareSigns(a: string, b: string, ranks: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (ranks[a.charCodeAt(i)] ?? 0) - (ranks[b.charCodeAt(i)] ?? 0);
    if (difference) return difference;
  }
  return a.length - b.length;
}
