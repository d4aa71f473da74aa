/** The records as a page shows them. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Acts, PageState } from './state.js';

export function shownRecords({ texts, options, done }: PageState, acts: Acts): TemplateResult | typeof nothing {
  if (!done?.check.listed) return nothing;
  const { records } = done.check;
  return html`
    <section aria-labelledby="shown">
      <h2 id="shown">${texts.page.shown}</h2>
      ${options.defaultKind || records.partners.some(({ kind }) => !kind) ? kindChoice(texts, options, acts) : nothing}
      ${keyed(records, html`<integ-map .records=${records} lang=${texts.lang} languages=${texts.lang} heading-level="3"></integ-map>`)}
    </section>
  `;
}

function kindChoice({ page, kinds }: PageState['texts'], options: PageState['options'], acts: Acts): TemplateResult {
  const onChange = (event: Event) => {
    const kind = (event.target as HTMLSelectElement).value;
    const { defaultKind: _, ...others } = options;
    void acts.ask({ ...others, ...(kind && { defaultKind: kind }) });
  };
  return html`
    <p class="choice">
      <label for="kind">${page.kind}</label>
      <select id="kind" class="button" @change=${onChange}>
        <option value="" ?selected=${!options.defaultKind}>${page.noKind}</option>
        ${Object.entries(kinds).map(
          ([code, name]) => html`<option value=${code} ?selected=${code === options.defaultKind}>${name}</option>`,
        )}
      </select>
      ${
        options.defaultKind
          ? html`<span>${page.kindNote} <code>${`default-kind="${options.defaultKind}"`}</code></span>`
          : nothing
      }
    </p>
  `;
}
