import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Plan } from '../../guide/plan.js';
import type { GuideLexicon } from '../../words/lexicon.js';

/** To be filled in by hand. */
const line = html`<span class="line"></span>`;

/** The plan on A4: a box to tick, what to do, by which day, and room for who does it. */
export function planSheet(plan: Plan, { words, advice, date }: GuideLexicon, today: string): TemplateResult {
  return html`
    <h1>${words.ourPlan}</h1>
    <ul>
      ${plan.map(
        ({ item, isDone, on }) => html`
          <li>
            <span class="box">${isDone ? '✓' : ''}</span>
            <div lang=${advice.lang}>
              <h2>${advice.items[item].title}</h2>
              <p>${advice.items[item].action}</p>
              <p class="example">${words.exampleName}: ${advice.items[item].example}</p>
            </div>
            <div class="who">
              <p>${words.planDay}: ${on ? date(on) : line}</p>
              <p>${words.planWho}: ${line}</p>
            </div>
          </li>
        `,
      )}
    </ul>
    <footer>${date(today)}</footer>
  `;
}

/** In the points of a printer. */
export const planSheetStyles: CSSResult = css`
  @page {
    size: A4;
    margin: 16mm;
  }
  html {
    font-size: 10.5pt;
    line-height: 1.4;
  }
  h1 {
    font-size: 18pt;
    margin-block-end: 5mm;
  }
  h2 {
    font-size: 11.5pt;
  }
  ul {
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 6mm 1fr 42mm;
    gap: 4mm;
    padding-block: 3mm;
    border-block-end: 0.3mm solid #999;
    break-inside: avoid;
  }
  .box {
    inline-size: 5mm;
    block-size: 5mm;
    border: 0.4mm solid;
    line-height: 5mm;
    text-align: center;
  }
  .example {
    font-size: 9pt;
  }
  .who {
    display: grid;
    align-content: start;
    gap: 2mm;
  }
  .line {
    display: inline-block;
    inline-size: 26mm;
    border-block-end: 0.3mm solid;
  }
  footer {
    margin-block-start: 4mm;
    font-size: 8.5pt;
  }
`;
