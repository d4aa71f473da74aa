/** The answer in a line a file, and what could not be read at all. Both are spoken when they change. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../advice/advice.js';
import type { Counts } from '../check.js';
import { tell, tellCounts, type ToldGroup } from '../told.js';
import { sign, type Sign } from './signs.js';
import type { Done, PageState } from './state.js';

export function answer({ texts, phase, done, lost }: PageState): TemplateResult {
  const told = done && phase === 'done' ? tell(done.check, texts) : [];
  const failures = told.filter(({ level }) => level === 'source');
  return html`
    <div class="answer" role="status">
      ${phase === 'reading' ? html`<p class="muted">${texts.page.reading}</p>` : nothing}
      ${phase === 'done' && done ? summaries(done, told, texts) : nothing}
    </div>
    <div role="alert">
      ${failures.map(({ source, wrong, todo }) => failure(source, wrong, todo))}
      ${lost === undefined ? nothing : lostFile(lost, texts)}
    </div>
  `;
}

function summaries({ check }: Done, told: readonly ToldGroup[], texts: PageState['texts']): unknown {
  return check.files.map((file) => {
    const own = told.filter(({ source }) => source === file.name);
    // What could not be read is told by the alert.
    if (own.some(({ level }) => level === 'source')) return nothing;
    const mark = markOf(file, own);
    return html`
      <p class="summary ${mark}">
        ${sign(mark)}
        <span><span class="file">${file.name}</span> <strong>${tellCounts(file, own, texts)}</strong></span>
      </p>
    `;
  });
}

const markOf = ({ listed }: Counts, groups: readonly ToldGroup[]): Sign =>
  groups.some(({ level }) => level !== 'note') || !listed ? 'look' : groups.length ? 'tip' : 'well';

const failure = (name: string, wrong: string, todo: string): TemplateResult => html`
  <p class="summary failed">
    ${sign('failed')}
    <span><span class="file">${name}</span> <strong>${wrong}</strong> ${todo}</span>
  </p>
`;

function lostFile(name: string, { advice }: PageState['texts']): TemplateResult {
  const none = { column: '', seen: '', quoted: '', likely: '', count: 1 };
  const [wrong, todo] = advice['source/failed'];
  return failure(name, say(wrong, none), say(todo, none));
}
