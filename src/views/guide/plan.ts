import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dateItem, removeItem, tickItem, type Planned } from '../../guide/plan.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import { nameOfScreen, said, type Guided } from './guide.js';
import { copied } from './item.js';

export interface PlanActs {
  print: () => void;
  toCalendar: () => void;
  /** A link to this page with the plan in it. */
  link: string;
}

/** The club's plan: what is in it, ticked or not, with days; and the ways to take it along. */
export function planScreen(own: Guided, { print, toCalendar, link }: PlanActs): TemplateResult {
  const { lexicon, plan, copy, isCopied } = own;
  const { words } = lexicon;
  if (!plan.length) return html`<p>${words.planEmpty}</p>`;
  return html`
    <ul class="plan" part="plan">
      ${repeat(
        plan,
        ({ item }) => item,
        (one) => planRow(one, own),
      )}
    </ul>
    <p class="muted">${words.planKept}</p>
    <div class="guide-acts">
      <button class="button" part="print" @click=${print}>${laterIcon('printer')} ${words.printPlan}</button>
      <button class="button" part="calendar" @click=${toCalendar}>
        ${laterIcon('calendar')} ${words.planToCalendar}
      </button>
      <button class="button" part="copy-link" @click=${() => copy(link)}>
        ${laterIcon('link')} ${words.copyPlanLink}
      </button>
    </div>
    <p role="status">${copied(own, isCopied)}</p>
  `;
}

function planRow({ item, isDone, on = '' }: Planned, own: Guided) {
  const { lexicon, plan, setPlan, go } = own;
  const { words, advice } = lexicon;
  const { title, action } = advice.items[item];
  return html`
    <li class=${isDone ? 'planned done' : 'planned'} part="planned" data-id=${item}>
      <input
        id=${`done-${item}`}
        type="checkbox"
        part="done"
        aria-label="${words.planDone}: ${title}"
        .checked=${isDone}
        @change=${(event: Event) => setPlan(tickItem(plan, item, (event.target as HTMLInputElement).checked))}
      />
      <div class="planned-text">
        <button class="planned-title" part="item" @click=${() => go({ at: 'item', item })}>${said(own, title)}</button>
        <p class="muted">${said(own, action)}</p>
      </div>
      <label class="planned-day">
        <span class="visually-hidden">${words.planDayOf(title)}</span>
        <input
          type="date"
          part="day"
          .value=${on}
          @change=${(event: Event) =>
            setPlan(dateItem(plan, item, (event.target as HTMLInputElement).value || undefined))}
        />
      </label>
      <button
        class="button square"
        part="remove"
        aria-label=${words.takeAwayOf(title)}
        @click=${(event: Event) => {
          handOn(event.currentTarget as HTMLElement);
          setPlan(removeItem(plan, item));
        }}
      >
        ${icon('x')}
      </button>
    </li>
  `;
}

/** The focus goes from a row that will be gone to the one after it, to the one before, or to the name of the screen. */
function handOn(pressed: HTMLElement): void {
  const row = pressed.closest('li');
  const other = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = other ? other.querySelector('[part=remove]') : nameOfScreen(pressed);
  (next as HTMLElement | null)?.focus();
}
