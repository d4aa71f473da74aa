/** What the columns of a log's CSV are called, and how clubs' systems call a day, a name and how many came. */
import { fold } from '../model/fold.js';
import type { Field } from './entry.js';

/** Languages of the header; others have English. All are read. */
export type HeaderLang = 'sv' | 'da' | 'en';

export const headers: Record<HeaderLang, Record<Field, string>> = {
  sv: {
    ...{ id: 'id', edited: 'ändrad', device: 'enhet', isRemoved: 'borttagen', on: 'datum', what: 'vad' },
    ...{ came: 'kom', fresh: 'nya', girls: 'flickor', boys: 'pojkar', unstated: 'inte angivet' },
    ...{ speakers: 'övade språk', minutes: 'minuter språk', joy: 'glädje' },
    ...{ handedOver: 'lotsade vidare', arrived: 'kom dit', stayed: 'stannade', isAnother: 'ett annat tillfälle' },
  },
  da: {
    ...{ id: 'id', edited: 'ændret', device: 'enhed', isRemoved: 'slettet', on: 'dato', what: 'hvad' },
    ...{ came: 'kom', fresh: 'nye', girls: 'piger', boys: 'drenge', unstated: 'ikke oplyst' },
    ...{ speakers: 'øvede sprog', minutes: 'minutter sprog', joy: 'glæde' },
    ...{ handedOver: 'fulgt videre', arrived: 'kom derhen', stayed: 'blev', isAnother: 'en anden gang' },
  },
  en: {
    ...{ id: 'id', edited: 'edited', device: 'device', isRemoved: 'removed', on: 'date', what: 'what' },
    ...{ came: 'came', fresh: 'new', girls: 'girls', boys: 'boys', unstated: 'not stated' },
    ...{ speakers: 'practised language', minutes: 'minutes of language', joy: 'joy' },
    ...{ handedOver: 'handed over', arrived: 'arrived', stayed: 'stayed', isAnother: 'another meeting' },
  },
};

/** What else is read, the surest name first. */
const others: Partial<Record<Field, readonly string[]>> = {
  on: ['dag', 'day', 'mötesdatum', 'aktivitetsdatum', 'träningsdatum', 'mødedato', 'startdatum', 'startdato', 'start'],
  what: [
    ...['aktivitet', 'activity', 'sammankomst', 'träning', 'træning', 'event', 'möte', 'møde', 'meeting'],
    ...['grupp', 'gruppe', 'group', 'lag', 'hold', 'team', 'titel', 'title', 'namn', 'navn', 'name'],
  ],
  came: [
    ...['närvarande', 'antal närvarande', 'närvaro', 'fremmødte', 'antal fremmødte', 'fremmøde', 'mødte', 'attended'],
    ...['attendance', 'present', 'deltagare', 'antal deltagare', 'deltagere', 'antal deltagere', 'participants'],
    ...['antal', 'count', 'number', 'totalt', 'summa', 'i alt', 'total'],
  ],
};

/** The index of each field's column in a header; of several that could be it, the surest. */
export function columnsOf(header: readonly string[]): Map<Field, number> {
  const folded = header.map(fold);
  const places = Object.keys(headers.en).flatMap((key): [Field, number][] => {
    const field = key as Field;
    const names = [field, ...Object.values(headers).map((one) => one[field]), ...(others[field] ?? [])].map(fold);
    const at = names.map((name) => folded.indexOf(name)).find((place) => place >= 0);
    return at === undefined ? [] : [[field, at]];
  });
  return new Map(places);
}
