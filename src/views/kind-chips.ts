import { html, type TemplateResult } from 'lit';
import { isKind } from '../model/kinds.js';
import { kindClass, mark } from '../theme/marks.js';
import type { Lexicon } from '../words/lexicon.js';

/** A chip a kind with how many there would be; pressed ones are those asked for. */
export function kindChips(
  { words, number }: Lexicon,
  codes: readonly string[],
  counts: Record<string, number>,
  asked: readonly string[],
  toggle: (code: string) => void,
): TemplateResult {
  const chip = (code: string) => html`
    <button
      part="kind"
      class="kind ${kindClass(code)}"
      data-kind=${code}
      aria-pressed=${asked.includes(code) ? 'true' : 'false'}
      @click=${() => toggle(code)}
    >
      ${mark(code)}
      <span class="kind-name">${isKind(code) ? words.kindMany[code] : code}</span>
      <b>${number(counts[code] ?? 0)}</b>
    </button>
  `;
  return html`<div class="kinds" part="kinds" role="toolbar" aria-label=${words.kinds}>${codes.map(chip)}</div>`;
}
