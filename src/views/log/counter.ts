import { html, type TemplateResult } from 'lit';
import type { LogLexicon } from '../../words/lexicon.js';

/** What everybody may know. */
export type PublicNumber = { value: number } | { fewerThan: number } | { atLeast: number };

/** The public number; `undefined` while it comes, `failed` when it does not. */
export function counterView(
  { words, lang, dir, number }: LogLexicon,
  counter: PublicNumber | 'failed' | undefined,
  { heading, level }: { heading: string; level: number },
): TemplateResult {
  const { log } = words;
  return html`
    <section part="base" class="root counter" lang=${lang} dir=${dir} aria-labelledby="heading">
      <div id="heading" part="heading" class="counter-name" role="heading" aria-level=${level}>
        ${heading || log.counter}
      </div>
      ${
        counter === 'failed'
          ? html`<p part="failed">${log.counterFailed}</p>
              <slot></slot>`
          : counter === undefined
            ? html`<p class="muted">${words.loading}</p>
                <slot></slot>`
            : html`<p class="counter-line" part="counter">${counterText(counter, log, number)} ${log.counterUnit}</p>`
      }
    </section>
  `;
}

/** The number large, with what others may know of it. */
function counterText(counter: PublicNumber, log: LogLexicon['words']['log'], number: (value: number) => string) {
  if ('value' in counter) return html`<b>${number(counter.value)}</b>`;
  if ('fewerThan' in counter) return html`<b>${log.fewerThan(counter.fewerThan)}</b>`;
  return html`<b>${log.atLeast(counter.atLeast)}</b>`;
}
