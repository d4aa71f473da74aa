/** Who guides when no record answers: the page's own contact, else the municipality. */
import { dial, hrefOf, mailbox } from './links.js';
import type { Partner } from './records.js';

export interface Guide {
  name: string;
  tel?: string;
  mail?: string;
}

/** The attribute `contact`: `Samira|tel:+46…|mailto:…` as a guide; parts in any order, and what is no link is the name. */
export function readContact(text: string): Guide {
  const parts = text.split('|').map((part) => part.trim());
  const links = parts.map((part) => hrefOf(part)).filter((href) => href !== undefined);
  const tel = links.find((href) => href.startsWith('tel:'));
  const mail = links.find((href) => href.startsWith('mailto:'));
  const name = parts.find((part) => part && !/^(tel|mailto):/i.test(part)) ?? '';
  return { name, ...(tel && { tel }), ...(mail && { mail }) };
}

/** The mailbox of the first contact that has one. */
export const boxOf = (partner: Partner | undefined): string | undefined =>
  partner?.contacts.map(({ email = '' }) => mailbox(email)).find((box) => box !== undefined);

/** The municipality among the partners, of a place when it is known which, that can be reached as asked. */
export function townOf(
  partners: readonly Partner[],
  isReached: (partner: Partner) => boolean,
  municipality?: string,
): Partner | undefined {
  const isOf = ({ place }: Partner) => !municipality || !place.municipality || place.municipality === municipality;
  return partners.find((one) => one.kind === 'municipality' && one.status !== 'closed' && isOf(one) && isReached(one));
}

/**
 * Somebody to ask when nothing fits: the attribute's contact, else the first contact of the municipality that can be
 * reached; undefined with neither, and the words name the library.
 * @param contact the attribute `contact`, read
 */
export function guideOf(
  partners: readonly Partner[],
  { contact, municipality }: { contact?: Guide; municipality?: string } = {},
): Guide | undefined {
  if (contact && (contact.tel || contact.mail || contact.name)) return contact;
  const town = townOf(partners, (one) => contactsOf(one).length > 0, municipality);
  return town && contactsOf(town)[0];
}

/** Those that can be called or written to, by their own name or the partner's. */
const contactsOf = ({ name, contacts }: Partner): Guide[] =>
  contacts
    .map(({ firstName, phone = '', email = '' }): Guide => {
      const [tel, mail] = [dial('tel', phone), mailbox(email)];
      return { name: firstName ? `${firstName}, ${name}` : name, ...(tel && { tel }), ...(mail && { mail }) };
    })
    .filter(({ tel, mail }) => tel || mail);
