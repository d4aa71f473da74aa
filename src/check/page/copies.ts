/** The corrected copies: what is different in them, and the way to save them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedFile } from '../check.js';
import { sign } from './signs.js';
import type { Done, PageTexts } from './state.js';

export const copyName = (name: string): string => `${name.replace(/\.[^.]*$/, '')}-corrected.csv`;

export function copies({ check, copies }: Done, texts: PageTexts): TemplateResult | typeof nothing {
  const files = check.files.filter(({ correction }) => correction);
  if (!files.length) return nothing;
  const isRest = check.problems.some(({ level }) => level !== 'note');
  return html`
    <section class="copies" aria-labelledby="copies">
      <h2 id="copies">${texts.page.corrected}</h2>
      ${files.map((file) => copy(file, copies.get(file.name) ?? '', texts))}
      <p class="muted">${isRest ? texts.page.correctRest : texts.page.correctedNote}</p>
    </section>
  `;
}

function copy({ name, correction }: CheckedFile, address: string, { page, words }: PageTexts): TemplateResult {
  const renamed = correction?.renamed ?? [];
  return html`
    <p>${page.correctedLead}</p>
    <ul>
      ${correction?.changes.map((change) => html`<li>${words.changed[change]}</li>`)}
    </ul>
    ${
      renamed.length
        ? html`<details>
            <summary>${page.renamed}</summary>
            <ul class="renamed">
              ${renamed.map(([from, to]) => html`<li>${from} → <code>${to}</code></li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p>
      <a class="button primary" href=${address} download=${copyName(name)}
        >${sign('download')} ${page.save(copyName(name))}</a
      >
    </p>
  `;
}
