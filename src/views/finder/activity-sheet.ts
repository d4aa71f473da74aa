import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Activity, Partner } from '../../model/records.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { nextText, timesOf } from '../record-details/sessions.js';
import { said } from '../record-details/said.js';
import { sheetStyles } from '../record-sheet.js';
import { contactsOf, factsOf, langOf } from './activity-facts.js';

/** A QR code, as hand-over/qr.ts makes it. */
interface Code {
  path: string;
  size: number;
}

export interface Sheet {
  partner: Partner | undefined;
  now: Date;
  link: string;
  /** Of the link; absent where none can hold it. */
  code: Code | undefined;
  /** One sentence to show at the door, in each language. */
  atTheDoor: readonly { lang: string; text: string }[];
}

/** One activity on a card of A6, to take along and to show at the door. */
export function activitySheet(activity: Activity, lexicon: FinderLexicon, own: Sheet): TemplateResult {
  const { words } = lexicon;
  const { partner, now, link, code, atTheDoor } = own;
  const lang = langOf(partner);
  const next = nextText(activity, partner, lexicon, now);
  const phones = contactsOf(activity, partner).flatMap(({ phone }) => phone ?? []);
  const when = timesOf(activity, lexicon);
  return html`
    <main>
      <h1>${said(activity.title, lexicon, lang)}</h1>
      <p>${partner ? html`<bdi lang=${lang}>${partner.name}</bdi>` : nothing}</p>
      <p>
        <b>${when.join('; ') || unknown(words.asked(words.times))}</b> ${said(activity.scheduleNote, lexicon, lang)}
      </p>
      ${next ? html`<p>${next}</p>` : nothing}
      <ul>
        ${factsOf(activity, partner, undefined, lexicon).map(
          ({ value, term }) => html`<li>${value ?? unknown(words.asked(term))}</li>`,
        )}
        ${activity.doorNote ? html`<li>${said(activity.doorNote, lexicon, lang)}</li>` : nothing}
        ${phones.slice(0, 1).map((phone) => html`<li><bdi dir="ltr">${phone}</bdi></li>`)}
      </ul>
      <div class="door">${atTheDoor.map((one) => html`<p lang=${one.lang} dir="auto">${one.text}</p>`)}</div>
      <footer>
        <div>
          <p>${activity.reviewedOn ? words.checked(lexicon.date(activity.reviewedOn)) : words.notChecked}</p>
          <p class="link"><bdi dir="ltr">${link}</bdi></p>
        </div>
        ${code ? qrCode(code) : nothing}
      </footer>
    </main>
  `;
}

const unknown = (text: string) => html`<em>${text}</em>`;

/** The link for a telephone's camera; it is written beside it as well. */
export const qrCode = ({ path, size }: Code): TemplateResult =>
  html`<svg class="code" viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d=${path}></path></svg>`;

/** Beside those of a printed record. */
export const activitySheetStyles: readonly CSSResult[] = [
  sheetStyles,
  css`
    footer {
      display: flex;
      align-items: end;
      justify-content: space-between;
      gap: 3mm;
    }
    .link {
      overflow-wrap: anywhere;
    }
    .code {
      flex: none;
      inline-size: 24mm;
      block-size: 24mm;
    }
  `,
];
