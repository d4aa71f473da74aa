/** Case, accents, blanks, `_ - ( )` and BOM do not count in the names that people give. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\uFEFF\u200C\u00AD]|[\s_()-]/g, '');
