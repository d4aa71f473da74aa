/** The ways in which a message gets to a contact. Each is a link: nothing is sent before somebody presses it, and sends. */
import { dial, escaped, internationalDigits, isMobile, mailbox } from '../model/links.js';
import type { Country } from '../model/country.js';
import type { Contact } from '../model/records.js';
import { shorten } from './message.js';

export interface MessageLinks {
  tel?: string;
  sms?: string;
  /** Another company's page, which learns the number and the text from who presses it. */
  whatsapp?: string;
  mail?: string;
}

/** In UTF-16 units. More is no text message, and some phones open none with a longer one. */
const MAX_SMS = 1000;

/**
 * Where a message goes that is ready to be sent. A text message goes to the number for it, else to a mobile one;
 * WhatsApp only to a number that says it has it.
 * @param country of the place: numbers without a country's code are its own
 */
export function messageLinks(
  { phone, sms, whatsapp, email }: Pick<Contact, 'phone' | 'sms' | 'whatsapp' | 'email'>,
  text: string,
  subject: string,
  country: Country,
): MessageLinks {
  const tel = phone && dial('tel', phone);
  const texted = sms ?? (phone && isMobile(phone, country) ? phone : undefined);
  const number = texted && toSms(texted, country);
  const chat = whatsapp && internationalDigits(whatsapp, country);
  const box = email && mailbox(email);
  // A mail's lines end so.
  const lines = text.replace(/\r\n?|\n/g, '\r\n');
  return {
    ...(tel && { tel }),
    // iPhones want the & and others the ?; with both each of them finds the text.
    ...(number && { sms: `${number}?&body=${escaped(shorten(text, MAX_SMS))}` }),
    ...(chat && { whatsapp: `https://wa.me/${chat}?text=${escaped(text)}` }),
    ...(box && { mail: `${box}?subject=${escaped(subject)}&body=${escaped(lines)}` }),
  };
}

/** For each way the first contact that has it. */
export const firstLinks = (all: readonly MessageLinks[]): MessageLinks => Object.assign({}, ...all.toReversed());

/** With the country's code, for many newcomers have a SIM card from elsewhere. */
function toSms(number: string, country: Country): string | undefined {
  const digits = internationalDigits(number, country);
  return digits ? `sms:+${digits}` : dial('sms', number);
}
