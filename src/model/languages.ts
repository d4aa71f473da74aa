/** Languages as people share them: whoever speaks one variety is understood in the others. */

/** The language of a BCP 47 code, whatever its script and region. */
export const primaryOf = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? '';

/** Persian and Dari are one language with two codes. */
const twins: Record<string, string> = { fa: 'prs', prs: 'fa' };

/** BCP 47 codes → their primary subtags, each once; of Persian and Dari both. */
export const toSpoken = (codes: readonly string[]): string[] => [
  ...new Set(codes.map(primaryOf).flatMap((code) => (Object.hasOwn(twins, code) ? [code, twins[code] ?? ''] : code))),
];
