import { html, nothing, type TemplateResult } from 'lit';
import { exceptionsFrom, openingAt, weekOf, weekdayOf, type Hours, type Opening } from '../../model/opening.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import { ask, dayDate, dayName, timesText } from './said.js';

/** So many days ahead a weekday alone is not mistaken for another. */
const WEEK = 7;
/** Of the days to come that are not as every week. */
const MOST_EXCEPTIONS = 5;

const daysFrom = (at: string, to: string) => (Date.parse(to.slice(0, 10)) - Date.parse(at.slice(0, 10))) / 86_400_000;

/** `måndag`, or `måndag 30 november` where that could be another one. */
const whenText = (at: string, start: string, lang: string) =>
  daysFrom(at, start) < WEEK ? dayName(lang, weekdayOf(start.slice(0, 10))) : dayDate(lang, start.slice(0, 10));

/** `Öppet nu till 19:00`, `Öppnar måndag 09:00`; undefined when no time is known. */
export function openingText({ now, next }: Opening, at: string, { words, lang }: WholeLexicon): string | undefined {
  if (now) return now.end ? words.openUntil(now.end.slice(11)) : words.openNow;
  if (!next) return undefined;
  const time = next.start.slice(11);
  return daysFrom(at, next.start) === 0 ? words.opensToday(time) : words.opensOn(whenText(at, next.start, lang), time);
}

/** Now or next, the week, the days that differ, and whether one makes an appointment. Paper knows no now. */
export function hoursText(
  hours: Hours | undefined,
  at: string,
  lexicon: WholeLexicon,
  { isPrinted = false } = {},
): TemplateResult {
  const { words, lang, date } = lexicon;
  if (!hours || (!hours.weekly.length && !hours.exceptions.length && !hours.byAppointment))
    return ask(words.asked(words.hours));
  const opening = isPrinted ? undefined : openingText(openingAt(hours, at), at, lexicon);
  const times = (of: { start: string; end: string }[]) => (of.length ? timesText(of, lexicon) : words.closed);
  const days = (first: Parameters<typeof dayName>[1], last: typeof first) =>
    first === last ? dayName(lang, first) : words.range(dayName(lang, first), dayName(lang, last));
  const rows = [
    ...(hours.weekly.length
      ? weekOf(hours).map(({ first, last, times: of }) => [days(first, last), times(of)] as const)
      : []),
    ...exceptionsFrom(hours, at.slice(0, 10))
      .slice(0, MOST_EXCEPTIONS)
      .map(({ date: day, times: of }) => [date(day), times(of)] as const),
  ];
  return html`
    ${opening ? html`<span>${opening}</span>` : nothing}
    ${hours.byAppointment ? html`<span>${words.byAppointment}</span>` : nothing}
    ${
      rows.length
        ? html`<table class="week">
            <caption class="visually-hidden">
              ${words.hours}
            </caption>
            ${rows.map(
              ([day, text]) =>
                html`<tr>
                  <th scope="row">${day}</th>
                  <td>${text}</td>
                </tr>`,
            )}
          </table>`
        : nothing
    }
  `;
}
