import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Partner } from '../../model/records.js';
import type { Season } from '../../samsyn/season.js';
import type { SeasonLexicon } from '../../words/lexicon.js';
import { nameOf } from '../record-details/said.js';
import { langOfPlace } from '../record-row.js';
import { monthsText } from './months.js';
import { pairLines, pairName } from './pair-lines.js';
import { signedText } from './season.js';

interface SheetOptions {
  partnerOf: (id: string) => Partner | undefined;
  /** Today: `2026-11-23`. */
  date: string;
  /** Code of the child's sport: what goes with it is told too. */
  sport: string | undefined;
}

/** Of sports and of pairs: who needs more asks the leaders. */
const MOST = 12;

/**
 * What parents need to know of Samsyn, on A4: in their language and in that of the place, side by side,
 * so that leader and parent can point at the same line.
 */
export function seasonSheet(
  season: Season,
  reader: SeasonLexicon,
  place: SeasonLexicon,
  options: SheetOptions,
): TemplateResult {
  const lexicons = reader.lang === place.lang ? [reader] : [reader, place];
  const row = (text: (lexicon: SeasonLexicon) => unknown, kind: 'head' | 'part' | 'line' = 'line') => html`
    <div class="both ${kind}">
      ${lexicons.map((lexicon) => html`<div lang=${lexicon.lang} dir=${lexicon.dir}>${text(lexicon)}</div>`)}
    </div>
  `;
  const { sports, pairs, month, signed } = season;
  const known = sports.filter(({ months }) => months.length).slice(0, MOST);
  const own = pairs
    .filter((pair) => options.sport && pair.sports.includes(options.sport) && pair.fit !== 'ask')
    .slice(0, MOST);
  const part = (items: readonly unknown[], name: (lexicon: SeasonLexicon) => string) =>
    items.length ? row(name, 'part') : nothing;
  return html`
    <main class=${lexicons.length > 1 ? 'two' : 'one'}>
      ${row(({ words }) => html`<h1>${words.toParents.title}</h1>`, 'head')}
      ${(['noChoice', 'first', 'free', 'talk', 'tell'] as const).map((line) => row(({ words }) => words.toParents[line]))}
      ${part(known, ({ words }) => words.seasons)}
      ${known.map(({ activity, months, isDisputed }) =>
        row((lexicon) => {
          const { words } = lexicon;
          const text = words.seasonIs(monthsText(months, lexicon));
          return html`<b>${nameOf(words.activity, activity)}</b>: ${text}. ${isDisputed ? words.seasonsDiffer : ''}`;
        }),
      )}
      ${part(own, ({ words }) => words.whatTogether)}
      ${own.map((pair) =>
        row((lexicon) => {
          const lines = pairLines(pair, month, lexicon).join(' ');
          return html`<b>${pairName(pair, lexicon)}</b>: ${lexicon.words.pairFit[pair.fit]}. ${lines}`;
        }),
      )}
      ${row(({ words }) => (signed.length ? words.signedBy : words.nobodySigned), signed.length ? 'part' : 'line')}
      ${signed.map(({ partner: id, signedOn = '', ageTo }) => {
        const partner = options.partnerOf(id);
        return row((lexicon) => {
          const { words, number } = lexicon;
          const facts = [signedText(signedOn, lexicon, options.date), words.validToAge(number(ageTo))];
          const lang = partner ? langOfPlace(partner) : nothing;
          return html`<bdi lang=${lang}>${partner?.name ?? id}</bdi>: ${facts.join(' · ')}`;
        });
      })}
      <footer>${row(({ words, date }) => words.listPrinted(date(options.date)))}</footer>
    </main>
  `;
}

/** In the points of a printer. */
export const seasonSheetStyles: CSSResult = css`
  @page {
    size: A4;
    margin: 16mm;
  }
  html {
    font-size: 10pt;
    line-height: 1.4;
  }
  :lang(ar) {
    line-height: 1.6;
  }
  h1 {
    font-size: 16pt;
    line-height: 1.25;
  }
  .both {
    display: grid;
    gap: 8mm;
    padding-block: 1mm;
    break-inside: avoid;
  }
  .two .both {
    grid-template-columns: 1fr 1fr;
  }
  .both > * {
    min-inline-size: 0;
  }
  .head {
    padding-block-end: 3mm;
  }
  .part {
    margin-block-start: 3mm;
    border-block-end: 0.3mm solid;
    font-weight: 700;
    break-after: avoid;
  }
  footer {
    margin-block-start: 4mm;
    font-size: 8.5pt;
  }
`;
