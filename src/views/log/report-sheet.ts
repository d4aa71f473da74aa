import { css, html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import type { Report, ReportMonth, Unknown } from '../../log/report.js';
import type { LogLexicon } from '../../words/lexicon.js';
import { capital, longMonth, shownText } from './logged.js';

/** The year on one page of A4, for those who give money. Small counts are not in it. */
export function reportSheet(
  report: Report,
  lexicon: LogLexicon,
  { name, today }: { name: string; today: string },
): TemplateResult {
  const { words, date, number } = lexicon;
  const { log } = words;
  const { languageHours } = report;
  const figures: [string, string][] = [
    [log.meetingsHead, number(report.meetings)],
    [log.visitsHead, shownText(report.came, lexicon)],
    [log.freshHead, shownText(report.fresh, lexicon)],
    [log.knownHead, shownText(report.known, lexicon)],
    ...(languageHours === undefined ? [] : [[log.hoursHead, number(languageHours)] as [string, string]]),
  ];
  return html`
    <main>
      <header>
        <h1>${log.reportTitle(`${report.year}`)}</h1>
        <p class="who">${name ? html`<bdi>${name}</bdi>` : html`${log.who}: <span class="by-hand"></span>`}</p>
      </header>
      <dl class="figures">
        ${figures.map(
          ([term, value]) => html`
            <div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div>
          `,
        )}
      </dl>
      <div class="year">${monthTable(report, lexicon)} ${monthBars(report, lexicon)}</div>
      ${groups(report, lexicon)} ${chain(report, lexicon)}
      ${
        report.stories.length
          ? html`<h2>${log.storiesHead}</h2>
              ${report.stories.map((story) => html`<blockquote dir="auto">${story}</blockquote>`)}`
          : nothing
      }
      <h2>${log.unknownHead}</h2>
      <ul>
        ${report.unknown.map((one) => html`<li>${unknownText(one, log)}</li>`)}
      </ul>
      <footer>${log.made(date(today))}</footer>
    </main>
  `;
}

type Log = LogLexicon['words']['log'];

const unknownText = (unknown: Unknown, log: Log): string =>
  'meetings' in unknown ? log.unknownIn[unknown.code](unknown.meetings) : log.unknown[unknown.code];

function monthTable({ months, meetings, came, fresh }: Report, lexicon: LogLexicon) {
  const { log } = lexicon.words;
  const row = (name: string, { meetings: count, ...shown }: Pick<ReportMonth, 'meetings' | 'came' | 'fresh'>) => html`
    <tr>
      <th scope="row">${name}</th>
      <td>${lexicon.number(count)}</td>
      <td>${shownText(shown.came, lexicon)}</td>
      <td>${shownText(shown.fresh, lexicon)}</td>
    </tr>
  `;
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${log.month}</th>
          <th scope="col">${log.meetingsHead}</th>
          <th scope="col">${log.visitsHead}</th>
          <th scope="col">${log.freshHead}</th>
        </tr>
      </thead>
      <tbody>
        ${months.map((month) => row(capital(longMonth(lexicon, month.month), lexicon), month))}
      </tbody>
      <tfoot>
        ${row(log.sum, { meetings, came, fresh })}
      </tfoot>
    </table>
  `;
}

const BAR = 14;

/** Beside the rows of the table; what is not shown has no bar. */
function monthBars({ months }: Report, { words, dir }: LogLexicon) {
  const counts = months.map(({ came }) => ('value' in came ? came.value : 0));
  const most = Math.max(1, ...counts);
  return html`
    <div class="months">
      <p>${words.log.visitsHead}</p>
      <svg viewBox="0 0 100 ${BAR * months.length}" preserveAspectRatio="none" aria-hidden="true">
        ${counts.map((count, i) => {
          const long = (100 * count) / most;
          const from = dir === 'rtl' ? 100 - long : 0;
          return svg`<rect x=${from} y=${i * BAR + 3} width=${long} height=${BAR - 6}></rect>`;
        })}
      </svg>
    </div>
  `;
}

function groups({ groups: shown }: Report, lexicon: LogLexicon) {
  if (!shown) return nothing;
  const { log } = lexicon.words;
  const told = (['girls', 'boys', 'unstated'] as const).map((one) => `${log[one]}: ${shownText(shown[one], lexicon)}`);
  return html`<h2>${log.groups}</h2>
    <p>${told.join(' · ')}</p>`;
}

function chain({ chain: shown }: Report, lexicon: LogLexicon) {
  if (!shown) return nothing;
  const { log } = lexicon.words;
  const share = (percent: number | undefined) => (percent === undefined ? '' : ` (${log.percent(percent)})`);
  const told = [
    `${log.handedOver}: ${shownText(shown.handedOver, lexicon)}`,
    `${log.arrived}: ${shownText(shown.arrived, lexicon)}${share(shown.arrivedPercent)}`,
    `${log.stayed}: ${shownText(shown.stayed, lexicon)}${share(shown.stayedPercent)}`,
  ];
  return html`<h2>${log.chain}</h2>
    <p>${told.join(' · ')}</p>`;
}

/** Dark on white, in the points of a printer. */
export const reportStyles: CSSResult = css`
  @page {
    size: A4;
    margin: 15mm 16mm;
  }
  html {
    color: #16202b;
    font-size: 10pt;
    line-height: 1.4;
    print-color-adjust: exact;
  }
  dl,
  dd,
  blockquote {
    margin: 0;
  }
  header {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 8mm;
    padding-block-end: 3mm;
    border-block-end: 0.8mm solid #0a5a9c;
  }
  h1 {
    font-size: 20pt;
    line-height: 1.15;
  }
  h2 {
    margin-block: 4mm 1mm;
    color: #0a5a9c;
    font-size: 11.5pt;
  }
  .by-hand {
    display: inline-block;
    inline-size: 55mm;
    border-block-end: 0.3mm solid #6f7b88;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(30mm, 1fr));
    gap: 3mm;
    margin-block: 5mm;
  }
  .figures div {
    display: grid;
    align-content: space-between;
    padding: 2.5mm 3mm;
    border-radius: 2mm;
    background: #eef4f9;
  }
  dt {
    color: #515c68;
    font-size: 8.5pt;
  }
  dd {
    font-size: 15pt;
    font-weight: 700;
    line-height: 1.2;
  }
  .year {
    display: grid;
    grid-template-columns: 1fr 52mm;
    gap: 8mm;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  tr {
    block-size: 6.3mm;
  }
  :is(th, td) {
    padding: 0;
    border-block-end: 0.2mm solid #d7dde4;
    font-weight: 400;
    text-align: end;
  }
  th:first-child {
    text-align: start;
  }
  :is(thead th, .months p) {
    block-size: 6.3mm;
    color: #515c68;
    font-size: 8.5pt;
    line-height: 6.3mm;
  }
  tfoot :is(th, td) {
    border: 0;
    font-weight: 700;
  }
  .months svg {
    display: block;
    block-size: 75.6mm;
    inline-size: 100%;
    fill: #0a5a9c;
  }
  blockquote {
    margin-block-start: 1.5mm;
    padding-inline-start: 4mm;
    border-inline-start: 0.8mm solid #0a5a9c;
    overflow-wrap: anywhere;
  }
  ul {
    padding-inline-start: 5mm;
  }
  footer {
    margin-block-start: 5mm;
    color: #515c68;
    font-size: 8.5pt;
  }
`;
