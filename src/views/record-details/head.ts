import { html, nothing, type TemplateResult } from 'lit';
import { wallTime, zones } from '../../model/clock.js';
import { isKind } from '../../model/kinds.js';
import { dial, isMobile, mailbox } from '../../model/links.js';
import { openingAt } from '../../model/opening.js';
import { countryOf } from '../../model/country.js';
import type { Contact, Partner } from '../../model/records.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import { mark } from '../../theme/marks.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import { langOfPlace } from '../record-row.js';
import { openingText } from './hours.js';
import type { Surroundings } from './open.js';

/** The first view: the way back, the name, what is so right now, and what one can do. */
export function recordHead(partner: Partner, lexicon: WholeLexicon, own: Surroundings): TemplateResult {
  const { words } = lexicon;
  const { name, kind = '' } = partner;
  return html`
    <div class="details-top">
      <button class="button plain" @click=${own.close}>${laterIcon('arrow-left')} ${own.back}</button>
      <button class="button square" part="close" aria-label=${words.close} @click=${own.close}>${icon('x')}</button>
    </div>
    <header>
      ${mark(kind, own.glyph)}
      <div>
        <div id="details-name" class="details-name" role="heading" aria-level=${own.level} tabindex="-1">
          <bdi lang=${langOfPlace(partner)}>${name}</bdi>
        </div>
        <p class="muted">${isKind(kind) ? words.kind[kind] : words.unknownKind}</p>
      </div>
    </header>
    ${tags(partner, lexicon, own)} ${acts(partner, lexicon, own)}
  `;
}

/** What is so right now, and what helps most. */
function tags(partner: Partner, lexicon: WholeLexicon, { sessions, now }: Surroundings) {
  const { words } = lexicon;
  const at = wallTime(now, zones[countryOf(partner)]);
  const isPaused = partner.status === 'paused';
  const opening = partner.hours && !isPaused ? openingAt(partner.hours, at) : {};
  const isFree = sessions.length > 0 && sessions.every(({ price }) => price?.amount === 0);
  const good = [
    ...(opening.now ? [openingText(opening, at, lexicon) ?? ''] : []),
    ...(isFree ? [words.free] : []),
    ...(partner.leisureCard.accepted === 'yes' ? [words.leisureCard] : []),
  ];
  const plain = [
    ...(isPaused ? [words.isPaused] : []),
    ...(sessions.some(({ childCorner }) => childCorner === 'yes') ? [words.offer['child-corner']] : []),
  ];
  if (!good.length && !plain.length) return nothing;
  return html`
    <p class="tags marks">
      ${good.map((text) => html`<span class="tag good">${text}</span>`)}
      ${plain.map((text) => html`<span class="tag">${text}</span>`)}
    </p>
  `;
}

/** Where a text message arrives: the number for it, else a mobile one. */
const smsOf = ({ sms, phone }: Contact, partner: Partner): string | undefined => {
  if (sms) return dial('sms', sms);
  return phone && isMobile(phone, countryOf(partner)) ? dial('sms', phone) : undefined;
};

/** The first contact that can be reached in some way. */
const first = (partner: Partner, reach: (contact: Contact) => string | undefined) =>
  partner.contacts.map(reach).find((address) => address !== undefined);

function acts(partner: Partner, { words }: WholeLexicon, { directions }: Surroundings) {
  const tel = first(partner, ({ phone }) => phone && dial('tel', phone));
  const sms = first(partner, (contact) => smsOf(contact, partner));
  const mail = tel ? undefined : first(partner, ({ email }) => email && mailbox(email));
  if (!tel && !sms && !mail && !directions) return nothing;
  return html`
    <div class="acts">
      ${tel ? html`<a class="button primary" part="call" href=${tel}>${laterIcon('phone')} ${words.call}</a>` : nothing}
      ${
        mail ? html`<a class="button primary" part="mail" href=${mail}>${laterIcon('mail')} ${words.mail}</a>` : nothing
      }
      ${sms ? html`<a class="button" part="sms" href=${sms}>${laterIcon('message')} ${words.sms}</a>` : nothing}
      ${
        directions
          ? html`<a class="button" part="directions" href=${directions} rel="noopener noreferrer">
              ${laterIcon('navigation')} ${words.directions}
            </a>`
          : nothing
      }
    </div>
  `;
}
