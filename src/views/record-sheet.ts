import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { wallTime, zones } from '../model/clock.js';
import { isKind } from '../model/kinds.js';
import { countryOf } from '../model/country.js';
import type { Activity, Partner } from '../model/records.js';
import type { WholeLexicon } from '../words/lexicon.js';
import { addressOf } from './record-details/facts.js';
import { hoursText } from './record-details/hours.js';
import { said } from './record-details/said.js';
import { costText, timesOf, whoText } from './record-details/sessions.js';
import { langOfPlace } from './record-row.js';

/** What fits on the card. */
const MOST = 4;

/** One record on a card of A6, to take along and to show at the door. */
export function recordSheet(
  partner: Partner,
  lexicon: WholeLexicon,
  {
    sessions,
    now,
    link,
    atTheDoor,
  }: { sessions: readonly Activity[]; now: Date; link: string; atTheDoor: { lang: string; text: string }[] },
): TemplateResult {
  const { words } = lexicon;
  const { name, kind = '', hours, contacts, reviewedOn } = partner;
  const placeLang = langOfPlace(partner);
  const running = sessions.filter(({ status }) => status !== 'paused');
  const at = wallTime(now, zones[countryOf(partner)]);
  const unknown = (what: string) => html`<em>${words.asked(what)}</em>`;
  const address = addressOf(partner);
  return html`
    <main>
      <h1 lang=${placeLang}><bdi>${name}</bdi></h1>
      <p>${isKind(kind) ? words.kind[kind] : words.unknownKind}</p>
      <p>${address ? html`<bdi lang=${placeLang}>${address}</bdi>` : unknown(words.address)}</p>
      ${
        contacts.length
          ? contacts
              .slice(0, 2)
              .map(
                ({ firstName, phone, email }) => html`
                  <p>
                    ${firstName ? html`<bdi>${words.askFor(firstName)}</bdi>` : nothing}
                    ${[phone, email].filter(Boolean).map((text) => html`<bdi dir="ltr">${text}</bdi> `)}
                  </p>
                `,
              )
          : html`<p>${unknown(words.contact)}</p>`
      }
      <div class="hours">${hoursText(hours, at, lexicon, { isPrinted: true })}</div>
      <ul>
        ${running.slice(0, MOST).map(
          (session) => html`
            <li>
              <b>${said(session.title, lexicon, placeLang)}</b> ${whoText(session, lexicon)}
              <div>${timesOf(session, lexicon).join('; ') || unknown(words.times)}</div>
              <div>${costText(session, partner, lexicon) || unknown(words.price)}</div>
            </li>
          `,
        )}
      </ul>
      <div class="door">${atTheDoor.map(({ lang, text }) => html`<p lang=${lang} dir="auto">${text}</p>`)}</div>
      <footer>
        <p>${reviewedOn ? words.checked(lexicon.date(reviewedOn)) : words.notChecked}</p>
        <p><bdi dir="ltr">${link}</bdi></p>
      </footer>
    </main>
  `;
}

/** Black on white, in the points of a printer; what does not fit is cut, never on a second card. */
export const sheetStyles: CSSResult = css`
  @page {
    /* A6, which CSS has no name for. */
    size: 105mm 148mm;
    margin: 7mm;
  }
  html {
    color: #000;
    background: #fff;
    font:
      8.5pt/1.3 system-ui,
      sans-serif;
  }
  :lang(ar) {
    line-height: 1.5;
  }
  body,
  h1,
  p,
  ul {
    margin: 0;
    padding: 0;
    overflow-wrap: anywhere;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 1.4mm;
    inline-size: 91mm;
    max-inline-size: 100%;
    block-size: 133mm;
    overflow: hidden;
    break-after: avoid;
  }
  h1 {
    font-size: 13pt;
    line-height: 1.2;
  }
  ul {
    list-style: none;
    display: grid;
    gap: 1.2mm;
    min-block-size: 0;
    overflow: hidden;
  }
  table {
    border-collapse: collapse;
  }
  th {
    font-weight: 400;
    text-align: start;
    padding-inline-end: 3mm;
  }
  caption {
    display: none;
  }
  bdi + bdi {
    margin-inline-start: 3mm;
  }
  .hours > span {
    display: block;
  }
  .door,
  footer {
    margin-block-start: auto;
    border-block-start: 0.3mm solid;
    padding-block-start: 1mm;
  }
  .door {
    font-weight: 700;
  }
  footer {
    margin-block-start: 0;
    font-size: 7pt;
  }
`;
