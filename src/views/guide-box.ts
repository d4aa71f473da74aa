import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Guide } from '../model/guide.js';
import { laterIcon } from '../theme/later-icons.js';
import type { FinderLexicon } from '../words/lexicon.js';

/** Whom to call or write to; with nobody, where people are who know. */
export function guideBox(guide: Guide | undefined, { words }: FinderLexicon, level: number): TemplateResult {
  const link = (href: string | undefined, part: string, sign: TemplateResult, name: string) =>
    href ? html`<a class="button" part=${part} href=${href}>${sign} ${name}</a>` : nothing;
  return html`
    <div class="person" part="guide">
      <div class="person-name" role="heading" aria-level=${level}>${words.askSomebody}</div>
      ${
        guide
          ? html`
              <p>${words.askSomebodyHow}</p>
              ${guide.name ? html`<p><bdi>${guide.name}</bdi></p>` : nothing}
              <div class="person-acts">
                ${link(guide.tel, 'call', laterIcon('phone'), words.call)}
                ${link(guide.mail, 'mail', laterIcon('mail'), words.mail)}
              </div>
            `
          : html`<p>${words.askLibrary}</p>`
      }
    </div>
  `;
}

export const guideBoxStyles: CSSResult = css`
  .person {
    flex: 1 0 100%;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .person-name {
    font-weight: 700;
  }
  .person-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
`;
