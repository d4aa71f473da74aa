/** The name that is chosen beforehand. */
import { expect } from 'chai';
import { toUsual, usualWhat, type UsualActivity } from '../../src/log/usual.js';
import { activity as record, partner } from '../samples/records.js';
import { entry } from './random-log.js';

/** A Tuesday, by the clock of whoever runs this. */
const now = new Date('2026-11-24T18:00');
const at = (time: string) => ({ on: time.slice(0, 10), edited: new Date(time).toISOString() });
const activity = (title: string, weekday: string, start: string, rest: Partial<UsualActivity> = {}): UsualActivity => ({
  title,
  schedule: [{ weekday, start, end: `${Number(start.slice(0, 2)) + 1}:00` }],
  ...rest,
});

describe('what a meeting is usually called', () => {
  it('is what was logged on this day of the week, about this time first', () => {
    const entries = [
      entry({ what: 'Läxhjälp', ...at('2026-11-17T13:00') }),
      entry({ what: 'Språkcafé', ...at('2026-11-10T18:30') }),
      entry({ what: 'Fotboll', ...at('2026-11-18T18:00') }),
    ];
    expect(usualWhat(entries, [], now)).to.deep.equal(['Språkcafé', 'Läxhjälp', 'Fotboll']);
  });

  it('is what is logged more often, and lately', () => {
    const often = ['2026-11-03', '2026-11-10', '2026-11-17'].map((day) =>
      entry({ what: 'språkcafé', ...at(`${day}T18:00`) }),
    );
    const old = ['2026-01-06', '2026-01-13', '2026-01-20', '2026-01-27'].map((day) =>
      entry({ what: 'Skridskor', ...at(`${day}T18:00`) }),
    );
    expect(
      usualWhat([...old, ...often, entry({ what: 'Sprak-Café', ...at('2026-11-24T17:00') })], [], now),
    ).to.deep.equal(['språkcafé', 'Skridskor']);
  });

  it('is else an activity of today: the nearest, or the one whose time is nearest', () => {
    const activities = [
      activity('Onsdagsfotboll', 'wed', '18:00'),
      activity('Tidig dans', 'tue', '09:00', { lat: 57.19, lng: 14.03 }),
      activity('Kvällsfika', 'tue', '19:00', { lat: 57.3, lng: 14.03 }),
      activity('Utan plats', 'tue', '17:30'),
      { title: 'Utan tid', schedule: [] },
    ];
    expect(usualWhat([], activities, now)).to.deep.equal(['Utan plats', 'Kvällsfika', 'Tidig dans']);
    expect(usualWhat([], activities, now, { lat: 57.2, lng: 14.03 })).to.deep.equal([
      'Tidig dans',
      'Kvällsfika',
      'Utan plats',
    ]);
  });

  it('is no activity that has ended or not begun', () => {
    const activities = [
      activity('Höstens', 'tue', '18:00', { from: '2026-08-24', to: '2026-11-24' }),
      activity('Sommarens', 'tue', '18:00', { from: '2026-06-01', to: '2026-08-18' }),
      activity('Nästa veckas', 'tue', '18:00', { from: '2026-11-25' }),
    ];
    expect(usualWhat([], activities, now)).to.deep.equal(['Höstens']);
  });

  it('is at its partner’s, where an activity does not say where it is', () => {
    const eken = partner({ id: 'eken', place: { lat: 57.2, lng: 14 } });
    const football = record({ title: { sv: 'Fotboll', ar: 'كرة القدم' }, place: {} });
    expect(toUsual(football, eken, 'ar')).to.include({ title: 'كرة القدم', lat: 57.2, lng: 14 });
    expect(toUsual({ ...football, place: { lat: 57.3, lng: 14.1 } }, eken, 'da')).to.include({
      ...{ title: 'Fotboll', lat: 57.3, lng: 14.1 },
    });
    expect(toUsual({ ...football, place: { unplaced: true } }, eken, 'sv').lat).to.equal(undefined);
    expect(toUsual(football, undefined, 'sv').lat).to.equal(undefined);
  });

  it('has what was logged today before activities, and other days after them; each name once, at most six', () => {
    const entries = [
      entry({ what: 'Kvällsfika', ...at('2026-11-17T18:00') }),
      entry({ what: 'Fotboll', ...at('2026-11-18T18:00') }),
    ];
    const activities = ['A', 'B', 'kvällsfika', 'C', 'D', 'E', 'F'].map((title) => activity(title, 'tue', '18:00'));
    expect(usualWhat(entries, activities, now)).to.deep.equal(['Kvällsfika', 'A', 'B', 'C', 'D', 'E']);
    expect(usualWhat(entries, activities.slice(0, 3), now)).to.deep.equal(['Kvällsfika', 'A', 'B', 'Fotboll']);
    expect(usualWhat([], [], now)).to.deep.equal([]);
  });
});
