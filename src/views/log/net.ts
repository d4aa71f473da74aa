/** A month as a drawn net, each meeting a knot, and the same as a table. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Meeting } from '../../log/doubles.js';
import { netOf, type Knot } from '../../log/net.js';
import type { LogLexicon } from '../../words/lexicon.js';
import { monthName } from './logged.js';

/** Of the knot, so that a number stands in it. */
const ROOM_FOR_NUMBER = 7;

export interface NetOptions {
  /** `2026-11` */
  month: string;
  /** The meeting whose knot is new. */
  isNew?: string | undefined;
  /** Others see it: knots are of one size, for size and number tell how many came. */
  isPublic?: boolean;
}

const PUBLIC_RADIUS = 6;

/** Of one month's meetings. Its text says what the picture does. */
export function netDrawing(meetings: readonly Meeting[], lexicon: LogLexicon, options: NetOptions): TemplateResult {
  const { words, lang, dir } = lexicon;
  const { width, height, knots: all, threads } = netOf(meetings);
  // Time goes the way that the language is read; numbers are not mirrored.
  const isMirrored = dir === 'rtl';
  const knots = options.isPublic ? all.map((knot) => ({ ...knot, radius: PUBLIC_RADIUS })) : all;
  const told = words.log.net(words.log.meetings(meetings.length), monthName(lexicon, options.month));
  return html`
    <svg class="net" part="net" viewBox="0 0 ${width} ${height}" role="img" aria-label=${told} lang=${lang}>
      <g transform=${isMirrored ? `translate(${width}) scale(-1 1)` : nothing}>
        ${threads.map((d) => svg`<path class="thread" d=${d}></path>`)}
      </g>
      ${knots.map((knot) => knotDrawing(isMirrored ? { ...knot, x: width - knot.x } : knot, options))}
    </svg>
  `;
}

function knotDrawing({ id, x, y, radius, came }: Knot, { isNew }: NetOptions) {
  return svg`
    <g class=${id === isNew ? 'knot new' : 'knot'}>
      ${id === isNew ? svg`<circle class="halo" cx=${x} cy=${y} r=${radius + 3}></circle>` : nothing}
      <circle class="dot" cx=${x} cy=${y} r=${radius}></circle>
      ${
        radius >= ROOM_FOR_NUMBER
          ? svg`<text class="knot-number" x=${x} y=${y} font-size=${Math.min(radius, 12)}>${came}</text>`
          : nothing
      }
    </g>
  `;
}

/** The same, to be read: a row a meeting. */
export function netTable(meetings: readonly Meeting[], { words, date, number }: LogLexicon): TemplateResult {
  const { log } = words;
  return html`
    <details class="log-more" part="as-list">
      <summary>${log.netAsList}</summary>
      <table class="log-table">
        <thead>
          <tr>
            <th scope="col">${log.day}</th>
            <th scope="col">${log.meetingsHead}</th>
            <th scope="col" class="log-figure">${log.visitsHead}</th>
          </tr>
        </thead>
        <tbody>
          ${meetings.map(
            ({ on, what, came }) => html`
              <tr>
                <td>${date(on)}</td>
                <td><bdi>${what}</bdi></td>
                <td class="log-figure">${number(came)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}
