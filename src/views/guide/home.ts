import { html, nothing, type TemplateResult } from 'lit';
import { themes, type Item } from '../../guide/items.js';
import { firstQuestion } from '../../guide/screens.js';
import { kinds, type KindCode } from '../../model/kinds.js';
import { icon } from '../../theme/icons.js';
import { mark } from '../../theme/marks.js';
import { searchField } from '../search-field.js';
import { adviceList } from './advice-list.js';
import { said, type Guided } from './guide.js';

export interface Search {
  text: string;
  set: (text: string) => void;
  /** What is found for the text; undefined when nothing is looked for. */
  found: readonly Item[] | undefined;
}

const kindCodes = Object.keys(kinds) as KindCode[];

/** The first screen: search, where to start, the themes and the kinds of partners. */
export function homeScreen(own: Guided, { text, set, found }: Search): TemplateResult {
  const { lexicon } = own;
  const { words } = lexicon;
  const said = {
    ...{ search: words.searchAdvice, searchHint: words.searchAdviceHint, clearSearch: words.clearAdviceSearch },
  };
  return html`
    ${writtenIn(own)} ${searchField({ ...lexicon, words: { ...words, ...said } }, text, set)}
    ${
      found
        ? html`<p class="muted" part="count">${found.length ? words.adviceCount(found.length) : words.noAdvice}</p>
            ${adviceList(found, own)}`
        : wayIn(own)
    }
  `;
}

function wayIn(own: Guided): TemplateResult {
  const { lexicon, go, level } = own;
  const { words, advice } = lexicon;
  const head = (name: string) => html`<div class="guide-head" role="heading" aria-level=${level}>${name}</div>`;
  return html`
    <button class="start" part="start" @click=${() => go(firstQuestion())}>
      <span class="start-name">${words.startHere}</span>
      <span>${words.startHereHow}</span>
      ${icon('chevron-down')}
    </button>
    ${head(words.adviceKinds)}
    <ul class="guide-kinds">
      ${kindCodes.map(
        (kind) => html`
          <li>
            <button class="guide-kind" part="kind" data-kind=${kind} @click=${() => go({ at: 'kind', kind })}>
              ${mark(kind)} <span>${said(own, advice.kinds[kind].name)}</span>
            </button>
          </li>
        `,
      )}
    </ul>
    ${head(words.adviceThemes)}
    <ul class="guide-themes">
      ${themes.map(
        (theme) => html`
          <li>
            <button class="guide-theme" part="theme" data-theme=${theme} @click=${() => go({ at: 'theme', theme })}>
              <span class="guide-theme-name">${said(own, advice.themes[theme].name)}</span>
              <span class="muted">${said(own, advice.themes[theme].why)}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Says so, where the advice is in another language than the buttons. */
function writtenIn({ lexicon }: Guided) {
  const { advice, lang, words } = lexicon;
  if (advice.lang === lang) return nothing;
  return html`<p class="muted">${words.adviceIn(languageName(lang, advice.lang))}</p>`;
}

/** Name of a language in another. */
export const languageName = (lang: string, code: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
