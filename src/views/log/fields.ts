/** The fields of the write screen, each with what is wrong with it. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { faultsOf } from '../../log/draft.js';
import { MAX_JOY, MAX_WHAT, type Fault, type NumberField } from '../../log/entry.js';
import { draftIn } from '../../log/screens.js';
import type { LogWords } from '../../words/log/sv.js';
import { holding } from './hold.js';
import type { Logged } from './logged.js';

/** What is wrong with a field, once saving was tried. */
export const faultIn = ({ state }: Logged, field: Fault['field']): Fault | undefined =>
  state.isTried ? faultsOf(draftIn(state)).find((fault) => fault.field === field) : undefined;

function faultText({ fault }: LogWords, { field, code }: Fault): string {
  if (field === 'speakers' || field === 'minutes') if (code === 'missing') return fault.both;
  if (code === 'missing' || code === 'text') return field === 'on' ? fault.day : fault.what;
  if (code === 'instant' || code === 'flag') return fault.day;
  return fault[code];
}

/** The line under a field that is wrong. */
function faultLine(own: Logged, field: Fault['field']) {
  const fault = faultIn(own, field);
  if (!fault) return nothing;
  return html`<p id=${`fault-${field}`} class="log-fault" part="fault">${faultText(own.lexicon.words.log, fault)}</p>`;
}

/** Ties a field to the line with its fault. */
const faultId = (own: Logged, field: Fault['field']) => (faultIn(own, field) ? `fault-${field}` : nothing);
const isInvalid = (own: Logged, field: Fault['field']) => (faultIn(own, field) ? 'true' : 'false');

const typed = (event: Event) => (event.target as HTMLInputElement).value;
/** What is typed takes the place of what stands there. Safari would put a caret there when the mouse comes up. */
function all(event: Event): void {
  event.preventDefault();
  (event.target as HTMLInputElement).select();
}

function numberInput(field: NumberField, own: Logged) {
  const value = draftIn(own.state)[field];
  return html`
    <input
      id=${field}
      part=${field}
      class="log-number"
      inputmode="numeric"
      autocomplete="off"
      maxlength="4"
      aria-invalid=${isInvalid(own, field)}
      aria-describedby=${faultId(own, field)}
      .value=${live(Number.isNaN(value) ? noChange : `${value ?? ''}`)}
      @input=${(event: Event) => own.set(field, typed(event))}
      @focus=${all}
      @mouseup=${all}
    />
  `;
}

/** A number between − and +; they repeat while they are held. */
export function stepper(field: 'came' | 'fresh', own: Logged, beside: unknown = nothing): TemplateResult {
  const { log } = own.lexicon.words;
  const name = log[field];
  const button = (by: 1 | -1) => html`
    <button
      class="log-step"
      part=${by > 0 ? 'more' : 'less'}
      data-field=${field}
      aria-label=${by > 0 ? log.oneMore(name) : log.oneLess(name)}
      ${holding(() => own.step(field, by))}
    >
      ${by > 0 ? '+' : '−'}
    </button>
  `;
  return html`
    <div class="log-count ${field}">
      <div class="log-label"><label for=${field}>${name}</label>${beside}</div>
      <div class="log-steps">${button(-1)}${numberInput(field, own)}${button(1)}</div>
      ${faultLine(own, field)}
    </div>
  `;
}

/** A small number that one may leave out. */
export function smallNumber(field: Exclude<NumberField, 'came' | 'fresh'>, own: Logged): TemplateResult {
  return html`
    <div class="log-field">
      <label for=${field}>${own.lexicon.words.log[field]}</label>
      ${numberInput(field, own)} ${faultLine(own, field)}
    </div>
  `;
}

/** A line of text. */
export function textLine(field: 'what' | 'joy', own: Logged, label: string): TemplateResult {
  return html`
    <div class="log-field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        part=${field}
        autocomplete="off"
        maxlength=${field === 'what' ? MAX_WHAT : MAX_JOY}
        aria-invalid=${isInvalid(own, field)}
        aria-describedby=${faultId(own, field)}
        .value=${live(draftIn(own.state)[field] ?? '')}
        @input=${(event: Event) => own.set(field, typed(event))}
      />
      ${faultLine(own, field)}
    </div>
  `;
}

export function dayField(own: Logged): TemplateResult {
  return html`
    <div class="log-field">
      <label for="on">${own.lexicon.words.log.day}</label>
      <input
        id="on"
        part="day"
        type="date"
        max=${own.today}
        aria-invalid=${isInvalid(own, 'on')}
        aria-describedby=${faultId(own, 'on')}
        .value=${live(draftIn(own.state).on)}
        @change=${(event: Event) => own.set('on', typed(event))}
      />
      ${faultLine(own, 'on')}
    </div>
  `;
}
