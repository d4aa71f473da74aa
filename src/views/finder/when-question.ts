import { html, nothing, type TemplateResult } from 'lit';
import { weekdays } from '../../model/times.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { dayName, shortDay } from '../record-details/said.js';
import { pressed, toggled, type Asking } from './asking.js';

type Weekday = (typeof weekdays)[number];

const workdays = weekdays.slice(0, 5);
const times = ['day', 'after-school', 'evening'] as const;
const signs = { day: 'sun', 'after-school': 'backpack', evening: 'moon' } as const;
type Time = (typeof times)[number];

const isWeekend = (day: Weekday) => day === 'sat' || day === 'sun';
const slotsOf = (day: Weekday, chosen: readonly Time[]) =>
  isWeekend(day) ? [day] : chosen.map((time) => `${day}-${time}`);

/** When one has time: days by times of day with how many there are, or first the days and then the time. */
export function whenQuestion(lexicon: FinderLexicon, own: Asking): TemplateResult {
  return html`${slotGrid(lexicon, own)} ${dayAndTime(lexicon, own)}`;
}

/** `måndag kväll`, `lördag`. */
export function slotName({ words, lang }: FinderLexicon, slot: string): string {
  const [day = '', ...time] = slot.split('-');
  const name = weekdays.includes(day as Weekday) ? dayName(lang, day as Weekday) : day;
  const part = time.join('-') as Time;
  return times.includes(part) ? words.daySlot(name, words.slotTime[part]) : name;
}

function slotGrid(lexicon: FinderLexicon, { query, facets, answer }: Asking) {
  const { words, lang, number } = lexicon;
  const asked = query.slots ?? [];
  const cell = (slot: string, rows = 1) => {
    const count = facets.slots[slot] ?? 0;
    return html`<td rowspan=${rows}>
      <button
        class="slot"
        part="slot"
        data-slot=${slot}
        aria-pressed=${pressed(asked.includes(slot))}
        aria-label="${slotName(lexicon, slot)}: ${number(count)}"
        @click=${() => answer({ slots: toggled(asked, slot) })}
      >
        ${count ? number(count) : '–'}
      </button>
    </td>`;
  };
  return html`
    <table class="slots" part="slots">
      <thead>
        <tr>
          <td></td>
          ${weekdays.map((day) => html`<th scope="col" abbr=${dayName(lang, day)}>${shortDay(lang, day)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${times.map(
          (time) => html`
            <tr>
              <th scope="row">${words.slotTime[time]}</th>
              ${workdays.map((day) => cell(`${day}-${time}`))}
              ${time === times[0] ? html`${cell('sat', times.length)}${cell('sun', times.length)}` : nothing}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The chosen slots as days and times: a time counts when it is asked on every chosen workday. */
function readSlots(asked: readonly string[]): { days: Weekday[]; chosen: Time[] } {
  const days = weekdays.filter((day) => asked.some((slot) => slot === day || slot.startsWith(`${day}-`)));
  const chosen = times.filter((time) => {
    const own = days.filter((day) => !isWeekend(day));
    return own.length > 0 && own.every((day) => asked.includes(`${day}-${time}`));
  });
  return { days, chosen: chosen.length === times.length ? [] : chosen };
}

/** Days and times as slots; no time means any, no day means all workdays. */
function writeSlots(days: readonly Weekday[], chosen: readonly Time[]): string[] | undefined {
  const wanted = days.length || !chosen.length ? days : workdays;
  const slots = wanted.flatMap((day) => slotsOf(day, chosen.length ? chosen : times));
  return slots.length ? slots : undefined;
}

function dayAndTime(lexicon: FinderLexicon, { query, facets, answer }: Asking) {
  const { words, lang } = lexicon;
  const { days, chosen } = readSlots(query.slots ?? []);
  const isThere = (day: Weekday) => slotsOf(day, times).some((slot) => facets.slots[slot]);
  return html`
    <div class="days" part="days" role="toolbar" aria-label=${words.whichDays}>
      ${weekdays.map(
        (day) => html`
          <button
            class=${isThere(day) ? 'pick' : 'pick none'}
            part="day"
            data-day=${day}
            title=${dayName(lang, day)}
            aria-pressed=${pressed(days.includes(day))}
            @click=${() => answer({ slots: writeSlots(toggled(days, day) ?? [], chosen) })}
          >
            ${shortDay(lang, day)}
          </button>
        `,
      )}
    </div>
    <div class="times">
      <p id="which-time" class="sub-name">${words.whichTime}</p>
      <div class="tiles" role="toolbar" aria-labelledby="which-time">
        ${times.map(
          (time) => html`
            <button
              class="tile"
              part="time"
              data-time=${time}
              aria-pressed=${pressed(chosen.includes(time))}
              @click=${() => answer({ slots: writeSlots(days, toggled(chosen, time) ?? []) })}
            >
              ${laterIcon(signs[time])} <span>${words.slotTime[time]}</span> <small>${words.slotHours[time]}</small>
            </button>
          `,
        )}
      </div>
      ${days.length && days.every(isWeekend) ? html`<p class="muted">${words.weekendAnyTime}</p>` : nothing}
    </div>
  `;
}
