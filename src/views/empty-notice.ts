import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Query } from '../search/query.js';
import type { Choice, Relaxation } from '../search/relax.js';
import { icon } from '../theme/icons.js';
import type { WholeLexicon } from '../words/lexicon.js';

/** What it is called to do without a choice; the others are choices among many. */
const names: { [K in Choice]?: (query: Query, lexicon: WholeLexicon) => string } = {
  text: ({ text = '' }, { words }) => words.withoutText(text),
  kinds: (_, { words }) => words.withoutKinds,
  bbox: (_, { words }) => words.withoutSpot,
  within: ({ within = 0 }, { words, distance }) => words.withoutLimit(distance(within)),
  offers: (_, { words }) => words.withoutOffers,
  seeks: (_, { words }) => words.withoutSeeks,
  area: (_, { words }) => words.withoutArea,
};

/** Nothing passes: which single choice to drop, with how many places come then; or all of them; or that there are none. */
export function emptyNotice(
  lexicon: WholeLexicon,
  query: Query,
  ways: readonly Relaxation[],
  { whole, drop, clear }: { whole: number; drop: (field: Choice) => void; clear: () => void },
): TemplateResult {
  const { words } = lexicon;
  if (!whole)
    return html`<div class="notice" part="empty">
      ${icon('help')}
      <p>${words.listEmpty}</p>
    </div>`;
  return html`
    <div class="notice" part="empty">
      ${icon('help')}
      <p>
        <b>${words.empty}</b><br />
        ${ways.length ? words.dropOne : words.emptyHint}
      </p>
      ${
        ways.length
          ? html`<ul class="ways">
              ${ways.slice(0, 4).map(
                ({ field, total }) =>
                  html`<li>
                    <button class="button way" part="way" @click=${() => drop(field)}>
                      <span>${names[field]?.(query, lexicon) ?? words.withoutChoice}</span>
                      <b>${words.places(total)}</b>
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <button class="button" part="clear" @click=${clear}>${words.clearAll}</button>
    </div>
  `;
}

export const emptyStyles: CSSResult = css`
  .ways {
    flex: 1 0 100%;
    display: grid;
    gap: 8px;
  }
  .way {
    inline-size: 100%;
    justify-content: space-between;
    padding-block: 6px;
    text-align: start;
  }
  .way span {
    overflow-wrap: anywhere;
  }
  .way b {
    flex: none;
    max-inline-size: 60%;
    text-align: end;
  }
`;
