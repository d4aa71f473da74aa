/** What is wrong, one row for all that are alike. On a phone each row is a card, and the headings stand in it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedFile } from '../check.js';
import { tellFew, tellRanges } from '../rows.js';
import type { ToldGroup, ToldValue } from '../told.js';
import type { PageTexts } from './state.js';

/** Ranges of rows that a cell shows before it must be asked for more. */
const FEW = 5;
/** Different values that a cell names when asked. */
const MANY = 200;

export function problemTable(
  id: string,
  heading: string,
  groups: readonly ToldGroup[],
  texts: PageTexts,
  files: readonly CheckedFile[],
): TemplateResult | typeof nothing {
  if (!groups.length) return nothing;
  const { page } = texts;
  // Roles that the elements have by themselves: some browsers forget them when rows are laid out as cards.
  return html`
    <section aria-labelledby=${id}>
      <h2 id=${id}>${heading}</h2>
      <table role="table" aria-labelledby=${id}>
        <thead role="rowgroup">
          <tr role="row">
            ${files.length > 1 ? html`<th role="columnheader" scope="col" class="where">${page.file}</th>` : nothing}
            <th role="columnheader" scope="col" class="where">${page.rows}</th>
            <th role="columnheader" scope="col" class="where">${page.column}</th>
            <th role="columnheader" scope="col">${page.wrong}</th>
            <th role="columnheader" scope="col">${page.todo}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${groups.map((group) => problemRow(group, texts, files))}
        </tbody>
      </table>
    </section>
  `;
}

function problemRow(group: ToldGroup, texts: PageTexts, files: readonly CheckedFile[]): TemplateResult {
  const { words, page, number } = texts;
  const { level, file, column, wrong, todo, count } = group;
  return html`
    <tr role="row">
      ${files.length > 1 ? html`<td role="cell" class="where"><bdi>${files[file]?.name}</bdi></td>` : nothing}
      <td role="cell" class="where">${rowsCell(group, texts)}</td>
      <td role="cell" class="where">
        ${column ? html`<span class="label">${page.column}</span><bdi>${column}</bdi>` : nothing}
      </td>
      <td role="cell">
        <span class="level ${level}">${words.level[level]}${count > 1 ? ` · ${number(count)}` : nothing}</span>
        <span class="wrong">${wrong}</span>
      </td>
      <td role="cell">${todo}</td>
    </tr>
  `;
}

function rowsCell({ rows, values }: ToldGroup, texts: PageTexts): TemplateResult {
  const { page } = texts;
  const few = html`<span>${tellFew(rows, FEW)}</span>`;
  if (!values.length && rows.ranges.length <= FEW) return few;
  const all = values.length ? valueList(values, texts) : tellRanges(rows.ranges);
  // It scrolls inside itself, and so must be within reach of the keyboard.
  return html`${few}
    <details>
      <summary>${page.showRows}</summary>
      <div role="region" aria-label=${page.rows} tabindex="0">${all}</div>
    </details>`;
}

function valueList(values: readonly ToldValue[], { page, words }: PageTexts): TemplateResult {
  const item = ({ quoted, likely, rows, first }: ToldValue) => html`
    <li>
      ${quoted}${likely ? ` (${page.likely} ${likely})` : nothing}:
      ${tellFew(rows, MANY)}${first ? ` (${words.first} ${first})` : nothing}
    </li>
  `;
  return html`<ul>
    ${values.slice(0, MANY).map(item)}
    ${values.length > MANY ? html`<li>${words.more(values.length - MANY)}</li>` : nothing}
  </ul>`;
}
