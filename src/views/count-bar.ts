import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.js';
import type { Lexicon } from '../words/lexicon.js';

/** How many places there are, and the way out of one spot on the map. */
export function countBar({ words }: Lexicon, total: number, leaveSpot: (() => void) | undefined): TemplateResult {
  return html`
    <div class="count" part="count">
      <p><b>${words.places(total)}</b></p>
      ${leaveSpot ? html`<button class="button" @click=${leaveSpot}>${words.onlyHere} ${icon('x')}</button>` : nothing}
    </div>
  `;
}
