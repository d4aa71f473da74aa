import { expect } from 'chai';
import type { Activity } from '../../src/model/records.js';
import type { Need } from '../../src/samsyn/need.js';
import { weights } from '../../src/samsyn/weights.js';
import { date, optionOf, rank, reasonOf } from '../samples/one-session.js';

describe('Samsyn, edges: what counts', () => {
  const slots = ['mon-evening'];
  const table: [
    what: string,
    part: string,
    points: number,
    ask: string[],
    fields: Partial<Activity>,
    need?: Partial<Need>,
  ][] = [
    ['no point', 'travel', 10, ['place'], { place: {} }],
    ['no point, none asked', 'travel', 10, [], { place: {} }, { place: null }],
    ['at the door', 'travel', 20, [], {}],
    ['a bus without a stop', 'travel', 20, ['stop'], { stop: {} }, { travel: 'bus' }],
    ['no times', 'time', 7.5, ['schedule'], { schedule: [] }, { slots }],
    ['no times, none asked', 'time', 7.5, [], { schedule: [] }],
    [
      'before eight is in no slot',
      'time',
      0,
      [],
      { schedule: [{ weekday: 'mon', start: '07:59', end: '09:00', everyWeeks: 1 }] },
      { slots },
    ],
    ['every time fits', 'time', 15, [], {}, { slots }],
    ['no lower age', 'interest', 15, ['ageMin'], { ageMin: undefined }],
    ['no upper age', 'interest', 15, ['ageMax'], { ageMax: undefined }],
    ['no upper age for adults', 'interest', 15, [], { ageMin: 18, ageMax: undefined }, { age: 20 }],
    ['years of birth', 'interest', 15, [], { ageMin: undefined, ageMax: undefined, birthYears: [2016, 2018] }],
    ['no group', 'interest', 15, ['group'], { group: undefined }, { groups: ['girls'] }],
    ['the same', 'interest', 30, [], {}, { activities: ['football'] }],
    ['of its family', 'interest', 18, [], {}, { activities: ['futsal'] }],
    ['another one', 'interest', 0, [], {}, { activities: ['dance'] }],
    ['two that stand alone', 'interest', 0, [], { activity: 'music' }, { activities: ['theatre'] }],
    ['a review to come', 'fresh', 5, [], { reviewedOn: '2027-03-01' }],
    ['reviewed 180 days ago', 'fresh', 5, [], { reviewedOn: '2026-05-27' }],
    ['reviewed 181 days ago', 'fresh', 3, [], { reviewedOn: '2026-05-26' }],
    ['reviewed 365 days ago', 'fresh', 3, [], { reviewedOn: '2025-11-23' }],
    ['reviewed 366 days ago', 'fresh', 0, [], { reviewedOn: '2025-11-22' }],
    ['never reviewed', 'fresh', 0, [], { reviewedOn: undefined }],
    ['no hurdles', 'hurdles', 15, [], {}, { hurdles: {} }],
    [
      'one of three hurdles',
      'hurdles',
      5,
      ['hurdles.gear'],
      { covers: ['cost'], homeworkHelp: 'no' },
      { hurdles: { cost: 'nice', gear: 'nice', homework: 'nice' } },
    ],
    ['swimming is needed, which is known', 'hurdles', 0, [], { mustSwim: 'yes' }, { hurdles: { swim: 'nice' } }],
    ['Persian for Dari', 'language', 5, [], { languages: ['fa'] }, { languages: ['prs-AF'] }],
    ['Dari for Persian', 'language', 5, [], { languages: ['prs'] }, { languages: ['fa'] }],
    ['another language', 'language', 0, [], {}, { languages: ['ar'] }],
    ['no language chosen', 'language', 5, [], { languages: ['nb'] }],
    ['no language chosen, English there', 'language', 0, [], { languages: ['en'] }],
    [
      'a contact speaks it',
      'language',
      5,
      [],
      { languages: [], contacts: [{ languages: ['ar'] }] },
      { languages: ['ar'] },
    ],
    ['places not known', 'places', 0.9, ['places'], { places: {} }],
    ['places of a kind that nobody knows', 'places', 0.9, ['places'], { places: { status: 'constructor' } }],
    ['a waiting list', 'places', 0.6, [], { places: { status: 'waitlist' } }],
    ['full', 'places', 1, [], { places: { status: 'full' } }],
  ];
  for (const [what, part, points, ask, fields, need] of table)
    it(`${what}: ${part} ${points}, asks ${ask.join(' ') || 'nothing'}`, () => {
      const option = optionOf(rank(fields, need));
      expect(option?.parts).to.have.property(part, points);
      expect(option?.ask).to.deep.equal(ask);
    });

  it('the partner speaks for a session that says nothing of languages', () => {
    const spoken = (fields: Partial<Activity>) =>
      optionOf(rank(fields, { languages: ['so'] }, { contacts: [{ languages: ['so'] }] }))?.parts.language;
    expect([spoken({ languages: [] }), spoken({})]).to.deep.equal([5, 0]);
  });

  it('a review to come is told as of today', () => {
    expect(reasonOf(optionOf(rank({ reviewedOn: '2027-03-01' })), 'fresh')?.values).to.deep.equal([date]);
  });

  it('what was not asked is told apart from what is not known', () => {
    const unasked = optionOf(rank({}, { place: null }));
    for (const part of ['interest', 'travel', 'time', 'hurdles'])
      expect(reasonOf(unasked, part), part).to.deep.equal({ part, code: 'unknown', values: ['not-asked'] });
    const unknown = optionOf(rank({ place: {}, schedule: [], languages: [] }, { slots, hurdles: { gear: 'nice' } }));
    expect(reasonOf(unknown, 'travel')?.values).to.deep.equal([]);
    expect(reasonOf(unknown, 'time')?.values).to.deep.equal([]);
    expect(reasonOf(unknown, 'hurdles')).to.deep.equal({ part: 'hurdles', code: 'unknown', values: ['gear'] });
    expect(reasonOf(unknown, 'language')).to.deep.equal({ part: 'language', code: 'unknown', values: [] });
  });

  it('the most that one can get is 100', () => {
    const most = Object.entries(weights).flatMap(([part, points]) =>
      part === 'places' ? [] : [Math.max(...Object.values(points))],
    );
    expect(most.reduce((sum, one) => sum + one, 0)).to.equal(100);
    const best = rank({ covers: ['cost'] }, { activities: ['football'], slots, hurdles: { cost: 'must' } });
    expect(optionOf(best)?.score).to.equal(100);
  });
});
