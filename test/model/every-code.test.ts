/** Each code of records.md: one bad record among good ones, and what is told of it. */
import { expect } from 'chai';
import { problemLevels, type ProblemCode } from '../../src/model/problem.js';
import type { RecordType } from '../../src/model/records.js';
import { expectProblem, good } from './bad-row.js';

type Fields = Record<string, unknown>;

/** The field that changes, its value, and what stood there if the problem tells it otherwise. */
const examples: [ProblemCode, RecordType, field: string, Fields, seen: string][] = [
  ['id/missing', 'partner', 'id', { id: { a: 1 } }, '{"a":1}'],
  ['id/duplicate', 'partner', 'id', { id: 'first' }, 'first'],
  ['name/missing', 'partner', 'name', { name: '' }, ''],
  ['name/missing', 'activity', 'title', { title: ' ' }, ''],
  ['age/reversed', 'activity', 'ageMin', { age_min: '12', age_max: '9' }, '12 > 9'],
  ['age/reversed', 'activity', 'birthYears', { birth_years: '2018-2016' }, '2018 > 2016'],
  ['age/reversed', 'support', 'who.ageMin', { age_min: '12', age_max: '9' }, '12 > 9'],
  ['date/reversed', 'activity', 'from', { from: '2026-09-02', to: '2026-09-01' }, '2026-09-02 > 2026-09-01'],
  [
    'date/reversed',
    'support',
    'validFrom',
    { valid_from: '2027-01-01', valid_to: '2026-01-01' },
    '2027-01-01 > 2026-01-01',
  ],
  ['partner/missing', 'activity', 'partnerId', { partner_id: '' }, ''],
  ['partner/missing', 'support', 'partnerId', { partner_id: 'q' }, 'q'],
  ['field/missing', 'partner', 'kind', { kind: '' }, ''],
  ['field/missing', 'activity', 'price.amount', { price: '' }, ''],
  ['field/missing', 'support', 'openToAll', { open_to_all: '' }, ''],
  ['code/unknown', 'partner', 'kind', { kind: 'pub' }, 'pub'],
  ['code/unknown', 'activity', 'covers.1', { covers: 'cost|luck' }, 'luck'],
  ['text/too-long', 'partner', 'about.sv', { about: 'x'.repeat(241) }, 'x'.repeat(60)],
  ['place/missing', 'partner', 'place.lat', { lat: '' }, ''],
  ['place/zero', 'partner', 'place.lat', { lat: '0', lng: '0' }, '0, 0'],
  ['place/swapped', 'partner', 'place.lat', { lat: '14,03', lng: '57,19' }, '14.03, 57.19'],
  ['place/projected', 'partner', 'place.lat', { lat: '6371721,1', lng: '550228,7' }, '6371721.1, 550228.7'],
  ['place/outside', 'partner', 'place.lat', { lat: '15', lng: '90' }, '15, 90'],
  ['place/not-a-number', 'partner', 'place.lat', { lat: 'north' }, 'north'],
  ['place/swapped', 'activity', 'place.lat', { lat: '14.03', lng: '57.19' }, '14.03, 57.19'],
  ['date/impossible', 'partner', 'reviewedOn', { reviewed_on: '2026-02-30' }, '2026-02-30'],
  ['date/future', 'partner', 'reviewedOn', { reviewed_on: '2026-11-24' }, '2026-11-24'],
  ['time/unreadable', 'activity', 'schedule.1', { schedule: 'mon 17:00-18:00 | mon 17-18' }, 'mon 17-18'],
  ['url/refused', 'partner', 'url', { url: 'javascript:alert(1)' }, 'javascript:alert(1)'],
];

/** Told by what reads sources, and tested there. */
const ofSources = ['json/invalid', 'format/unsupported', 'source/failed', 'source/unsupported'];
const ofLimits = ['limit/bytes', 'limit/records'];
/** Found by what reads sources, and told with the record. */
const ofRows: ProblemCode[] = ['csv/columns', 'limit/depth'];

const levelOf = (code: ProblemCode, fields: Fields) =>
  // Without any partner id nobody knows where it belongs.
  code === 'partner/missing' && fields['partner_id'] === '' ? 'hidden' : problemLevels[code];

describe('one bad record among good ones', () => {
  for (const [code, type, field, fields, seen] of examples)
    it(`${code}: the good ones are shown, and the problem names the row and ${field}`, () => {
      const row = { ...good[type], id: 'a', ...fields };
      const id = typeof row.id === 'string' ? row.id : '?';
      expectProblem(type, row, `${levelOf(code, fields)} ${code}: row 1, id ${id}, ${field} "${seen}"`);
    });

  it('csv/columns: what its source found is told with the record', () => {
    const found = [{ code: 'csv/columns' as const, field: '', seen: 'x, y' }];
    expectProblem('partner', { ...good.partner, id: 'a' }, 'note csv/columns: row 1, id a,  "x, y"', found);
  });

  it('limit/depth: nothing of the row is read', () => {
    const fields = {};
    const refuse = () => expect.fail('The row was read');
    Object.defineProperty(fields, 'name', { get: refuse, enumerable: true });
    const found = [{ code: 'limit/depth' as const, field: 'a.b', seen: '' }];
    expectProblem('partner', new Proxy(fields, { ownKeys: refuse }), 'hidden limit/depth: row 1, id ?, a.b ""', found);
  });

  it('there is an example of each code that is not of the source as a whole', () => {
    const tested = new Set<string>([...examples.map(([code]) => code), ...ofRows, ...ofSources, ...ofLimits]);
    expect([...tested].toSorted()).to.deep.equal(Object.keys(problemLevels).toSorted());
  });
});
