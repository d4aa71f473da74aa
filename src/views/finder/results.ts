import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer, Item } from '../../search/query.js';
import type { FinderLexicon } from '../../words/lexicon.js';

type Fit = Item['fit'];

export interface Results {
  /** How many of the whole answer fit, are to be asked, are full. */
  fits: Readonly<Record<Fit, number>>;
  /** @param at in the whole list */
  card: (item: Item, at: number) => unknown;
  more: (rows: number) => void;
  /** Level of a group's heading. */
  level: number;
}

/** `11 aktiviteter passar · 3 att fråga om`. */
export function countText({ yes, ask, full }: Results['fits'], { words }: FinderLexicon): string {
  const parts = [
    yes || !(ask + full) ? words.fit(yes) : '',
    ask ? words.toAsk(ask) : '',
    full ? words.fullNow(full) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The cards: what fits, then what has to be asked, then what is full. */
export function resultList({ items, total }: Answer, lexicon: FinderLexicon, own: Results): TemplateResult {
  const { words } = lexicon;
  const rows = items.length;
  const next = Math.min(rows, total - rows);
  const names: Record<Fit, string> = { yes: words.fit(own.fits.yes), ask: words.askGroup, full: words.fullGroup };
  const group = (fit: Fit) => {
    const mine = items.filter((item) => item.fit === fit);
    if (!mine.length) return nothing;
    return html`
      <section class="group group-${fit}" part="group" aria-label=${names[fit]}>
        ${
          fit === 'yes'
            ? nothing
            : html`<div class="group-name" role="heading" aria-level=${own.level}>
                ${names[fit]} <b>${lexicon.number(own.fits[fit])}</b>
              </div>`
        }
        <ul part="list" aria-label=${names[fit]}>
          ${repeat(
            mine,
            ({ id }) => id,
            (item) => own.card(item, items.indexOf(item)),
          )}
        </ul>
      </section>
    `;
  };
  return html`
    ${group('yes')} ${group('ask')} ${group('full')}
    ${
      next > 0
        ? html`<div class="more">
            <button class="button" part="more" @click=${() => own.more(rows)}>${words.showMore(next)}</button>
          </div>`
        : nothing
    }
  `;
}
