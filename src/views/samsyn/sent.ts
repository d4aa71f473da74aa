import { html, nothing, type TemplateResult } from 'lit';
import { endOf } from '../../samsyn/ends.js';
import { tellCodeWord } from '../../samsyn/code-word.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
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
}

const followUps = ['came', 'absent', 'stays', 'else', 'stopped'] as const;
const named = { absent: 'not-come', joined: 'stays' } as const;

/** What came of it, told as it is; the code word; how it went; and always a person. */
export function sentScreen(asked: Asked, own: Sent): TemplateResult {
  const { lexicon, state, take, level } = asked;
  const { words } = lexicon;
  const end = endOf(state);
  const how = end?.how ?? 'asked';
  const title = titleOf(how, lexicon);
  const isTold = how === 'sent' || how === 'own' || how === 'card';
  return html`
    ${
      title
        ? html`<div class=${how === 'unknown' || how === 'not-sent' ? 'outcome doubtful' : 'outcome'} part="outcome" data-how=${how}>
            ${icon(how === 'unknown' || how === 'not-sent' ? 'cloud-alert' : 'heart')}
            <div>
              <p role="heading" aria-level=${level}><b>${title}</b></p>
              ${lineOf(how, own, lexicon)}
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
              ${laterIcon('printer')} ${words.printCard}
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
            <p id="how-it-went" class="sub-name" role="heading" aria-level=${level}>${words.howDidItGo}</p>
            <div class="picks" role="toolbar" aria-labelledby="how-it-went">
              ${followUps.map(
                (code) => html`
                  <button class="pick" part="follow" data-code=${code} @click=${() => take({ type: 'follow-up', said: code })}>
                    ${words.followUp[code === 'absent' ? 'not-come' : code]}
                  </button>
                `,
              )}
            </div>
          </section>`
        : nothing
    }
  `;
}

type How = NonNullable<ReturnType<typeof endOf>>['how'];

function titleOf(how: How, { words }: SamsynLexicon): string | undefined {
  if (how === 'sent') return words.isSent;
  if (how === 'not-sent') return words.notSent;
  if (how === 'unknown') return words.isUnknown;
  if (how === 'own' || how === 'card') return words.whatNow;
  if (how === 'asked' || how === 'guide') return undefined;
  return words.followUp[how in named ? named[how as keyof typeof named] : (how as 'came' | 'stopped')];
}

function lineOf(how: How, { place }: Sent, { words }: SamsynLexicon) {
  const lines: Partial<Record<How, readonly string[]>> = {
    sent: [...(place ? [words.isSentTo(place.name)] : []), words.theyAnswer, words.theyAnswerNot],
    'not-sent': [words.notSentHow],
    unknown: [words.isUnknownHow, words.neverTwice],
    own: [words.theyAnswer, words.theyAnswerNot],
    card: [words.codeWordHow],
    came: [words.followUpSaid.came],
    absent: [words.followUpSaid['not-come']],
    joined: [words.followUpSaid.stays],
    stopped: [words.followUpSaid.stopped],
  };
  return (lines[how] ?? []).map((text) => html`<p>${text}</p>`);
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
