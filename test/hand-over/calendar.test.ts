import { expect } from 'chai';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { calendarFile, type CalendarTexts } from '../../src/hand-over/calendar.js';
import { nextTimes } from '../../src/model/next-times.js';
import { activity, partner } from '../samples/records.js';
import { activityOf, timesTable } from '../samples/times-table.js';

const COUNT = 20;
const sports = { schedule: 'tue 17:00-18:00', from: '2026-11-24' };

async function fileOf(
  one: { schedule: string; from?: string | Date; fields?: object },
  texts: Partial<CalendarTexts> = {},
  host = partner(),
): Promise<string> {
  const file = await calendarFile(activity(activityOf(one)), host, {
    ...{ title: 'Fotboll', ...texts },
    ...(one.from && { from: one.from }),
  });
  return file ?? '';
}

const open = (file: string) => new ICAL.Component(ICAL.parse(file));
const eventsOf = (file: string) => open(file).getAllSubcomponents('vevent');
const value = (component: ICAL.Component | undefined, name: string) => component?.getFirstPropertyValue(name);
/** Lines as a calendar reads them. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const linesWith = (file: string, name: string) => linesOf(file).filter((line) => line.startsWith(name));

/**
 * When another library has the sessions begin, told as instants, and how long they are. On the day of a clock change it
 * reads what is skipped or there twice by the offset after the change, RFC 5545 (3.3.5) by the one before: there, its
 * wall time counts.
 */
function expand(file: string): { start: string; minutes: number }[] {
  const times = eventsOf(file).flatMap((component) => {
    const event = new ICAL.Event(component);
    const minutes = event.duration.toSeconds() / 60;
    const iterator = event.iterator();
    const found: { start: string; minutes: number }[] = [];
    for (let next = nextOf(iterator); next && found.length < COUNT; next = nextOf(iterator))
      found.push({ start: instantOf(next), minutes });
    return found;
  });
  return times.toSorted((a, b) => a.start.localeCompare(b.start)).slice(0, COUNT);
}

/** Undefined at the end, which its types do not tell. */
const nextOf = (iterator: { next: () => ICAL.Time }): ICAL.Time | undefined => iterator.next();

function instantOf(time: ICAL.Time): string {
  const at = time.toJSDate().toISOString();
  const zoned = Temporal.PlainDateTime.from(time.toString()).toZonedDateTime(time.zone.tzid);
  if (zoned.hoursInDay === 24) expect(Date.parse(at), at).to.equal(zoned.epochMilliseconds);
  return new Date(zoned.epochMilliseconds).toISOString();
}

describe('a calendar file of the forty cases', () => {
  for (const one of timesTable)
    it(one.name, async () => {
      const expected = await nextTimes(activityOf(one), { from: one.from, count: COUNT });
      const file = await fileOf(one);
      expect(file === '').to.equal(expected.length === 0);
      const starts = expected.map(({ start }) => new Date(start.slice(0, 25)).toISOString());
      expect(file ? expand(file).map(({ start }) => start) : []).to.deep.equal(starts);
    });
});

