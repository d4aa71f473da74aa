import { html, nothing, type TemplateResult } from 'lit';
import { isKind } from '../model/kinds.js';
import type { Contact, Partner } from '../model/records.js';
import { icon } from '../theme/icons.js';
import { laterIcon } from '../theme/later-icons.js';
import { mark } from '../theme/marks.js';
import type { WholeLexicon } from '../words/lexicon.js';
import { langOfPlace, languageTags } from './record-row.js';

export { detailStyles } from './details.styles.js';

/** Only what a phone can dial: digits, and a leading +. */
const telephone = (phone: string) => `tel:${phone.replace(/(?!^\+)[^\d]/g, '')}`;

/** Address of one mailbox; anything that could carry headers of its own is no link. */
const mailbox = (email: string) => (/^[^\s@?&,;:]+@[^\s@?&,;:]+$/.test(email) ? `mailto:${email}` : undefined);

/** Everything about one partner. What is unknown reads "ask". `level` is that of the name's heading. */
export function partnerDetails(
  partner: Partner,
  lexicon: WholeLexicon,
  { glyph, total, level, close }: { glyph: string | undefined; total: number; level: number; close: () => void },
): TemplateResult {
  const { words, date } = lexicon;
  const { name, kind = '', reviewedOn, contacts } = partner;
  const [contact] = contacts;
  return html`
    <article class="details" part="details" aria-labelledby="details-name">
      <div class="details-top">
        <button class="button plain" @click=${close}>${laterIcon('arrow-left')} ${words.places(total)}</button>
        <button class="button square" part="close" aria-label=${words.close} @click=${close}>${icon('x')}</button>
      </div>
      <header>
        ${mark(kind, glyph)}
        <div>
          <div id="details-name" class="details-name" role="heading" aria-level=${level} tabindex="-1">
            <bdi lang=${langOfPlace(partner)}>${name}</bdi>
          </div>
          <p class="muted">${isKind(kind) ? words.kind[kind] : words.unknownKind}</p>
        </div>
      </header>
      ${contact ? acts(contact, lexicon) : nothing}
      <dl class="facts">
        ${fact(icon('map-pin'), words.address, addressOf(partner) ?? ask(words.ask))}
        ${fact(laterIcon('user'), words.contact, contact ? contactText(contact, lexicon) : ask(words.ask))}
        ${fact(laterIcon('languages'), words.speaks, spoken(partner) ?? ask(words.ask))}
      </dl>
      <p class="checked muted">${reviewedOn ? words.checked(date(reviewedOn)) : words.notChecked}</p>
    </article>
  `;
}

const ask = (word: string) => html`<span class="ask">${word}</span>`;

const fact = (sign: TemplateResult, term: string, value: unknown) => html`
  <div class="fact">
    <dt>${sign}<span class="visually-hidden">${term}</span></dt>
    <dd>${value}</dd>
  </div>
`;

function acts({ phone, email }: Contact, { words }: WholeLexicon) {
  const mail = email && mailbox(email);
  return html`
    <div class="acts">
      ${
        phone
          ? html`<a class="button primary" part="call" href=${telephone(phone)}>${laterIcon('phone')} ${words.call}</a>`
          : nothing
      }
      ${mail ? html`<a class="button" part="mail" href=${mail}>${laterIcon('mail')} ${words.mail}</a>` : nothing}
    </div>
  `;
}

function addressOf(partner: Partner) {
  const { name, address, municipality } = partner.place;
  const lines = [name, address?.street, [address?.postcode, address?.city ?? municipality].filter(Boolean).join(' ')];
  const text = lines.filter(Boolean).join(', ');
  return text ? html`<bdi lang=${langOfPlace(partner)}>${text}</bdi>` : undefined;
}

function contactText({ firstName, role, phone, email }: Contact, { words }: WholeLexicon) {
  const numbers = [phone, email].filter(Boolean).map((text) => html`<small><bdi dir="ltr">${text}</bdi></small>`);
  const who = firstName ? words.askFor(firstName) : role;
  return html`${who ? html`<span><bdi>${who}</bdi></span>` : nothing}${numbers}`;
}

function spoken({ languages, contacts }: Partner) {
  const codes = [...new Set([...languages, ...contacts.flatMap((contact) => contact.languages)])];
  return codes.length ? html`<span class="tags">${languageTags(codes)}</span>` : undefined;
}
