/** The attribute `contact`: who guides when no record says it. */
import { hrefOf } from '../model/links.js';

export interface Guide {
  name: string;
  tel?: string;
  mail?: string;
}

/** `Samira|tel:+46…|mailto:…` as a guide; parts in any order, and what is no link is the name. */
export function readContact(text: string): Guide {
  const parts = text.split('|').map((part) => part.trim());
  const links = parts.map((part) => hrefOf(part)).filter((href) => href !== undefined);
  const tel = links.find((href) => href.startsWith('tel:'));
  const mail = links.find((href) => href.startsWith('mailto:'));
  const name = parts.find((part) => part && !/^(tel|mailto):/i.test(part)) ?? '';
  return { name, ...(tel && { tel }), ...(mail && { mail }) };
}
