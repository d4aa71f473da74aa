import { html, nothing, type TemplateResult } from 'lit';
import { messageLinks } from '../../hand-over/channels.js';
import type { Item } from '../../guide/items.js';
import type { KindCode } from '../../model/kinds.js';
import { countryOf } from '../../model/country.js';
import type { Partner } from '../../model/records.js';
import { laterIcon } from '../../theme/later-icons.js';
import { languageOf } from '../../words/languages.js';
import { sides } from '../partner-filters.js';
import { help } from '../partner-row.js';
import { langOfPlace } from '../record-row.js';
import { adviceList } from './advice-list.js';
import { said, type Guided } from './guide.js';
import { languageName } from './home.js';
import { copied } from './item.js';

/** A first message, in the language of the place. */
export interface FirstMessage {
  lang: string;
  text: string;
  subject: string;
}

export interface KindOptions {
  kind: KindCode;
  items: readonly Item[];
  /** Of that kind, in the data; undefined without any data. */
  partners: readonly Partner[] | undefined;
  /** The data did not come; asks for them again. */
  retry: (() => void) | undefined;
  message: FirstMessage;
  /** The same for the reader; undefined when that is the language of the place. */
  seen: FirstMessage | undefined;
  club: string;
  setClub: (club: string) => void;
}

/** A kind of partner: why, who of them is here, a first message, and the advice. */
export function kindScreen(own: Guided, options: KindOptions): TemplateResult {
  const { lexicon, level } = own;
  const { words, advice } = lexicon;
  const { kind, items, partners, retry } = options;
  const head = (name: string) => html`<div class="guide-head" role="heading" aria-level=${level + 1}>${name}</div>`;
  return html`
    <p class="muted">${said(own, advice.kinds[kind].why)}</p>
    ${adviceList(items, own)} ${head(words.firstMessage)} ${message(own, options)}
    ${partners || retry ? head(words.whoIsHere) : nothing}
    ${
      retry
        ? html`<p>${words.listDidNotCome}</p>
            <button class="button" part="retry" @click=${retry}>${words.tryAgain}</button>`
        : nothing
    }
    ${partners?.length ? here(partners, own, options) : partners ? html`<p class="muted">${words.nobodyHere}</p>` : nothing}
  `;
}

function message(own: Guided, { message, seen, club, setClub }: KindOptions) {
  const { lexicon, copy, isCopied } = own;
  const { words, lang } = lexicon;
  const text = (one: FirstMessage) =>
    html`<p class="message" part="message" lang=${one.lang} dir=${languageOf(one.lang).dir}>${one.text}</p>`;
  return html`
    <label class="club">
      <span>${words.yourClub} <small class="muted">${words.yourClubKept}</small></span>
      <input
        part="club"
        autocomplete="off"
        .value=${club}
        @input=${(event: Event) => setClub((event.target as HTMLInputElement).value)}
      />
    </label>
    ${text(message)}
    ${
      seen
        ? html`<p class="muted">${words.sameMessage(languageName(lang, seen.lang))}</p>
            ${text(seen)}`
        : nothing
    }
    <button class="button" part="copy-message" @click=${() => copy(message.text)}>${words.copyMessageText}</button>
    <p role="status">${copied(own, isCopied)}</p>
  `;
}

function here(partners: readonly Partner[], { lexicon }: Guided, { message }: KindOptions) {
  return html`
    <ul class="here" part="partners">
      ${partners.map(
        (partner) => html`
          <li part="partner" data-id=${partner.id}>
            <b><bdi lang=${langOfPlace(partner)}>${partner.name}</bdi></b>
            ${sides.map((side) => help(side, partner[side], lexicon, []))} ${ways(partner, lexicon, message)}
          </li>
        `,
      )}
    </ul>
  `;
}

/** How to reach a partner: its first telephone, and a mail that holds the message. */
function ways(partner: Partner, { words }: Guided['lexicon'], { text, subject }: FirstMessage) {
  const { contacts, name } = partner;
  const all = contacts.map(({ phone, email }) =>
    messageLinks({ ...(phone && { phone }), ...(email && { email }) }, text, subject, countryOf(partner)),
  );
  const tel = all.find((one) => one.tel)?.tel;
  const mail = all.find((one) => one.mail)?.mail;
  if (!tel && !mail) return nothing;
  return html`<div class="guide-acts">
    ${
      tel
        ? html`<a class="button" part="call" href=${tel}
            >${laterIcon('phone')} ${words.call}<span class="visually-hidden">: ${name}</span></a
          >`
        : nothing
    }
    ${
      mail
        ? html`<a class="button" part="mail" href=${mail}
            >${laterIcon('mail')} ${words.mail}<span class="visually-hidden">: ${name}</span></a
          >`
        : nothing
    }
  </div>`;
}
