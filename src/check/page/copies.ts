/** The corrected copies: what is different in them, and the way to save them. */
import { html, nothing, type TemplateResult } from 'lit';
import { tellChanges } from '../changes.js';
import { isFine, type CheckedFile } from '../check.js';
import { sign } from './signs.js';
import type { Done, PageTexts } from './state.js';

/** Of two files of one name the second gives `-corrected-2`. */
function copyName({ name }: CheckedFile, at: number, files: readonly CheckedFile[]): string {
  const n = files.slice(0, at).filter((file) => file.name === name).length + 1;
  return `${name.replace(/\.[^.]*$/, '')}-corrected${n > 1 ? `-${n}` : ''}.csv`;
}

export function copies({ check: { files }, copies }: Done, texts: PageTexts): TemplateResult | typeof nothing {
  const { page } = texts;
  if (!copies.some(Boolean)) return nothing;
  const isPlain = files.every(isFine);
  const copyOf = (file: CheckedFile, at: number) => {
    const address = copies[at];
    if (!address) return nothing;
    return html`
      ${files.length > 1 ? html`<h3><bdi class="file">${file.name}</bdi></h3>` : nothing}
      ${copy(file, address, copyName(file, at, files), texts)}
    `;
  };
  return html`
    <section class="copies" aria-labelledby="copies">
      <h2 id="copies">${isPlain ? page.plainCopy : page.corrected}</h2>
      ${files.map(copyOf)}
      <p class="muted">${isPlain ? page.correctedNote : page.correctRest}</p>
    </section>
  `;
}

function copy(file: CheckedFile, address: string, name: string, texts: PageTexts): TemplateResult {
  const { page } = texts;
  const renamed = file.correction?.renamed ?? [];
  return html`
    <p>${isFine(file) ? page.plainLead : page.correctedLead}</p>
    <ul>
      ${tellChanges(file, texts).map((change) => html`<li>${change}</li>`)}
    </ul>
    ${
      renamed.length
        ? html`<details>
            <summary>${page.renamed}</summary>
            <ul class="renamed">
              ${renamed.map(([from, to]) => html`<li><bdi>${from}</bdi> → <code>${to}</code></li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p>
      <a class="button primary" href=${address} download=${name}>${sign('download')} <span>${page.save(name)}</span></a>
    </p>
  `;
}
