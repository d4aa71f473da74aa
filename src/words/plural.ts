type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Latin digits in every language, so that phone numbers, buses and counts read alike. */
export const latin = (lang: string): string => `${lang}-u-nu-latn`;

/**
 * `plural('sv')(3, {one: '# plats', other: '# platser'})` is `3 platser`.
 * The forms are those of CLDR; a form that a language does not need is left out.
 */
export function plural(lang: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(latin(lang));
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', digits.format(n));
}
