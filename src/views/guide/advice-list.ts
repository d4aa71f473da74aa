import { html, nothing, type TemplateResult } from 'lit';
import type { Item, ItemId } from '../../guide/items.js';
import { isPlanned } from '../../guide/plan.js';
import { icon } from '../../theme/icons.js';
import { said, type Guided } from './guide.js';

/** Pieces of advice, one button each; `more` is said under a title. */
export function adviceList(
  items: readonly Pick<Item, 'id'>[],
  own: Guided,
  more: (id: ItemId) => unknown = () => nothing,
): TemplateResult {
  const { lexicon, plan, go } = own;
  const { advice, words } = lexicon;
  return html`
    <ul class="advice" part="advice">
      ${items.map(
        ({ id }) => html`
          <li>
            <button class="advice-row" part="item" data-id=${id} @click=${() => go({ at: 'item', item: id })}>
              <span class="advice-title">${said(own, advice.items[id].title)}</span>
              ${icon('chevron-down')}
              ${isPlanned(plan, id) ? html`<span class="tag good">${words.inPlan}</span>` : nothing} ${more(id)}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
