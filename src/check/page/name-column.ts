/** When no column was taken for the name or title: which one is it? */
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, PageState } from './state.js';

export function nameColumn({ texts, options, done }: PageState, acts: Acts): TemplateResult | typeof nothing {
  const [file, ...others] = done?.check.files ?? [];
  const [chosen] = Object.entries(options.columns ?? {});
  const missing = file?.groups.find(({ code }) => code === 'name/missing')?.field;
  const field = chosen?.[0] ?? missing;
  const isNamed = file?.columns.some(({ path }) => path.split('.')[0] === field);
  if (!field || !file?.header.length || others.length || (isNamed && !chosen)) return nothing;
  const { page } = texts;
  const onChange = (event: Event) => {
    const name = (event.target as HTMLSelectElement).value;
    void acts.ask({ ...options, columns: name ? { [field]: name } : {} });
  };
  const option = (name: string) => html`<option value=${name} ?selected=${name === chosen?.[1]}>${name}</option>`;
  return html`
    <p class="choice asked">
      <label for="name-column">${page.nameColumn}</label>
      <select id="name-column" class="button" @change=${onChange}>
        <option value="" ?selected=${!chosen}>${page.chooseColumn}</option>
        ${file.header.filter(Boolean).map(option)}
      </select>
    </p>
  `;
}
