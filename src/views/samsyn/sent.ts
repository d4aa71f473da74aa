import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { endOf } from '../../samsyn/ends.js';
import { tellCodeWord } from '../../samsyn/code-word.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import { followUps, type FollowUpSaid } from '../../samsyn/state.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import type { Asked } from './asked.js';

/** Somebody to call or write to. */
export interface Person {
  name: string;
  lang: string;
  tel: string | undefined;
  mail: string | undefined;
}

export interface Sent {
  /** At the place that was chosen first. */
  place: Person | undefined;
  /** The person who guides; nobody is known: the words name the library. */
  guide: TemplateResult;
  tryAgain: () => void;
  printCard: () => void;
  remind: () => void;
  follow: (said: FollowUpSaid) => void;
  /** How often each was said on this device; absent where nobody has chosen to count. */
  counts: Readonly<Record<FollowUpSaid, number>> | undefined;
  count: (isCounted: boolean) => void;
}

/** What came of it, told as it is; the code word; how it went; and always a person. */
export function sentScreen(asked: Asked, own: Sent): TemplateResult {
  const { lexicon, state, level } = asked;
  const { words } = lexicon;
  const end = endOf(state);
  const how = end?.how ?? 'asked';
  const title = titleOf(how, lexicon);
  const isTold = how === 'sent' || how === 'own' || how === 'card';
  return html`
    ${
      title
        ? html`<div
            class=${how === 'unknown' || how === 'not-sent' ? 'outcome doubtful' : 'outcome'}
            part="outcome"
            data-how=${how}
          >
            ${icon(how === 'unknown' || how === 'not-sent' ? 'cloud-alert' : 'heart')}
            <div>
              <p role="heading" aria-level=${level}><b>${title}</b></p>
              ${linesOf(how, lexicon).map((text) => html`<p>${text}</p>`)}
            </div>
          </div>`
        : nothing
    }
    ${
      state.codeWord && how !== 'guide'
        ? html`<div class="code-word" part="code-word">
            <p class="sub-name">${words.codeWord}</p>
            <p><b>${tellCodeWord(state.codeWord, lexicon.lang)}</b></p>
            <p class="muted">${words.codeWordHow}</p>
          </div>`
        : nothing
    }
    ${how === 'not-sent' ? html`<button class="button primary" part="try-again" @click=${own.tryAgain}>${words.retry}</button>` : nothing}
    ${end?.contact === 'place' && own.place ? person(own.place, lexicon) : own.guide}
    ${
      isTold
        ? html`<div class="card-acts">
            <button class="button" part="print-card" @click=${own.printCard}>
              ${laterIcon('printer')} ${state.answers.role === 'teacher' ? words.printSheet : words.printCard}
            </button>
            <button class="button" part="remind" @click=${own.remind}>
              ${laterIcon('calendar')} ${words.remindMe}
            </button>
          </div>`
        : nothing
    }
    ${
      state.codeWord && how !== 'not-sent' && how !== 'unknown'
        ? html`<section class="follow-up" part="follow-up" aria-labelledby="how-it-went">
            <p id="how-it-went" class="sub-name" role="heading" aria-level=${level}>${words.delivery.asked}</p>
            <div class="picks" role="toolbar" aria-labelledby="how-it-went">
              ${followUps.map(
                (code) => html`
                  <button class="pick" part="follow" data-code=${code} @click=${() => own.follow(code)}>
                    ${words.followUp[code]}
                  </button>
                `,
              )}
            </div>
            ${counting(lexicon, own)}
          </section>`
        : nothing
    }
  `;
}

/** Numbers alone, and only by choice. */
function counting({ words, number }: SamsynLexicon, { counts, count }: Sent) {
  return html`
    <label class="yes">
      <input
        type="checkbox"
        part="count"
        .checked=${live(counts !== undefined)}
        @change=${(event: Event) => count((event.target as HTMLInputElement).checked)}
      />
      <span>${words.countHere}<small class="muted">${words.countHereHow}</small></span>
    </label>
    ${
      counts
        ? html`<ul class="counts" part="counts">
            ${followUps.map((code) => html`<li>${words.followUp[code]}: <b>${number(counts[code])}</b></li>`)}
          </ul>`
        : nothing
    }
  `;
}

type How = NonNullable<ReturnType<typeof endOf>>['how'];

/** What came of it, or how it went. */
function titleOf(how: How, { words }: SamsynLexicon): string | undefined {
  if (how === 'joined') return words.followUp.stays;
  return how === 'came' || how === 'absent' || how === 'stopped' ? words.followUp[how] : words.delivery[how];
}

function linesOf(how: How, { words }: SamsynLexicon): readonly string[] {
  if (how === 'joined') return [words.followUpSaid.stays];
  if (how === 'came' || how === 'absent' || how === 'stopped') return [words.followUpSaid[how]];
  const more: Partial<Record<How, readonly string[]>> = {
    sent: [words.theyAnswer, words.theyAnswerNot],
    own: [words.theyAnswer, words.theyAnswerNot],
    unknown: [words.neverTwice],
  };
  return [words.deliveryHow[how], ...(more[how] ?? [])];
}

function person({ name, lang, tel, mail }: Person, { words }: SamsynLexicon) {
  return html`
    <div class="person" part="person">
      <p><bdi lang=${lang}>${name}</bdi></p>
      <div class="card-acts">
        ${tel ? html`<a class="button primary" part="call" href=${tel}>${laterIcon('phone')} ${words.call}</a>` : nothing}
        ${mail ? html`<a class="button" part="mail" href=${mail}>${laterIcon('mail')} ${words.mail}</a>` : nothing}
      </div>
    </div>
  `;
}
