import { boxOf, readContact, townOf } from '../../model/guide.js';
import type { Partner } from '../../model/records.js';
import type { WholeLexicon } from '../../words/lexicon.js';

/** Whoever can put a record right: the page's own contact, else the municipality, else the partner itself. */
function desk(partner: Partner, partners: readonly Partner[], contact: string): string | undefined {
  const { mail } = readContact(contact);
  if (mail) return mail;
  const town = townOf(partners, (one) => boxOf(one) !== undefined, partner.place.municipality);
  return boxOf(town) ?? boxOf(partner);
}

/**
 * A mail that says which record is wrong, on which page. In the language of the place, for those who read it,
 * and in the reader's own. Nothing of the question goes along: the address is without its fragment.
 */
export function wrongMail(
  partner: Partner,
  { partners, contact, lexicons }: { partners: readonly Partner[]; contact: string; lexicons: WholeLexicon[] },
): string | undefined {
  const to = desk(partner, partners, contact);
  const [first] = lexicons;
  if (!to || !first) return undefined;
  const { id, name } = partner;
  const said = [...new Set(lexicons.map(({ words }) => words.wrongBody))];
  const page = location.href.replace(/#.*$/s, '');
  // A mail's lines end so.
  const body = [...said, '', `${name} (${id})`, page, '', ''].join('\r\n');
  const headers = new URLSearchParams({ subject: first.words.wrongSubject(name), body });
  return `${to}?${headers}`.replaceAll('+', '%20');
}
