import { countryOf } from './country.js';
import type { Partner } from './records.js';

/** The language of the country that most of them are in; Swedish where nobody is. */
export function langOfPlaces(partners: readonly Partner[] = []): 'sv' | 'da' {
  const danish = partners.filter((partner) => countryOf(partner) === 'DK').length;
  return danish * 2 > partners.length ? 'da' : 'sv';
}
