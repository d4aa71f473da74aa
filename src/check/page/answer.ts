/** The answer in a line a file, and what could not be read at all. Both are spoken when they change. */
import { html, nothing, type TemplateResult } from 'lit';
import { isEmpty, type CheckedFile } from '../check.js';
import { tellCounts, type ToldGroup } from '../told.js';
import { sign, type Sign } from './signs.js';
import type { PageState } from './state.js';

export function answer({ texts, phase, done, lost }: PageState, told: readonly ToldGroup[]): TemplateResult {
  const { page } = texts;
  const files = phase === 'done' && done ? done.check.files : [];
  const failures = told.filter(({ level }) => level === 'source');
  return html`
    <div class="answer" role="status">
      ${phase === 'reading' ? html`<p class="muted">${page.reading}</p>` : nothing}
      ${files.map((file, at) =>
        summary(
          file,
          told.filter((group) => group.file === at),
          texts,
        ),
      )}
    </div>
    <div role="alert">
      ${failures.map(({ file, wrong, todo }) => failure(files[file]?.name ?? '', wrong, todo))}
      ${lost.map((name) => failure(name, page.lost, page.lostTodo))}
    </div>
  `;
}

function summary(file: CheckedFile, own: readonly ToldGroup[], texts: PageState['texts']): unknown {
  // What could not be read is told by the alert.
  if (own.some(({ level }) => level === 'source')) return nothing;
  const mark = markOf(file, own);
  return html`
    <p class="summary ${mark}">
      ${sign(mark)}
      <span>
        <bdi class="file">${file.name}</bdi> <strong>${tellCounts(file, texts)}</strong>
        ${isEmpty(file) ? texts.words.fill : nothing}
      </span>
    </p>
  `;
}

const markOf = ({ listed }: CheckedFile, groups: readonly ToldGroup[]): Sign =>
  groups.some(({ level }) => level !== 'note') || !listed ? 'look' : groups.length ? 'tip' : 'well';

const failure = (name: string, wrong: string, todo: string): TemplateResult => html`
  <p class="summary failed">
    ${sign('failed')}
    <span><bdi class="file">${name}</bdi> <strong>${wrong}</strong> ${todo}</span>
  </p>
`;
