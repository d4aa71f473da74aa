import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Activity, Partner } from '../../model/records.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { costText, timesOf, whoText } from '../record-details/sessions.js';
import { said } from '../record-details/said.js';
import { contactsOf, langOf, placeOf } from './activity-facts.js';
import { qrCode, type Sheet } from './activity-sheet.js';

/** What fits on the sheet. */
export const MOST_ROWS = 12;

/** A list on a sheet of A5, each row with the day that somebody has checked it. */
export function listSheet(
  activities: readonly Activity[],
  lexicon: FinderLexicon,
  own: Pick<Sheet, 'link' | 'code'> & {
    /** Today, as an ISO date. */
    date: string;
    /** What was asked, in words. */
    asked: string;
    partnerOf: (activity: Activity) => Partner | undefined;
  },
): TemplateResult {
  const { words } = lexicon;
  return html`
    <main>
      <h1>${words.nearbyThisWeek}</h1>
      ${own.asked ? html`<p>${own.asked}</p>` : nothing}
      <ol>
        ${activities.slice(0, MOST_ROWS).map((activity) => row(activity, own.partnerOf(activity), lexicon))}
      </ol>
      <footer>
        <div>
          <p>${words.listPrinted(lexicon.date(own.date))}</p>
          <p class="link"><bdi dir="ltr">${own.link}</bdi></p>
        </div>
        ${own.code ? qrCode(own.code) : nothing}
      </footer>
    </main>
  `;
}

function row(activity: Activity, partner: Partner | undefined, lexicon: FinderLexicon) {
  const { words } = lexicon;
  const lang = langOf(partner);
  const place = placeOf(activity, partner);
  const phone = contactsOf(activity, partner).find((contact) => contact.phone)?.phone;
  const parts = [
    whoText(activity, lexicon) || words.asked(words.age),
    timesOf(activity, lexicon).join('; ') || words.asked(words.times),
    place ? html`<bdi lang=${lang}>${place}</bdi>` : words.asked(words.placeTerm),
    costText(activity, partner, lexicon) || words.asked(words.price),
    ...(phone ? [html`<bdi dir="ltr">${phone}</bdi>`] : []),
  ];
  return html`
    <li>
      <div class="name">
        <span>
          <b>${said(activity.title, lexicon, lang)}</b>
          ${partner ? html`<bdi lang=${lang}>${partner.name}</bdi>` : nothing}
        </span>
        <small>${activity.reviewedOn ? words.checked(lexicon.date(activity.reviewedOn)) : words.notChecked}</small>
      </div>
      <div>${parts.map((part, i) => [i ? ' · ' : '', part])}</div>
    </li>
  `;
}

/** In the points of a printer; twelve rows fit. One that has no room after all is left out whole. */
export const listSheetStyles: CSSResult = css`
  @page {
    /* A5, upright. */
    size: 148mm 210mm;
    margin: 9mm;
  }
  html {
    font-size: 8pt;
    line-height: 1.3;
  }
  :lang(ar) {
    line-height: 1.35;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 2mm;
    inline-size: 130mm;
    max-inline-size: 100%;
    block-size: 190mm;
    overflow: hidden;
    break-after: avoid;
  }
  h1 {
    font-size: 14pt;
    line-height: 1.2;
  }
  ol {
    display: flex;
    /* What does not fit goes beside it, out of sight. */
    flex-flow: column wrap;
    align-content: start;
    gap: 1.1mm 10mm;
    min-block-size: 0;
    overflow: hidden;
    padding-inline-start: 5mm;
  }
  li {
    inline-size: 100%;
  }
  .name {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 3mm;
  }
  .name small {
    flex: none;
  }
  small {
    font-size: 7pt;
  }
  footer {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 3mm;
    margin-block-start: auto;
    border-block-start: 0.3mm solid;
    padding-block-start: 1mm;
    font-size: 7.5pt;
  }
  .code {
    flex: none;
    inline-size: 22mm;
    block-size: 22mm;
  }
`;
