import { html, nothing, type TemplateResult } from 'lit';
import { screens, type Missing, type State } from '../../samsyn/state.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import type { Asked } from './asked.js';

export interface Frame {
  /** What stands on the main button; absent: there is none. */
  next: string | undefined;
  goOn: () => void;
  clear: () => void;
  /** Over the first screens: which group has no room. */
  full: TemplateResult | undefined;
}

/** A screen with how far it is, what is missing, and the ways on and back. "Clear all" is always there. */
export function screenFrame(asked: Asked, inner: unknown, own: Frame): TemplateResult {
  const { lexicon, state, take, level } = asked;
  const { words } = lexicon;
  const at = screens.indexOf(state.screen);
  const missing = state.missing.map((one) => faultText(one, lexicon)).filter((text) => text !== undefined);
  return html`
    <div class="progress-bar">
      <span class="muted">${words.stepOf(at + 1, screens.length)} · ${words.nothingKept}</span>
      <button class="button plain" part="clear" @click=${own.clear}>${words.clearAll}</button>
      <progress max=${screens.length} value=${at + 1} aria-hidden="true"></progress>
    </div>
    <div class="screen" data-screen=${state.screen}>
      <div class="screen-name" role="heading" aria-level=${level} tabindex="-1">${nameOf(state, lexicon)}</div>
      ${own.full ?? nothing}
      ${
        missing.length
          ? html`<div class="faults" part="faults" role="alert" tabindex="-1">
              ${missing.map((text) => html`<p>${text}</p>`)}
            </div>`
          : nothing
      }
      ${inner}
    </div>
    <div class="screen-foot">
      <button
        class="button square"
        part="back"
        aria-label=${words.back}
        ?disabled=${at === 0}
        @click=${() => take({ type: 'back' })}
      >
        ${laterIcon('arrow-left')}
      </button>
      ${
        state.screen === 'where-when'
          ? html`<button class="button" part="skip" @click=${() => take({ type: 'skip' })}>${words.skip}</button>`
          : nothing
      }
      ${own.next ? html`<button class="button primary" part="next" @click=${own.goOn}>${own.next}</button>` : nothing}
    </div>
  `;
}

function nameOf({ screen }: State, { words }: SamsynLexicon): string {
  const asked: Partial<Record<State['screen'], string>> = {
    'where-when': words.whereAndWhen,
    hurdles: words.isSomethingHard,
  };
  return asked[screen] ?? words.stepName[screen];
}

/** What is missing, in words; that of a field stands at the field. */
function faultText({ field, why, who }: Missing, { words }: SamsynLexicon): string | undefined {
  const { stepFault, handOverFault } = words;
  if (field === 'yes') return handOverFault.yes[who ?? 'own'];
  if (field === 'contact' || field === 'note' || field === 'invoice') return undefined;
  const texts: Readonly<Record<string, string>> = field === 'warmth' ? handOverFault.warmth : stepFault[field];
  return texts[why];
}
