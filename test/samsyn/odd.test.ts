import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Activity, Partner } from '../../src/model/records.js';
import type { Need } from '../../src/samsyn/need.js';
import { rankSamsyn } from '../../src/samsyn/rank.js';
import { date, plain, session } from '../samples/one-session.js';
import { fuzzRuns } from '../samples/random.js';
import { partner, records, support } from '../samples/records.js';

describe('Samsyn, edges: anything at all', () => {
  const odd: [what: string, need: unknown][] = [
    ['nothing', null],
    ['no fields', {}],
    ['an age that is none', { ...plain, age: NaN }],
    ['an unknown way of travel', { ...plain, travel: 'rocket' }],
    ['a place nowhere', { ...plain, place: { lat: NaN, lng: 400 } }],
    [
      'nulls',
      {
        age: 9,
        travel: 'bike',
        groups: null,
        activities: null,
        place: null,
        slots: null,
        hurdles: null,
        plays: null,
        languages: null,
        exclude: null,
        access: null,
      },
    ],
    ['lists of nothing', { ...plain, plays: [null, 5, {}], languages: [null], groups: [7], exclude: [{}] }],
    ['an area that is none', { ...plain, area: { type: 'Polygon' } }],
  ];
  for (const [what, need] of odd)
    it(`${what} as a need: the session is found`, () => {
      const ranking = rankSamsyn(records({ partners: [partner()], activities: [session()] }), need as Need, { date });
      expect(ranking.fits).to.have.lengthOf(1);
      expect(ranking.fits[0]?.score).to.be.within(0, 100);
    });

  it('a need that holds itself', () => {
    const need: Record<string, unknown> = { ...plain };
    need['self'] = need;
    expect(rankSamsyn({ activities: [session()] }, need as unknown as Need, { date }).fits).to.have.lengthOf(1);
  });

  it('records without their lists are read, and one that cannot be read takes no other along', () => {
    const bare = { id: 'bare', partnerId: 'a', activity: 'football' };
    const bad = { ...session({ id: 'bad' }), languages: [5, {}] };
    const list = [null, 7, {}, bare, bad, session()] as unknown as Activity[];
    const town = { partners: [null, { id: 'a' }] as unknown as Partner[], activities: list };
    const ids = rankSamsyn(town, plain, { date }).fits.map(({ id }) => id);
    expect(ids.toSorted()).to.deep.equal(['bare', 'x']);
  });

  it('no records and no date', () => {
    const empty = { fits: [], other: [], full: [], ladder: [{ step: 'guide', change: {}, options: [] }], supports: [] };
    expect(rankSamsyn(null as never, plain, undefined as never)).to.deep.equal(empty);
    expect(rankSamsyn({ activities: [session()] }, plain, { date: 'soon' }).fits).to.have.lengthOf(1);
  });

  it('nothing throws', () => {
    const anything = fc.anything({ maxDepth: 2 });
    const oddly = <T extends object>(whole: T) =>
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(whole)), anything), { maxLength: 3 }).map((changes) => ({
        ...whole,
        ...Object.fromEntries(changes),
      }));
    const need = oddly({
      ...plain,
      ...{ groups: [], activities: [], level: 'new', slots: ['sat'], hurdles: { cost: 'must' } },
      ...{ access: [], area: 'SE', plays: [{ activity: 'football' }], languages: ['sv'], from: 'y', exclude: [] },
    });
    const host = oddly(partner({ samsyn: {}, kind: 'municipality', parentId: 'a' }));
    const offer = oddly(support({ openToAll: 'yes', covers: ['cost'], who: {} }));
    fc.assert(
      fc.property(need, host, oddly(session()), offer, anything, (asked, one, other, help, when) => {
        const town = {
          partners: [one, partner({ id: 'sound' })],
          activities: [other, session({ id: 'z', partnerId: 'sound' })],
          supports: [help],
        };
        rankSamsyn(town, asked as unknown as Need, { date });
        rankSamsyn(when as never, when as never, { date: when } as never);
        expect(rankSamsyn(town, plain, { date }).full).to.be.an('array');
      }),
      fuzzRuns,
    );
  });
});
