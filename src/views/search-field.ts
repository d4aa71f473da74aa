import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../theme/icons.js';
import type { Lexicon } from '../words/lexicon.js';

/** Text search. Its own ×, in the page's colours, takes the place of the browser's. */
export function searchField({ words }: Lexicon, text: string, search: (text: string) => void): TemplateResult {
  const onInput = (event: Event) => search((event.target as HTMLInputElement).value);
  const clear = (event: Event) => {
    search('');
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
  };
  return html`
    <div class="search">
      ${icon('search')}
      <input
        part="search"
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        aria-label=${words.search}
        placeholder=${words.searchHint}
        .value=${live(text)}
        @input=${onInput}
      />
      ${
        text
          ? html`<button class="button plain square" aria-label=${words.clearSearch} @click=${clear}>
              ${icon('x')}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** Asks where the visitor is, and says first what that means. */
export const nearMeButton = ({ words }: Lexicon, open: () => void): TemplateResult => html`
  <button class="button" part="near-me" @click=${open}>${icon('locate')} ${words.nearMe}</button>
`;
