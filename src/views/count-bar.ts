import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.js';
import type { Lexicon } from '../words/lexicon.js';

/** In which order the places stand, and how that is changed. */
interface Order {
  /** `A–Ö`, `närmast Lindåker`; nothing until it can be said. */
  order: unknown;
  /** What is to be known of the distances, when there are any. */
  note?: TemplateResult | undefined;
  /** The choice, when it is open. */
  where?: TemplateResult | undefined;
  toggleWhere: () => void;
}

/** How many places there are and in which order; and the way out of one spot on the map. */
export function countBar(
  { words }: Lexicon,
  total: number,
  { order, note, where, toggleWhere }: Order,
  leaveSpot: (() => void) | undefined,
): TemplateResult {
  return html`
    <div class="count" part="count">
      <p><b>${words.places(total)}</b> ${order ? html`<span>· ${order}</span>` : nothing}</p>
      ${leaveSpot ? html`<button class="button" @click=${leaveSpot}>${words.onlyHere} ${icon('x')}</button>` : nothing}
      <button class="button plain" part="change" aria-expanded=${where !== undefined} @click=${toggleWhere}>
        ${words.change}
      </button>
      ${note}
    </div>
  `;
}
