import { html, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.js';
import { languageOf, offeredFor, uiLanguages } from '../words/languages.js';
import type { Lexicon } from '../words/lexicon.js';

const capitalized = (text: string, lang: string) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** The languages on offer, each in its own name. A native list: it works on every phone and reader. */
export function languageMenu(
  lexicon: Lexicon,
  offered: readonly string[],
  choose: (lang: string) => void,
): TemplateResult {
  const option = (lang: string) => html`
    <option value=${lang} lang=${lang} ?selected=${lang === lexicon.lang}>
      ${capitalized(languageOf(lang).name, lang)}
    </option>
  `;
  const onChange = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`
    <div class="language">
      ${icon('globe')}
      <select part="language" class="button" aria-label=${lexicon.words.language} @change=${onChange}>
        ${offered.map(option)}
      </select>
      ${icon('chevron-down')}
    </div>
  `;
}

/** The first language of the browser that we have, when it is not the one on screen. */
export function languageToOffer(current: string, offered: readonly string[]): string | undefined {
  const wanted = navigator.languages.map(offeredFor).find((lang) => lang && offered.includes(lang));
  return wanted === current ? undefined : wanted;
}

/** One line that offers a language, in that language; `choose` gets none when it is closed. */
export function languageOffer(
  lang: string,
  { words }: Lexicon,
  choose: (lang: string | undefined) => void,
): TemplateResult {
  return html`
    <div class="offer" part="language-offer">
      <button class="button plain" lang=${lang} dir=${languageOf(lang).dir} @click=${() => choose(lang)}>
        ${uiLanguages[lang]?.offer}
      </button>
      <button class="button plain square" aria-label=${words.close} @click=${() => choose(undefined)}>
        ${icon('x')}
      </button>
    </div>
  `;
}
