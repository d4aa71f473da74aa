import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Activity, Partner } from '../../model/records.js';
import { whoSaysYes } from '../../samsyn/guards.js';
import type { Role, Yes } from '../../samsyn/state.js';
import { orderWarmths, type Warmth } from '../../samsyn/warmth.js';
import { laterIcon, type LaterIcon } from '../../theme/later-icons.js';
import { mark } from '../../theme/marks.js';
import { glyphOf } from '../finder/activity-card.js';
import { langOf } from '../finder/activity-facts.js';
import { said } from '../record-details/said.js';
import { timesOf } from '../record-details/sessions.js';
import type { Asked } from './asked.js';
import { feeFields, replyFields } from './reply.js';

export interface HandOver {
  activity: Activity;
  partner: Partner | undefined;
  /** The message and the ways it goes; absent while its words come. */
  message: TemplateResult | undefined;
  /** Who gets what is posted; absent where nothing is. */
  receiver: string | undefined;
  isSending: boolean;
  sayYes: (who: Yes, isSaid: boolean) => void;
  printCard: () => void;
  saveCalendar: () => void;
  send: () => void;
  /** The message has gone by an app of their own. */
  didSend: () => void;
}

const signs: Record<Warmth, LaterIcon> = { 1: 'link', 2: 'message', 3: 'phone', 4: 'user', 5: 'footprints' };

/** How to begin, and the yes that it takes: nothing is ticked beforehand, and a card takes none. */
export function handOverScreen(asked: Asked, own: HandOver): TemplateResult {
  const { lexicon, state, take } = asked;
  const { words } = lexicon;
  const { activity, partner } = own;
  const { warmth = 1, warmths } = state;
  const lang = langOf(partner);
  const proposed = Math.max(...warmths);
  return html`
    <div class="chosen-head">
      ${mark(partner?.kind, glyphOf(activity))}
      <div>
        <p><b>${said(activity.title, lexicon, lang)}</b></p>
        <p class="muted">
          ${partner ? html`<bdi lang=${lang}>${partner.name}</bdi>` : nothing}
          ${timesOf(activity, lexicon).map((text) => ` · ${text}`)}
        </p>
      </div>
    </div>
    <fieldset class="warmths">
      <legend class="sub-name">${words.howToBegin}</legend>
      ${orderWarmths(warmths, 'alone' in state.answers.hurdles).map(
        (one) => html`
          <label class=${one === warmth ? 'warmth chosen-warmth' : 'warmth'}>
            <input
              type="radio"
              name="warmth"
              part="warmth"
              data-warmth=${one}
              .checked=${live(one === warmth)}
              @change=${() => take({ type: 'choose-warmth', warmth: one })}
            />
            ${laterIcon(signs[one])}
            <span><b>${words.warmth[one]}</b><small>${words.warmthHow[one]}</small></span>
            ${one === proposed ? html`<span class="tag good">${words.proposed}</span>` : nothing}
          </label>
        `,
      )}
    </fieldset>
    ${warmth === 5 ? visitPlan(asked) : nothing} ${warmth > 1 ? yesAndMessage(asked, own) : nothing}
    <div class="card-acts">
      <button class="button" part="print-card" @click=${own.printCard}>
        ${laterIcon('printer')} ${state.answers.role === 'teacher' ? words.printSheet : words.printCard}
      </button>
      <button class="button" part="calendar" @click=${own.saveCalendar}>
        ${laterIcon('calendar')} ${words.toCalendar}
      </button>
    </div>
    ${warmth > 1 ? html`<p class="muted">${state.answers.role === 'teacher' ? words.onlySheet : words.withoutYes}</p>` : nothing}
  `;
}

/** The first visits, each of which can be ticked; nothing of it is kept. */
const visitPlan = ({ lexicon: { words } }: Asked) => html`
  <fieldset class="visits" part="visits">
    <legend class="sub-name">${words.visitPlan}</legend>
    ${[1, 2, 3, 4, 5].map(
      (visit) => html`<label><input type="checkbox" part="visit" /> <span>${words.visit(visit)}</span></label>`,
    )}
  </fieldset>
`;

/** Who may pay the fee of somebody. */
const pays: ReadonlySet<Role> = new Set<Role>(['deacon', 'other']);

function yesAndMessage(asked: Asked, own: HandOver) {
  const { lexicon, state } = asked;
  const { words } = lexicon;
  const asking = whoSaysYes(state);
  const { by, role = 'other' } = state.answers;
  const byHelper = by === 'helper';
  const isSaid = asking.every((who) => state.yes.includes(who));
  return html`
    <section class="consent" part="consent" aria-labelledby="consent">
      <p id="consent" class="sub-name">${words.yesFirst}</p>
      <ul class="consent-text">
        <li>${words.consentText.what}</li>
        <li>${words.consentText.names}</li>
        ${own.receiver ? html`<li>${words.consentText.whom(own.receiver)}</li>` : nothing}
        <li>${words.consentText.free}</li>
        ${own.receiver ? html`<li>${words.consentText.withdraw}</li>` : nothing}
      </ul>
      ${asking.map(
        (who) => html`
          <label class="yes">
            <input
              type="checkbox"
              part="yes"
              data-who=${who}
              .checked=${live(state.yes.includes(who))}
              @change=${(event: Event) => own.sayYes(who, (event.target as HTMLInputElement).checked)}
            />
            <span>${who === 'own' && byHelper ? words.ownYesTold : words.yes[who]}</span>
          </label>
        `,
      )}
      <p class="muted">
        ${state.consent && isSaid ? words.consentGiven(state.consent.version, when(state.consent.time, lexicon.lang)) : words.tickFirst}
      </p>
    </section>
    ${own.receiver ? replyFields(asked) : nothing} ${byHelper && pays.has(role) ? feeFields(asked) : nothing}
    <div class="message-box" ?inert=${!isSaid}>${own.message ?? nothing}</div>
    ${
      isSaid && !own.receiver
        ? html`<div class="did-send">
            <span class="sub-name">${words.didYouSend}</span>
            <button class="button" part="did-send" @click=${own.didSend}>${words.didSend}</button>
          </div>`
        : nothing
    }
    ${
      own.receiver
        ? html`<button
            class="button primary send"
            part="send"
            aria-disabled=${isSaid && !own.isSending ? nothing : 'true'}
            @click=${own.send}
          >
            ${laterIcon('message')} ${own.isSending ? words.delivery.sending : words.send}
          </button>`
        : nothing
    }
  `;
}

const when = (iso: string, lang: string) =>
  new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`, {
    ...{ dateStyle: 'medium', timeStyle: 'short' },
  }).format(new Date(iso));
