/** What activities help towards, each with its sign and its name: language, work, education. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { aimsOf, type Aim } from '../model/aims.js';
import type { Activity } from '../model/records.js';
import { aimIcon } from '../theme/aim-icons.js';
import { dress } from '../theme/dress.js';
import type { WholeLexicon } from '../words/lexicon.js';

/** Of one activity; undefined when it says nothing of it. */
function aimMarks({ benefits }: Activity, { words }: WholeLexicon): TemplateResult | undefined {
  const aims = aimsOf(benefits);
  if (!aims.length) return undefined;
  return html`
    <dl class="aims">
      <dt>${words.goodFor}</dt>
      ${aims.map((aim) => html`<dd>${aimIcon(aim)} ${words.aim[aim]}</dd>`)}
    </dl>
  `;
}

/** What leads to one of them: names, and what is said of those for whom there is no room. */
export interface AimLine {
  aim: Aim;
  names: readonly unknown[];
  rest?: string | undefined;
}

/** Of several activities: which of them leads where. */
export const aimLines = (lines: readonly AimLine[], { words }: WholeLexicon): TemplateResult => html`
  <dl class="aim-lines">
    ${lines.map(
      ({ aim, names, rest }) => html`
        <dt>${aimIcon(aim)} ${words.aim[aim]}</dt>
        <dd>${names.map((name, i) => html`${i ? `${words.comma} ` : nothing}${name}`)} ${rest ?? nothing}</dd>
      `,
    )}
  </dl>
`;

export const aimStyles: CSSResult = css`
  .aims,
  .aims dd,
  .aim-lines dt {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 0.4em;
    color: var(--_muted);
  }
  .aims {
    column-gap: 12px;
    font-size: 0.9375em;
  }
  .card > .aims {
    grid-column: 2 / -1;
  }
  .aim-lines {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 4px 16px;
    overflow-wrap: anywhere;
  }
  .aim-lines dt {
    align-self: start;
  }
  @container (inline-size < 480px) {
    .card > .aims {
      grid-column: 1 / -1;
    }
  }
`;

/** Dresses an element for the marks of single activities, and gives what draws them. */
export function openMarks(node: Node): typeof aimMarks {
  dress(node, [aimStyles]);
  return aimMarks;
}
