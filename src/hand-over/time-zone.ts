/** The clock of Sweden and Denmark as a calendar file tells it: the rules of the European Union since 1996. */
import type { IcsTimezone } from 'ts-ics';

const HOUR = 3_600_000;

/** `first` is a wall time by the old offset. ts-ics writes the start by the new one, so that it is given that much less. */
const change = (type: 'DAYLIGHT' | 'STANDARD', first: string, month: number, hours: { from: number; to: number }) => ({
  ...{ type, name: type === 'DAYLIGHT' ? 'CEST' : 'CET' },
  start: new Date(Date.parse(first) - hours.to * HOUR),
  ...{ offsetFrom: `+0${hours.from}00`, offsetTo: `+0${hours.to}00` },
  // Months from 0, the last Sunday.
  recurrenceRule: {
    frequency: 'YEARLY' as const,
    byMonth: [month],
    byDay: [{ day: 'SU' as const, occurrence: -1 }],
  },
});

const props = [
  change('DAYLIGHT', '1996-03-31T02:00Z', 2, { from: 1, to: 2 }),
  change('STANDARD', '1996-10-27T03:00Z', 9, { from: 2, to: 1 }),
];

/** None for a place of which we do not know the rules: its name alone then says what is meant. */
export const toTimezones = (id: string): IcsTimezone[] =>
  id === 'Europe/Stockholm' || id === 'Europe/Copenhagen' ? [{ id, props }] : [];
