/** A gentle hint that a line may hold somebody's name; never a refusal. Personal numbers are refused by `faultsOf`. */

/** What has a capital and is no person: in English days, months and languages, and places and organisations. */
const noNames = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'january february march april may june july august september october november december',
    'arabic danish dari english finnish kurdish norwegian persian polish somali swedish tigrinya turkish ukrainian',
    'sverige danmark norge finland sweden denmark norway syrien syria ukraina ukraine somalia eritrea afghanistan',
    'stockholm göteborg malmö köpenhamn københavn copenhagen norden nordic europa europe',
    'ramadan eid jul jól påsk christmas easter lucia',
    'samsyn fritidsbanken majblomman röda korset red cross sportcafé språkcafé sprogcafé komvux sfi integ',
  ]
    .join(' ')
    .split(' '),
);

/** A word with one capital, in Latin script, also in two parts: `Anna-Karin`. Before it stands what does not end a sentence. */
const capitalised =
  /(?<=[\p{L}\p{N},;)"”»'’&+]\s+["“”«('‘]*)(?:(?=\p{Lu})\p{Script=Latin}\p{Ll}+)(?:-(?:(?=\p{Lu})\p{Script=Latin}\p{Ll}+))*(?![\p{L}\p{N}])/gu;

/**
 * The first word that looks like a name: with a capital, in the middle of a sentence, in Latin script, and none of the few
 * that have one anyway. Undefined when there is none.
 */
export const findName = (text: string): string | undefined =>
  [...text.normalize('NFC').matchAll(capitalised)].map(([word]) => word).find((word) => !isNoName(word));

/** Also in the genitive: `Sveriges`. */
function isNoName(word: string): boolean {
  const plain = word.toLowerCase();
  return noNames.has(plain) || noNames.has(plain.replace(/s$/, ''));
}
