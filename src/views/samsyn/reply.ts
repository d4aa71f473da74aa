/** What may be told besides, and is free to leave out: where an answer goes, a line of one's own, who pays. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_NOTE, MAX_PAYER, whoSaysYes } from '../../samsyn/guards.js';
import { findPersonalNumber } from '../../samsyn/personal-number.js';
import type { Missing, ReplyTo } from '../../samsyn/state.js';
import type { Asked } from './asked.js';

const ways = ['phone', 'sms', 'whatsapp', 'email'] as const;

/** Where an answer may go, and a line of one's own; both are free to leave out, and go with what is posted alone. */
export function replyFields(asked: Asked): TemplateResult {
  const { lexicon, state, take } = asked;
  const { words } = lexicon;
  const { contact, note, answers } = state;
  const by: ReplyTo['by'] =
    answers.by === 'helper' ? 'helper' : whoSaysYes(state).includes('own') ? 'self' : 'guardian';
  const leave = (change: Partial<ReplyTo>) => {
    const next = { by, via: 'phone' as const, value: '', ...contact, ...change };
    take({ type: 'leave-contact', contact: next.value.trim() ? next : undefined });
  };
  const faultOf = (field: Missing['field']) => state.missing.find((one) => one.field === field);
  const noteFault = faultOf('note');
  const contactFault = faultOf('contact');
  return html`
    <div class="reply">
      <p id="reach" class="sub-name">${words.howToReach}</p>
      <p id="reach-how" class="muted">${words.reachOptional}</p>
      <div class="reach">
        <select
          class="button"
          part="reach-via"
          aria-labelledby="reach"
          @change=${(event: Event) => leave({ via: (event.target as HTMLSelectElement).value as ReplyTo['via'] })}
        >
          ${ways.map((way) => html`<option value=${way} .selected=${way === (contact?.via ?? 'phone')}>${words.reachVia[way]}</option>`)}
        </select>
        <input
          class="text"
          part="reach-value"
          autocomplete="off"
          aria-label=${words.reachValue}
          aria-describedby="reach-how"
          aria-invalid=${contactFault ? 'true' : nothing}
          .value=${live(contact?.value ?? '')}
          @change=${(event: Event) => leave({ value: (event.target as HTMLInputElement).value })}
        />
      </div>
      ${
        contactFault
          ? html`<p class="fault">
              ${words.handOverFault.contact[contactFault.why === 'personal-number' ? 'personal-number' : 'unreadable']}
            </p>`
          : nothing
      }
      <label>
        <span class="sub-name">${words.noteAsked}</span>
        <textarea
          class="text"
          part="note"
          rows="2"
          autocomplete="off"
          maxlength=${MAX_NOTE + 100}
          aria-describedby="note-how"
          aria-invalid=${noteFault ? 'true' : nothing}
          .value=${live(note)}
          @change=${(event: Event) => take({ type: 'write-note', note: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      <p id="note-how" class=${noteFault ? 'fault' : 'muted'}>
        ${noteFault ? noteFaultText(noteFault, note, words) : words.noteHint}
      </p>
    </div>
  `;
}

function noteFaultText({ why }: Missing, note: string, { handOverFault }: Asked['lexicon']['words']): string {
  if (why !== 'personal-number') return handOverFault.note['too-long'];
  return handOverFault.note[findPersonalNumber(note)?.kind === 'spoken' ? 'spoken' : 'personal-number'];
}

/** The club learns that the fee is paid and by whom, and nothing of the family's money. */
export function feeFields({ lexicon: { words }, state, take }: Asked): TemplateResult {
  const { feeSolved, missing } = state;
  const isRefused = missing.some(({ field }) => field === 'invoice');
  const solve = (next: typeof feeSolved) => take({ type: 'solve-fee', feeSolved: next });
  return html`
    <div class="reply">
      <label class="yes">
        <input
          type="checkbox"
          part="fee-solved"
          .checked=${live(feeSolved !== undefined)}
          @change=${(event: Event) => solve((event.target as HTMLInputElement).checked ? { invoiceTo: '' } : undefined)}
        />
        <span>${words.feeSolved}<small class="muted">${words.feeSolvedHow}</small></span>
      </label>
      ${
        feeSolved
          ? html`<label>
              <span class="sub-name">${words.invoiceTo}</span>
              <input
                class="text"
                part="invoice-to"
                autocomplete="organization"
                maxlength=${MAX_PAYER}
                aria-invalid=${isRefused ? 'true' : nothing}
                .value=${live(feeSolved.invoiceTo)}
                @change=${(event: Event) => solve({ invoiceTo: (event.target as HTMLInputElement).value })}
              />
              ${isRefused ? html`<span class="fault">${words.handOverFault.note['personal-number']}</span>` : nothing}
            </label>`
          : nothing
      }
    </div>
  `;
}
