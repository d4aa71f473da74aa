import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Meeting } from '../../log/doubles.js';
import { shownCount } from '../../log/small-counts.js';
import type { LogLexicon } from '../../words/lexicon.js';
import { capital, monthName, shownText } from './logged.js';
import { netDrawing } from './net.js';

/** A card of A6 that says thank you. Names are written by hand: the log has none. */
export function thanksSheet(
  meeting: Meeting,
  ofMonth: readonly Meeting[],
  lexicon: LogLexicon,
  name: string,
): TemplateResult {
  const { words, date } = lexicon;
  const { log } = words;
  const month = meeting.on.slice(0, 7);
  const line = (term: string, said = '') =>
    html`<p class="by-hand">
      <span>${term} <bdi>${said}</bdi></span>
    </p>`;
  return html`
    <main>
      <h1>${log.thanks}</h1>
      ${line(log.thanksTo)}
      <p class="for">${log.thanksLine(meeting.what)}</p>
      <p>${date(meeting.on)}. ${log.thanksCame(shownText(shownCount(meeting.came), lexicon))}</p>
      ${netDrawing(ofMonth, lexicon, { month, isNew: meeting.id, isPublic: true })}
      <p>${log.thanksMonth(capital(monthName(lexicon, month), lexicon), log.meetings(ofMonth.length))}</p>
      ${line(log.thanksFrom, name)}
    </main>
  `;
}

/** Dark on white, in the sizes of a printer. CSS has no name for A6. */
export const thanksStyles: CSSResult = css`
  @page {
    size: 105mm 148mm;
    margin: 9mm;
  }
  html {
    color: #16202b;
    font-size: 11pt;
    line-height: 1.4;
    print-color-adjust: exact;
  }
  main {
    display: grid;
    align-content: space-between;
    gap: 3.5mm;
    min-block-size: 128mm;
  }
  h1 {
    color: #0a5a9c;
    font-size: 34pt;
    line-height: 1.1;
  }
  .for {
    font-size: 13pt;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .by-hand {
    display: flex;
    align-items: end;
    block-size: 9mm;
    border-block-end: 0.3mm solid #6f7b88;
  }
  .net {
    inline-size: 100%;
    border: 0.3mm solid #d7dde4;
    border-radius: 3mm;
  }
  .thread {
    fill: none;
    stroke: #6f7b88;
    stroke-width: 0.8;
  }
  .dot {
    fill: #0a5a9c;
  }
  .new .dot {
    fill: #1d6b4f;
  }
  .halo {
    fill: none;
    stroke: #1d6b4f;
    stroke-width: 1.5;
  }
`;
