import { html, nothing, type TemplateResult } from 'lit';
import { doubleOf } from '../../log/doubles.js';
import { groupFields, entriesOf } from '../../log/entry.js';
import { findName } from '../../log/names.js';
import { draftIn, toEntries } from '../../log/screens.js';
import { fold } from '../../model/fold.js';
import { dayField, smallNumber, stepper, textLine } from './fields.js';
import type { Logged } from './logged.js';

/** One meeting in twenty seconds: what, how many, how many new; the rest is folded away. */
export function writeScreen(own: Logged): TemplateResult {
  const { lexicon, names, set } = own;
  const { log } = lexicon.words;
  const { what } = draftIn(own.state);
  return html`
    ${
      own.state.screen.at === 'change'
        ? html`<div class="log-head" role="heading" aria-level=${own.level}>${log.changing}</div>`
        : nothing
    }
    <div class="log-what">
      ${textLine('what', own, log.what)}
      <div class="log-names" part="names" role="toolbar" aria-label=${log.suggestions}>
        ${names.map(
          (name) => html`
            <button
              class="button log-name"
              part="name"
              dir="auto"
              aria-pressed=${name === what ? 'true' : 'false'}
              @click=${() => set('what', name)}
            >
              ${name}
            </button>
          `,
        )}
      </div>
      ${sameMeeting(own)}
    </div>
    ${stepper('came', own, asLast(own))} ${stepper('fresh', own)} ${moreFields(own)} ${saveBar(own)}
  `;
}

/** How many came the last time, to begin from there. */
function asLast({ state, log, lexicon, set }: Logged) {
  const { what, on } = draftIn(state);
  const name = fold(what);
  const last = entriesOf(log).find((entry) => entry.on < on && fold(entry.what) === name);
  if (!last) return nothing;
  return html`<button class="button plain" part="as-last" @click=${() => set('came', last.came)}>
    ${lexicon.words.log.asLast(last.came)}
  </button>`;
}

/** Day and name are those of another entry: it is the same meeting, unless somebody says no. */
function sameMeeting({ state, log, lexicon, set }: Logged) {
  const { words } = lexicon;
  const draft = draftIn(state);
  const id = state.screen.at === 'change' ? state.screen.entry.id : state.next.id;
  const double = doubleOf(log, { ...draft, id });
  if (!double && !draft.isAnother) return nothing;
  return html`
    <div class="log-note" part="double">
      <p role="status">${double ? words.log.alreadyThere(double.came) : nothing}</p>
      <label class="log-tick">
        <input
          type="checkbox"
          part="is-another"
          .checked=${draft.isAnother === true}
          @change=${(event: Event) => set('isAnother', (event.target as HTMLInputElement).checked || undefined)}
        />
        ${words.log.isAnother}
      </label>
    </div>
  `;
}

function moreFields(own: Logged) {
  const { log } = own.lexicon.words;
  const name = findName(draftIn(own.state).joy ?? '');
  const group = (title: string, fields: unknown, how?: string) => html`
    <fieldset>
      <legend>${title}</legend>
      <div class="log-three">${fields}</div>
      ${how ? html`<p class="muted">${how}</p>` : nothing}
    </fieldset>
  `;
  return html`
    <details class="log-more" part="more-fields">
      <summary>${log.more}</summary>
      ${textLine('joy', own, log.joy)}
      <p class="muted" role="status">${name ? log.nameHint(name) : log.joyHow}</p>
      ${group(
        log.groups,
        groupFields.map((field) => smallNumber(field, own)),
      )}
      ${group(
        log.practice,
        (['speakers', 'minutes'] as const).map((field) => smallNumber(field, own)),
      )}
      ${group(
        log.chain,
        (['handedOver', 'arrived', 'stayed'] as const).map((field) => smallNumber(field, own)),
        log.chainHow,
      )}
      ${dayField(own)}
    </details>
  `;
}

/** Always in sight. The button says where the meeting goes. */
function saveBar({ state, lexicon, fault, save, go }: Logged) {
  const { log } = lexicon.words;
  const isChange = state.screen.at === 'change';
  const isKept = !fault || fault === 'gone';
  return html`
    <div class="log-save">
      <button class="button primary" part="save" @click=${save}>
        ${isKept ? (isChange ? log.saveChange : log.save) : log.saveUnkept}
      </button>
      ${
        isChange
          ? html`<button class="button" part="cancel" @click=${() => go(toEntries())}>${log.cancel}</button>`
          : nothing
      }
      <p class="muted">${log.staysHere}</p>
    </div>
  `;
}
