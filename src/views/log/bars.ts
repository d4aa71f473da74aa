import { html, svg, type TemplateResult } from 'lit';
import type { MonthResults } from '../../log/results.js';
import type { LogLexicon } from '../../words/lexicon.js';
import { capital, longMonth, shortMonth } from './logged.js';

const WIDTH = 360;
const HEIGHT = 130;
const FOOT = 20;
const HEAD = 16;

/** The visits of a year, a bar a month. Time goes the way that the language is read. */
export function yearBars(months: readonly MonthResults[], year: number, lexicon: LogLexicon): TemplateResult {
  const { words, dir, number } = lexicon;
  const most = Math.max(1, ...months.map(({ came }) => came));
  const step = WIDTH / months.length;
  const bars = months.map(({ month, came }, i) => {
    const high = ((HEIGHT - FOOT - HEAD) * came) / most;
    const at = (dir === 'rtl' ? months.length - 1 - i : i) * step;
    const top = HEIGHT - FOOT - high;
    return svg`
      <rect class="bar" x=${at + 4} y=${top} width=${step - 8} height=${high} rx="2"></rect>
      ${came ? svg`<text class="bar-text" x=${at + step / 2} y=${top - 4}>${number(came)}</text>` : ''}
      <text class="bar-text month" x=${at + step / 2} y=${HEIGHT - 5}>${shortMonth(lexicon, month).slice(0, 3)}</text>
    `;
  });
  return html`
    <svg class="bars" part="bars" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words.log.bars(`${year}`)}>
      <path class="thread" d="M0 ${HEIGHT - FOOT}h${WIDTH}"></path>
      ${bars}
    </svg>
  `;
}

/** The same, to be read. */
export function yearTable(months: readonly MonthResults[], lexicon: LogLexicon): TemplateResult {
  const { words, number } = lexicon;
  const { log } = words;
  return html`
    <details class="log-more" part="as-table">
      <summary>${log.yearAsList}</summary>
      <table class="log-table">
        <thead>
          <tr>
            <th scope="col">${log.month}</th>
            ${[log.meetingsHead, log.visitsHead, log.freshHead].map(
              (head) => html`<th scope="col" class="log-figure">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${months.map(
            ({ month, meetings, came, fresh }) => html`
              <tr>
                <th scope="row">${capital(longMonth(lexicon, month), lexicon)}</th>
                ${[meetings, came, fresh].map((count) => html`<td class="log-figure">${number(count)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}
