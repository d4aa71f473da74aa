import type { Activity, Partner } from './records.js';

export type Country = 'SE' | 'DK';

const currencies: Record<string, Country> = { SEK: 'SE', DKK: 'DK' };

/**
 * The country of a record's place, by the first of its facts that tells: country, time zone, currency,
 * postcode, telephone; else that of its partner; else Sweden.
 */
export function countryOf(record: Partner | Activity, partner?: Partner): Country {
  const { place, contacts } = record;
  const { country, timeZone, price } = record as Partial<Partner & Activity>;
  if (country === 'SE' || country === 'DK') return country;
  if (timeZone === 'Europe/Copenhagen') return 'DK';
  const byCurrency = currencies[price?.currency ?? ''];
  if (byCurrency) return byCurrency;
  // `DK-8000` as well as `8000`.
  const postcode = place.address?.postcode?.replace(/^(dk?|se?)(?=[\s-]*\d)|[\s-]/gi, '') ?? '';
  if (/^\d{4}$/.test(postcode)) return 'DK';
  if (/^\d{5}$/.test(postcode)) return 'SE';
  const phones = contacts.map(({ phone = '' }) => phone.replace(/[^+\d]/g, '').replace(/^00/, '+'));
  if (phones.some((phone) => phone.startsWith('+45'))) return 'DK';
  if (phones.some((phone) => phone.startsWith('+46'))) return 'SE';
  return partner ? countryOf(partner) : 'SE';
}
