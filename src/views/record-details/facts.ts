import { html, nothing, type TemplateResult } from 'lit';
import { wallTime, zones } from '../../model/clock.js';
import { dial, mailbox } from '../../model/links.js';
import { countryOf } from '../../model/country.js';
import type { Contact, Partner } from '../../model/records.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import { langOfPlace, languageTags } from '../record-row.js';
import { hoursText } from './hours.js';
import type { Surroundings } from './open.js';
import { ask, listed, nameOf } from './said.js';

/** Where, when, whom, in which languages. What nobody has told reads "ask". */
export function facts(partner: Partner, lexicon: WholeLexicon, own: Surroundings): TemplateResult {
  const { words, lang } = lexicon;
  const { contacts, accessibility, leisureCard } = partner;
  const at = wallTime(own.now, zones[countryOf(partner)]);
  const access = accessibility.map((code) => nameOf(words.accessibility, code));
  return html`
    <dl class="facts">
      ${fact(icon('map-pin'), words.address, addressText(partner, lexicon, own))}
      ${fact(laterIcon('clock'), words.hours, hoursText(partner.hours, at, lexicon))}
      ${fact(
        laterIcon('user'),
        words.contact,
        contacts.length
          ? contacts.map((contact) => contactText(contact, lexicon, langOfPlace(partner)))
          : ask(words.asked(words.contact)),
      )}
      ${fact(laterIcon('languages'), words.speaks, spoken(partner) ?? ask(words.asked(words.speaks)))}
      ${
        leisureCard.accepted === 'no'
          ? fact(laterIcon('wallet'), words.leisureCardAsked, html`<span>${words.noLeisureCard}</span>`)
          : nothing
      }
      ${fact(
        laterIcon('access'),
        words.access,
        access.length ? html`<span>${listed(lang, access)}</span>` : ask(words.asked(words.access)),
      )}
    </dl>
  `;
}

const fact = (sign: TemplateResult, term: string, value: unknown) => html`
  <div class="fact">
    <dt>${sign}<span class="visually-hidden">${term}</span></dt>
    <dd>${value}</dd>
  </div>
`;

/** Name of the place, street, postcode and town; undefined when none is known. */
export function addressOf({ place: { name, address, municipality } }: Partner): string | undefined {
  const town = [address?.postcode, address?.city ?? municipality].filter(Boolean).join(' ');
  return [name, address?.street, town].filter(Boolean).join(', ') || undefined;
}

function addressText(partner: Partner, { words, distance }: WholeLexicon, { km, copy }: Surroundings) {
  const text = addressOf(partner);
  const address = text ? html`<bdi lang=${langOfPlace(partner)}>${text}</bdi>` : ask(words.asked(words.address));
  const far = km === undefined ? nothing : html`<span class="km">· <bdi>${distance(km)}</bdi></span>`;
  return html`<span>${address}${far}</span>${
      text
        ? html`<button class="button plain" part="copy-address" @click=${() => copy(text)}>
            ${words.copyAddress}
          </button>`
        : nothing
    }`;
}

/** Numbers and addresses read from left to right in every script. */
const reach = (text: string | undefined, href: string | undefined) => {
  if (!text) return nothing;
  const isolated = html`<bdi dir="ltr">${text}</bdi>`;
  return href ? html`<a href=${href}>${isolated}</a>` : isolated;
};

function contactText(contact: Contact, { words }: WholeLexicon, placeLang: string) {
  const { firstName, role, phone, sms, email, languages, bestTime } = contact;
  return html`
    <div class="contact">
      ${firstName ? html`<span><bdi>${words.askFor(firstName)}</bdi></span>` : nothing}
      ${role ? html`<span><bdi lang=${placeLang}>${role}</bdi></span>` : nothing}
      <small class="reach">
        ${reach(phone, phone && dial('tel', phone))} ${sms === phone ? nothing : reach(sms, sms && dial('sms', sms))}
        ${reach(email, email && mailbox(email))}
      </small>
      ${bestTime ? html`<small>${words.bestTime}: <bdi lang=${placeLang}>${bestTime}</bdi></small>` : nothing}
      ${languages.length ? html`<span class="tags">${languageTags(languages)}</span>` : nothing}
    </div>
  `;
}

function spoken({ languages, contacts }: Partner) {
  const codes = [...new Set([...languages, ...contacts.flatMap((contact) => contact.languages)])];
  return codes.length ? html`<span class="tags">${languageTags(codes)}</span>` : undefined;
}
