import { html, nothing, type TemplateResult } from 'lit';
import { wallTime, zones } from '../../model/clock.js';
import { hrefOf } from '../../model/links.js';
import { countryOf } from '../../model/country.js';
import type { Activity, Partner } from '../../model/records.js';
import { occurrences } from '../../model/schedule.js';
import { weekdays } from '../../model/times.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import { langOfPlace } from '../record-row.js';
import type { Surroundings } from './open.js';
import { ask, dayDate, dayName, listed, moneyText, nameOf, said } from './said.js';

/** More than these are shown when asked for. */
const MOST = 6;

/** What one can take part in here: for whom, when, for how much, and whether there is room. */
export function sessionList(partner: Partner, lexicon: WholeLexicon, own: Surroundings): TemplateResult {
  const { sessions, level } = own;
  const { words } = lexicon;
  if (!sessions.length) return html``;
  const rest = sessions.slice(MOST);
  const row = (session: Activity) => sessionRow(session, partner, lexicon, own);
  return html`
    <section class="part" aria-labelledby="details-sessions">
      <div id="details-sessions" class="part-name" role="heading" aria-level=${Math.min(6, level + 1)}>
        ${words.activities}
      </div>
      <ul class="sessions">
        ${sessions.slice(0, MOST).map(row)}
      </ul>
      ${
        rest.length
          ? html`<details class="rest">
              <summary class="button" part="more-sessions">${words.showMore(rest.length)}</summary>
              <ul class="sessions">
                ${rest.map(row)}
              </ul>
            </details>`
          : nothing
      }
    </section>
  `;
}

function sessionRow(session: Activity, partner: Partner, lexicon: WholeLexicon, own: Surroundings) {
  const { words, lang } = lexicon;
  const { group, join, place } = session;
  const placeLang = langOfPlace(partner);
  const when = timesOf(session, lexicon);
  const cost = costText(session, partner, lexicon);
  const next = nextText(session, partner, lexicon, own.now);
  const unknown = [
    ...(agesText(session, lexicon) ? [] : [words.age]),
    ...(group ? [] : [words.groupAsked]),
    ...(when.length || session.scheduleNote ? [] : [words.times]),
    ...(session.price?.amount === undefined ? [words.price] : []),
    ...(hasStatus(session) ? [] : [words.placesLeft]),
  ];
  const where = [place.name, place.address?.street].filter(Boolean).join(', ');
  const href = join.url && hrefOf(join.url, own.allowHttp);
  const line = (text: unknown) => (text ? html`<span>${text}</span>` : nothing);
  return html`
    <li class="session">
      <b>${said(session.title, lexicon, placeLang)}</b>
      ${statusTags(session, lexicon)} ${line(whoText(session, lexicon))} ${when.map(line)}
      ${line(said(session.scheduleNote, lexicon, placeLang))} ${next ? html`<small>${next}</small>` : nothing}
      ${where ? line(html`<bdi lang=${placeLang}>${where}</bdi>`) : nothing} ${line(cost)}
      ${unknown.length ? ask(words.askAbout(listed(lang, unknown))) : nothing}
      ${href ? html`<a href=${href} rel="noopener noreferrer">${words.join}</a>` : nothing}
    </li>
  `;
}

export const hasStatus = ({ places }: Activity) => Boolean(places?.status) && places?.status !== 'unknown';

/** Whether there is room, whether one just comes; `more` are warnings. */
export function statusTags(
  session: Activity,
  { words }: WholeLexicon,
  more: readonly string[] = [],
): TemplateResult | typeof nothing {
  const { places, status, join, beginnersWelcome } = session;
  const isPaused = status === 'paused';
  const room = hasStatus(session) && !isPaused ? (places?.status ?? '') : '';
  const tags: { text: string; isGood?: boolean }[] = [
    ...more.map((text) => ({ text })),
    ...(isPaused ? [{ text: words.isPaused }] : []),
    ...(room ? [{ text: nameOf(words.placeStatus, room), isGood: room === 'open' }] : []),
    ...(join.how === 'just-come' ? [{ text: words.justCome, isGood: true }] : []),
    ...(beginnersWelcome === 'yes' ? [{ text: words.beginners, isGood: true }] : []),
  ];
  if (!tags.length) return nothing;
  return html`<span class="tags">
    ${tags.map(({ text, isGood }) => html`<span class=${isGood ? 'tag good' : 'tag'}>${text}</span>`)}
  </span>`;
}

