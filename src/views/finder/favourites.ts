import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { pressed } from './asking.js';

/** Keeps an activity among the favourites, or takes it out. */
export const favouriteButton = (
  { words }: FinderLexicon,
  isKept: boolean,
  toggle: () => void,
  isSmall = false,
): TemplateResult => html`
  <button
    class=${isSmall ? 'button plain square keep' : 'button keep'}
    part="favourite"
    aria-pressed=${pressed(isKept)}
    aria-label=${isSmall ? words.keep : nothing}
    @click=${toggle}
  >
    ${laterIcon('heart')} ${isSmall ? nothing : words.keep}
  </button>
`;

export interface FavouritesOptions {
  count: number;
  /** Shows them, and nothing else. */
  show: () => void;
  isRemembered: boolean;
  remember: (isRemembered: boolean) => void;
}

/** How many there are, and whether this device keeps them: only by a choice of its own. */
export function favouritesBar(
  { words, number }: FinderLexicon,
  own: FavouritesOptions,
): TemplateResult | typeof nothing {
  if (!own.count) return nothing;
  return html`
    <div class="favourites">
      <button class="button" part="favourites" @click=${own.show}>
        ${laterIcon('heart')} ${words.onlyFavourites} <b>${number(own.count)}</b>
      </button>
      <label class="remember">
        <input
          type="checkbox"
          part="keep"
          .checked=${live(own.isRemembered)}
          @change=${(event: Event) => own.remember((event.target as HTMLInputElement).checked)}
        />
        <span>${words.keepOnDevice} <small class="muted">${words.keepHow}</small></span>
      </label>
    </div>
  `;
}
