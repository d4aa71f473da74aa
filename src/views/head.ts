import { html, nothing, type TemplateResult } from 'lit';
import type { Lexicon } from '../words/lexicon.js';
import { languageMenu, languageOffer, languageToOffer } from './language-menu.js';

export type Shown = 'list' | 'map';

export interface Head {
  heading: string;
  level: number;
  /** Languages of the menu. */
  languages: readonly string[];
  /** Whether the browser's language may be offered. */
  mayOffer: boolean;
  /** A language was chosen, or (none) the offer closed. */
  choose: (lang: string | undefined) => void;
  /** For a narrow element that has both list and map. */
  view: { shown: Shown; show: (view: Shown) => void } | undefined;
}

/** The heading, and the first controls: language, then List | Map. */
export function head(lexicon: Lexicon, { heading, level, languages, mayOffer, choose, view }: Head): TemplateResult {
  const offer = mayOffer ? languageToOffer(lexicon.lang, languages) : undefined;
  return html`
    <div class="head">
      <div id="heading" part="heading" class="heading" role="heading" aria-level=${level}>
        ${heading || lexicon.words.heading}
      </div>
      ${languageMenu(lexicon, languages, choose)} ${view ? viewSwitch(lexicon, view) : nothing}
      ${offer ? languageOffer(offer, lexicon, choose) : nothing}
    </div>
  `;
}

export function viewSwitch({ words }: Lexicon, { shown, show }: NonNullable<Head['view']>): TemplateResult {
  const button = (view: Shown) => html`
    <button class="button" aria-pressed=${shown === view ? 'true' : 'false'} @click=${() => show(view)}>
      ${words[view]}
    </button>
  `;
  return html`
    <div class="switch" part="view-switch" role="group" aria-label=${words.listOrMap}>
      ${button('list')}${button('map')}
    </div>
  `;
}
