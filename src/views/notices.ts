import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, ProblemLevel } from '../model/problem.js';
import { icon } from '../theme/icons.js';
import type { Lexicon } from '../words/lexicon.js';

/** How much of a large file is here, in bytes. */
interface Progress {
  read: number;
  total?: number;
}

/** What there is to tell before there is an answer. */
interface Waiting {
  phase: 'idle' | 'loading' | 'failed';
  progress?: Progress;
}

interface Waits {
  hasFallback: boolean;
  retry: () => void;
  /** Tells screen readers. */
  announce: (text: string) => void;
}

/** What stands in the list's place until there is an answer; the page's own content is the slot. */
export function waitingNotice({ phase, progress }: Waiting, lexicon: Lexicon, own: Waits): TemplateResult {
  const { hasFallback, retry } = own;
  const fallback = html`<slot></slot>`;
  if (phase === 'idle') return fallback;
  if (phase === 'failed') return html`${failedNotice(lexicon, hasFallback, retry)}${fallback}`;
  const bar = html`${progress ? progressBar(lexicon, progress) : nothing}${slowNotice(lexicon, own)}`;
  return hasFallback ? html`${bar}${fallback}` : loadingNotice(lexicon, bar);
}

/** The sheet lets it be seen after a while; then it is told too. */
const slowNotice = ({ words }: Lexicon, { retry, announce }: Waits): TemplateResult => html`
  <div class="notice slow" part="slow" @animationstart=${() => announce(words.slow)}>
    <p>${words.slow}</p>
    <button class="button" @click=${retry}>${words.retry}</button>
  </div>
`;

/** The list is on its way: the shape of it, and a word for those who do not see it. */
const loadingNotice = ({ words }: Lexicon, bar: TemplateResult | typeof nothing): TemplateResult => html`
  <div class="skeleton" part="loading">
    <span class="visually-hidden" role="status">${words.loading}</span>
    ${bar}${[1, 2, 3, 4].map(() => html`<div class="bone"></div>`)}
  </div>
`;

/** Stands outside the live region, which would speak at every step. */
function progressBar({ words, megabytes }: Lexicon, { read, total }: Progress): TemplateResult {
  const amount = total ? words.amountOf(megabytes(read), megabytes(total)) : megabytes(read);
  return html`
    <div class="progress" part="progress">
      <progress
        aria-label=${words.loading}
        aria-valuetext=${amount}
        max=${total ?? nothing}
        value=${total ? read : nothing}
      ></progress>
      <span class="muted">${amount}</span>
    </div>
  `;
}

/** The list did not come. The page's own content follows. */
const failedNotice = ({ words }: Lexicon, hasFallback: boolean, retry: () => void): TemplateResult => html`
  <div class="notice" part="failed" role="alert">
    ${icon('cloud-alert')}
    <p>${words.failed}</p>
    <button class="button" part="retry" @click=${retry}>${icon('refresh')} ${words.retry}</button>
  </div>
  ${hasFallback ? html`<p class="meanwhile muted">${words.meanwhile}</p>` : nothing}
`;

/** Nothing passes the question. */
export const emptyNotice = ({ words }: Lexicon, clear: () => void): TemplateResult => html`
  <div class="notice" part="empty">
    ${icon('help')}
    <p>
      <b>${words.empty}</b><br />
      ${words.emptyHint}
    </p>
    <button class="button" part="clear" @click=${clear}>${words.clearAll}</button>
  </div>
`;

/** One sentence a kind of problem; a note is for authors and not told here. */
export function problemNotice({ words }: Lexicon, problems: readonly Problem[]): TemplateResult | typeof nothing {
  const sentences: [ProblemLevel, (count: number) => string][] = [
    ['source', words.sourcesFailed],
    ['hidden', words.hidden],
    ['unplaced', words.unplaced],
  ];
  const told = sentences.flatMap(([level, sentence]) => {
    const count = problems.filter((problem) => problem.level === level).length;
    return count ? [sentence(count)] : [];
  });
  return told.length ? html`<p class="problems muted" part="problems">${told.join(' ')}</p>` : nothing;
}
