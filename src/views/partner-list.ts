import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Partner } from '../model/records.js';
import type { Answer } from '../search/query.js';
import type { Lexicon } from '../words/lexicon.js';
import { partnerRow } from './record-row.js';

export interface PartnerList {
  /** Id of the open record. */
  selected: string | null;
  /** What stands for a distance that nobody knows; absent where none are shown. */
  unknown: TemplateResult | undefined;
  /** The activity that a partner's mark shows. */
  glyphOf: (partner: Partner) => string | undefined;
  open: (id: string) => void;
  /** Asks for more rows than the given number. */
  more: (rows: number) => void;
  /** What is said when nothing is found. */
  empty: () => TemplateResult;
}

/** The rows of an answer, and a button for as many again; or that there are none. */
export function partnerList({ items, total }: Answer, lexicon: Lexicon, list: PartnerList): TemplateResult {
  if (!total) return list.empty();
  const rows = items.length;
  const next = Math.min(rows, total - rows);
  return html`
    <ul part="list" aria-label=${lexicon.words.list}>
      ${repeat(
        items,
        ({ id }) => id,
        ({ id, km, record }) =>
          partnerRow(record as Partner, lexicon, {
            km,
            unknown: list.unknown,
            glyph: list.glyphOf(record as Partner),
            isOpen: id === list.selected,
            open: () => list.open(id),
          }),
      )}
    </ul>
    ${
      next > 0
        ? html`
            <div class="more">
              <button class="button" part="more" @click=${() => list.more(rows)}>
                ${lexicon.words.showMore(next)}
              </button>
            </div>
          `
        : nothing
    }
  `;
}