describe('a calendar file', () => {
  it('has an event each weekly time, with its time zone, its interval, its end and its days without', async () => {
    const file = await fileOf({
      schedule: 'tue 17:00-18:00 | mon/2 22:00-01:30',
      ...{
        from: '2026-11-24',
        fields: { from: '2026-11-16', to: '2027-06-06', exceptions: ['2026-12-20/2027-01-06'] },
      },
    });
    expect(eventsOf(file)).to.have.lengthOf(2);
    expect(linesWith(file, 'DTSTART;')).to.deep.equal([
      ...['DTSTART;TZID=Europe/Stockholm:20261124T170000', 'DTSTART;TZID=Europe/Stockholm:20261130T220000'],
    ]);
    expect(linesWith(file, 'RRULE:FREQ=WEEKLY')).to.deep.equal([
      'RRULE:FREQ=WEEKLY;BYDAY=TU;INTERVAL=1;UNTIL=20270606T150000Z',
      'RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=2;UNTIL=20270606T200000Z',
    ]);
    expect(linesWith(file, 'EXDATE')).to.deep.equal([
      ...['22', '29'].map((day) => `EXDATE;TZID=Europe/Stockholm:202612${day}T170000`),
      ...['EXDATE;TZID=Europe/Stockholm:20270105T170000', 'EXDATE;TZID=Europe/Stockholm:20261228T220000'],
    ]);
    expect(expand(file).map(({ minutes }) => minutes)).to.include.members([60, 210]);
  });

  it('tells how the clocks of both countries change', async () => {
    for (const id of ['Europe/Stockholm', 'Europe/Copenhagen']) {
      const zone = open(await fileOf({ ...sports, fields: { timeZone: id } })).getFirstSubcomponent('vtimezone');
      expect(value(zone ?? undefined, 'tzid')).to.equal(id);
      expect(zone?.toString().split('\r\n')).to.include.members([
        ...[
          'DTSTART:19960331T020000',
          'TZOFFSETFROM:+0100',
          'TZOFFSETTO:+0200',
          'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
        ],
        ...[
          'DTSTART:19961027T030000',
          'TZOFFSETFROM:+0200',
          'TZOFFSETTO:+0100',
          'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
        ],
      ]);
      const told = new ICAL.Timezone(zone ?? '');
      // Every day of four years, an hour before the change and an hour after it.
      for (let day = Date.parse('2026-01-01'); day < Date.parse('2030-01-01'); day += 86_400_000)
        for (const hour of ['01:30', '03:30']) {
          const date = `${new Date(day).toISOString().slice(0, 10)}T${hour}:00`;
          const offset = told.utcOffset(ICAL.Time.fromDateTimeString(date));
          const { offsetNanoseconds } = Temporal.PlainDateTime.from(date).toZonedDateTime(id);
          expect(offset, date).to.equal(offsetNanoseconds / 1e9);
        }
    }
  });

  it('has the zone of the partner when the activity names none', async () => {
    const file = await fileOf(sports, {}, partner({ country: 'DK' }));
    expect(linesWith(file, 'TZID')).to.deep.equal(['TZID:Europe/Copenhagen']);
  });

  it('names any other zone, whose rules calendars know themselves', async () => {
    const file = await fileOf({ ...sports, fields: { timeZone: 'America/Nuuk' } });
    expect(linesWith(file, 'DTSTART')).to.deep.equal(['DTSTART;TZID=America/Nuuk:20261124T170000']);
    expect(file).to.not.include('VTIMEZONE');
  });

  it('has a single event where there is only one', async () => {
    const file = await fileOf({ ...sports, fields: { to: '2026-11-30', exceptions: ['2027-01-01'] } });
    expect(file).to.not.match(/RRULE:FREQ=WEEKLY|EXDATE/);
    expect(expand(file)).to.deep.equal([{ start: '2026-11-24T16:00:00.000Z', minutes: 60 }]);
  });

  it('ends where nothing but days without comes', async () => {
    const file = await fileOf({ ...sports, fields: { exceptions: ['2026-12-08/9999-12-31'] } });
    expect(linesWith(file, 'RRULE:FREQ=WEEKLY')).to.deep.equal([
      'RRULE:FREQ=WEEKLY;BYDAY=TU;INTERVAL=1;UNTIL=20261201T160000Z',
    ]);
    expect(file).to.not.include('EXDATE');
  });

  it('stays short whatever the days without are', async () => {
    const files = [['2026-12-08/9000-12-31'], ['9999-12-01']].map((exceptions) =>
      fileOf({ ...sports, fields: { exceptions } }),
    );
    for (const file of await Promise.all(files)) expect(file.length).to.be.below(2000);
  });

  it('is none without times', async () => {
    expect(await fileOf({ schedule: '' })).to.equal('');
    expect(await fileOf({ ...sports, fields: { to: '2026-11-01' } })).to.equal('');
  });

  it('says what it is told, whatever that is, in one property each', async () => {
    const rows = [
      ...['a\nb', 'a\r\nb', 'a\rb', 'a;b,c\\d:e"f', '\\n', ' a', 'END:VEVENT\r\nBEGIN:VEVENT', 'a\r\n b'],
      ...['🏃🏽‍♀️'.repeat(60), 'å'.repeat(10_000), 'نادي كرة القدم '.repeat(30), '\u2028', ''],
    ];
    for (const row of rows) {
      const file = await fileOf(sports, { title: row, location: row, description: row });
      const [event, ...more] = eventsOf(file);
      expect(more).to.deep.equal([]);
      expect(event?.getAllProperties().map(({ name }) => name)).to.have.members([
        ...['summary', 'dtstamp', 'dtstart', 'duration', 'rrule', 'uid', ...(row ? ['location', 'description'] : [])],
      ]);
      const said = row.replaceAll(/\r\n?|\u2028/g, '\n');
      for (const name of ['summary', ...(row ? ['location', 'description'] : [])])
        expect(value(event, name), name).to.equal(said);
    }
    const odd = await fileOf(sports, { title: 'a\u0000b\u0007c\ud83d' });
    expect(value(eventsOf(odd)[0], 'summary')).to.equal('abc');
  });

  it('has lines of at most 75 bytes, with CRLF, and no character in two', async () => {
    const file = await fileOf(sports, { title: '🏃🏽‍♀️ålder '.repeat(100), description: 'x'.repeat(5000) });
    expect(file.endsWith('\r\n')).to.equal(true);
    expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      const bytes = new TextEncoder().encode(line);
      expect(bytes.length).to.be.at.most(75);
      expect(new TextDecoder().decode(bytes)).to.equal(line);
    }
  });

  it('leads to a web address and to nothing else', async () => {
    const addressOf = async (url: string) => linesWith(await fileOf(sports, { url }), 'URL');
    expect(await addressOf('https://example.org/a?b=c,d;e#å')).to.deep.equal([
      'URL:https://example.org/a?b=c,d;e#%C3%A5',
    ]);
    expect(await addressOf('https://example.org/\r\nATTACH:x')).to.deep.equal(['URL:https://example.org/ATTACH:x']);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'x'])
      expect(await addressOf(url)).to.deep.equal([]);
  });

  it('has the same identifiers at each export, another for each rule and record, and no break in them', async () => {
    const uids = async (id: string, schedule = 'tue 17:00-18:00 | thu 17:00-18:00') =>
      linesWith(
        await fileOf({ schedule, from: '2026-11-24', fields: { id } }, { url: 'https://example.org/x' }),
        'UID',
      );
    expect(await uids('A1')).to.deep.equal([
      ...['UID:a.A1.tue-1-1700-1800@example.org', 'UID:a.A1.thu-1-1700-1800@example.org'],
    ]);
    expect(await uids('A1')).to.deep.equal(await uids('A1'));
    expect(await uids('1\r\nATTACH:x;\ud83d', 'tue 17:00-18:00')).to.deep.equal([
      'UID:a.1%0AATTACH%3Ax%3B.tue-1-1700-1800@example.org',
    ]);
  });

  it('has nothing of contacts', async () => {
    const contact = { firstName: 'Amina', phone: '070-174 06 05', email: 'amina@example.org', languages: [] };
    const file = await fileOf({ ...sports, fields: { contacts: [contact] } }, {}, partner({ contacts: [contact] }));
    expect(file).to.not.match(/amina|174|organizer|attendee/i);
  });
});
