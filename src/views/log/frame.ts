import { html, nothing, type TemplateResult } from 'lit';
import { toEntries, type Screen } from '../../log/screens.js';
import type { Lexicon, LogLexicon } from '../../words/lexicon.js';
import type { Logged } from './logged.js';

type Tab = 'write' | 'results' | 'entries';

/** Which of the three ways a screen belongs to. */
const tabOf = ({ at }: Screen): Tab => {
  if (at === 'results') return at;
  return at === 'entries' || at === 'change' ? 'entries' : 'write';
};

/** A screen under the ways to the others; `level` is that of its headings. */
export function logFrame(own: Logged, head: TemplateResult, inner: unknown): TemplateResult {
  const { lexicon, state } = own;
  const { words, lang, dir } = lexicon;
  return html`
    <section part="base" class="root" lang=${lang} dir=${dir} aria-labelledby="heading">
      <p class="live visually-hidden" role="status"></p>
      ${head} ${tabs(own)}
      <div
        class="log-screen"
        role="group"
        tabindex="-1"
        data-screen=${state.screen.at}
        aria-label=${nameOf(state.screen, words)}
      >
        ${keptNote(own)} ${inner}
      </div>
    </section>
  `;
}

/** As long as the words are on their way. */
export const waitingLog = ({ lang, dir, words }: Lexicon, head: TemplateResult): TemplateResult => html`
  <section part="base" class="root waiting" lang=${lang} dir=${dir} aria-labelledby="heading">
    ${head}
    <p class="log-screen muted">${words.loading}</p>
    <slot></slot>
  </section>
`;

function tabs({ lexicon, state, today, go }: Logged) {
  const { log } = lexicon.words;
  const shown = tabOf(state.screen);
  const tab = (name: Tab, part: string, screen: Screen) => html`
    <button class="button" part=${part} aria-pressed=${shown === name ? 'true' : 'false'} @click=${() => go(screen)}>
      ${log.at[name]}
    </button>
  `;
  return html`
    <div class="log-tabs" part="ways" role="group" aria-label=${log.parts}>
      ${tab('write', 'to-write', { at: 'write' })}
      ${tab('results', 'to-results', { at: 'results', month: today.slice(0, 7), stories: [] })}
      ${tab('entries', 'to-entries', toEntries())}
    </div>
  `;
}

function nameOf({ at }: Screen, { log }: LogLexicon['words']): string {
  if (at === 'change') return log.changing;
  return at === 'tonight' ? log.saved : log.at[at];
}

/** What the device does not keep, and the way to take it along. */
function keptNote(own: Logged) {
  const { fault, isUnkept, lexicon } = own;
  const { log } = lexicon.words;
  if (!fault) return nothing;
  if (fault === 'gone') return html`<p class="log-note" part="gone" role="status">${log.goneElsewhere}</p>`;
  return html`
    <div class="log-note bad" part="not-kept">
      <p role="alert">${log[fault]}</p>
      ${isUnkept ? exportButtons(own) : nothing}
    </div>
  `;
}

/** The log as a file. */
export function exportButtons({ lexicon, exportAs }: Logged): TemplateResult {
  const { log } = lexicon.words;
  return html`
    <div class="log-acts">
      <button class="button" part="export-csv" @click=${() => exportAs('csv')}>${log.asCsv}</button>
      <button class="button" part="export-json" @click=${() => exportAs('json')}>${log.asJson}</button>
    </div>
  `;
}
