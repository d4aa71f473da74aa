/** Of which country a place is, and so in which language its people write, when nobody says it. */

export type Country = 'SE' | 'DK';

/** What tells of a country, each as it stands in the record or in its row. */
export interface CountryFacts {
  country?: unknown;
  timeZone?: unknown;
  currency?: unknown;
  postcode?: unknown;
  phones: () => readonly unknown[];
}

const plain = (fact: unknown) => (typeof fact === 'string' || typeof fact === 'number' ? `${fact}` : '');

/** The country by the first of the facts that tells: country, time zone, currency, postcode, telephone. */
export function toldCountry({ country, timeZone, currency, postcode, phones }: CountryFacts): Country | undefined {
  if (country === 'SE' || country === 'DK') return country;
  if (timeZone === 'Europe/Copenhagen') return 'DK';
  if (currency === 'SEK' || currency === 'DKK') return currency === 'SEK' ? 'SE' : 'DK';
  // `DK-8000` as well as `8000`.
  const code = plain(postcode).replace(/^(dk?|se?)(?=[\s-]*\d)|[\s-]/gi, '');
  if (/^\d{4}$/.test(code)) return 'DK';
  if (/^\d{5}$/.test(code)) return 'SE';
  const numbers = phones().map((phone) =>
    plain(phone)
      .replace(/[^+\d]/g, '')
      .replace(/^00/, '+'),
  );
  if (numbers.some((number) => number.startsWith('+45'))) return 'DK';
  return numbers.some((number) => number.startsWith('+46')) ? 'SE' : undefined;
}

/**
 * The language of a row's plain texts, by the country that the row tells; undefined when it tells none.
 * @param at what stands at a path of the row's object, read or still unread
 */
export function languageIn(at: (keys: readonly string[]) => unknown): string | undefined {
  const country = toldCountry({
    country: at(['country']),
    timeZone: at(['timeZone']),
    currency: at(['price', 'currency']) ?? at(['amount', 'currency']),
    postcode: at(['place', 'address', 'postcode']),
    phones: () => [at(['contacts', '0', 'phone'])],
  });
  return country && (country === 'DK' ? 'da' : 'sv');
}
