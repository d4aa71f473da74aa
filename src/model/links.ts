/**
 * Which texts of a record may become links, and the address that each then has. https, mailto, tel and sms
 * alone, and of these nothing that does more than it shows: no headers in a mail, no password in an address.
 */
import type { Country } from './country.js';

/** Longer ones are no address that a person has made. */
const MAX_LENGTH = 2000;

/** Address of one mailbox; what could carry headers of its own is no link. */
export const mailbox = (email: string): string | undefined =>
  /^[^\s@?&,;:%<>"]+@[^\s@?&,;:%<>"]+$/.test(email) ? `mailto:${email}` : undefined;

/** The digits of one telephone number; two numbers in a cell, or words, are none that can be dialled. */
function digitsOf(phone: string): string | undefined {
  // `+46 (0)70` has its zero for those who call from inside the country.
  const text = phone.trim().replace(/^(\+\d[\d\s]*)\(0\)/, '$1');
  const digits = text.replace(/[^+\d]/g, '');
  return /^\+?[\d\s().–-]+$/.test(text) && /^\+?\d{3,15}$/.test(digits) ? digits : undefined;
}

/** `tel:` or `sms:` of a number; undefined for what no phone can dial. */
export function dial(scheme: 'tel' | 'sms', phone: string): string | undefined {
  const digits = digitsOf(phone);
  return digits && `${scheme}:${digits}`;
}

/**
 * The same from anywhere: the digits with the country's code in front, as apps want them that know no country.
 * A number without code is one of `country`; undefined for what cannot be called from abroad.
 */
export function internationalDigits(phone: string, country: Country): string | undefined {
  const digits = digitsOf(phone)?.replace(/^00/, '+') ?? '';
  const [code, trunk] = country === 'DK' ? ['45', ''] : ['46', '0'];
  // Some write the zero of home after the code.
  if (digits.startsWith('+')) return whole(digits.slice(1).replace(/^460/, '46'));
  const isHome = country === 'DK' ? /^[2-9]\d{7}$/.test(digits) : /^0[1-9]\d{6,8}$/.test(digits);
  if (isHome) return code + digits.slice(trunk.length);
  // Or leave the plus out.
  return digits.startsWith(code) && digits.length > 9 ? whole(digits) : undefined;
}

const whole = (digits: string) => (/^[1-9]\d{7,14}$/.test(digits) ? digits : undefined);

/** A text as a part of an address; half a sign in it is replaced, where encodeURIComponent would throw. */
export const escaped = (text: string): string =>
  `${new URLSearchParams({ text })}`.slice('text='.length).replaceAll('+', '%20');

const mobile: Record<Country, RegExp> = {
  SE: /^(?:\+46|0046|0)7[02369]\d{7}$/,
  DK: /^(?:\+45|0045)?(?:2\d|3[01]|4[0-2]|5[0-3]|6[01]|71|81|9[1-3])\d{6}$/,
};

/** Whether a number is one that gets text messages: those to a desk are lost. */
export const isMobile = (phone: string, country: Country): boolean => {
  const digits = digitsOf(phone) ?? '';
  const home = digits.startsWith('+45') ? 'DK' : digits.startsWith('+46') ? 'SE' : country;
  return mobile[home].test(digits);
};

/** The address that a record's text may lead to; undefined when it is to stay text. */
export function hrefOf(text: string, allowHttp = false): string | undefined {
  const said = text.trim();
  // A parser drops tabs and line breaks, and then reads what nobody saw.
  if (said.length > MAX_LENGTH || /\p{Cc}/u.test(said)) return undefined;
  const scheme = /^[a-z]+:/i.exec(said)?.[0].toLowerCase();
  const rest = said.slice(scheme?.length);
  if (scheme === 'mailto:') return mailbox(rest);
  if (scheme === 'tel:' || scheme === 'sms:') return dial(scheme === 'tel:' ? 'tel' : 'sms', rest);
  if (/\s/.test(said) || (scheme !== 'https:' && !(allowHttp && scheme === 'http:'))) return undefined;
  try {
    const { href, username, password } = new URL(said);
    // `https://bank.example@other.example` leads to the other.
    return rest.startsWith('//') && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A page with the way to a place: `{lat}`, `{lng}` and `{name}` in the template are filled in. */
export function directionsTo(
  template: string,
  { lat, lng, name }: { lat: number; lng: number; name: string },
  base?: string,
): string | undefined {
  const values: Record<string, string> = { lat: `${lat}`, lng: `${lng}`, name: escaped(name) };
  const filled = template.replace(/\{(lat|lng|name)\}/g, (_, key: string) => values[key] ?? '');
  try {
    const { href, protocol } = new URL(filled, base);
    return ['https:', 'http:', 'geo:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