/** `8–10 år · flickor`. */
export const whoText = (session: Activity, lexicon: WholeLexicon): string =>
  [agesText(session, lexicon), session.group && nameOf(lexicon.words.group, session.group)].filter(Boolean).join(' · ');

/** `8–10 år`, for a session or an offer; undefined when nobody says. */
export function agesText(
  { ageMin, ageMax, birthYears }: Pick<Activity, 'ageMin' | 'ageMax' | 'birthYears'>,
  { words, number }: WholeLexicon,
): string | undefined {
  if (birthYears && ageMin === undefined && ageMax === undefined)
    return words.born(`${Math.min(...birthYears)}`, `${Math.max(...birthYears)}`);
  if (ageMin !== undefined && ageMax !== undefined)
    return ageMin === ageMax ? words.oneAge(number(ageMin)) : words.ages(number(ageMin), number(ageMax));
  if (ageMin !== undefined) return words.agesFrom(number(ageMin));
  return ageMax === undefined ? undefined : words.agesTo(number(ageMax));
}

/** `måndag och onsdag 17:00–18:00`, a line each time of day. */
export function timesOf({ schedule, onRequest }: Activity, { words, lang }: WholeLexicon): string[] {
  const order = (weekday: (typeof weekdays)[number]) => weekdays.indexOf(weekday);
  const rules = schedule.toSorted((a, b) => order(a.weekday) - order(b.weekday));
  const keyOf = ({ start, end, everyWeeks }: (typeof rules)[number]) => `${start} ${end} ${everyWeeks}`;
  const lines = [...new Set(rules.map(keyOf))].map((key) => {
    const same = rules.filter((rule) => keyOf(rule) === key);
    const [start = '', end = '', every = '1'] = key.split(' ');
    const days = listed(lang, [...new Set(same.map(({ weekday }) => dayName(lang, weekday)))]);
    return `${days} ${words.range(start, end)}${every === '1' ? '' : `, ${words.everyWeeks(Number(every))}`}`;
  });
  return onRequest ? [...lines, words.byAppointment] : lines;
}

/** The first time from now on, by the clock of the place. */
export function nextText(
  session: Activity,
  partner: Partner | undefined,
  { words, lang, date }: WholeLexicon,
  now: Date,
): string | undefined {
  const { schedule, from, to, exceptions, status, timeZone } = session;
  if (!schedule.length || status === 'paused') return undefined;
  const at = wallTime(now, timeZone ?? zones[countryOf(session, partner)]);
  const next = occurrences({ schedule, from, to, exceptions }, at).next().value;
  if (next) return words.next(`${dayDate(lang, next.start.slice(0, 10))} ${next.start.slice(11)}`);
  if (to && to < at.slice(0, 10)) return words.seasonOver;
  return from && from > at ? words.from(date(from)) : undefined;
}

/** `450 kr per termin · 3 gånger gratis · Fritidskortet gäller`. */
export function costText(session: Activity, partner: Partner | undefined, { words, lang }: WholeLexicon): string {
  const { price, trial, feeHelp } = session;
  const { amount, per } = price ?? {};
  const currency = price?.currency ?? { SE: 'SEK', DK: 'DKK' }[countryOf(session, partner)];
  const money = amount ? [moneyText(amount, currency, lang), per && nameOf(words.per, per)] : [];
  return [
    ...(amount === 0 ? [words.free] : []),
    money.filter(Boolean).join(' '),
    trial?.freeTimes && amount !== 0 ? words.freeTimes(trial.freeTimes) : '',
    feeHelp.leisureCard === 'yes' ? words.leisureCard : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
