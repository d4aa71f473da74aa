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
          ? html`<div class="faults" part="faults" role="alert">${missing.map((text) => html`<p>${text}</p>`)}</div>`
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
  const names: Record<State['screen'], string> = {
    who: words.stepName.who,
    wish: words.stepName.wish,
    'where-when': words.whereAndWhen,
    hurdles: words.isSomethingHard,
    options: words.stepName.options,
    'hand-over': words.howToBegin,
    sent: words.stepName.sent,
  };
  return names[screen];
}

/** What is missing, in words; those of a field stand at it. */
function faultText({ field, why }: Missing, { words }: SamsynLexicon): string | undefined {
  const { stepFault, handOverFault } = words;
  if (field === 'options') return why === 'too-many' ? stepFault.optionsMost : stepFault.options;
  if (field === 'activities') return why === 'too-many' ? stepFault.wishes : stepFault.wish;
  if (field === 'age') return stepFault.age;
  if (field === 'place') return stepFault.place;
  if (field === 'yes' || field === 'warmth') return handOverFault[field];
  return undefined;
}
