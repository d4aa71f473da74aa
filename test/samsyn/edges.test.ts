/** Where a rule begins and ends, one line each. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Activity, Partner, Records, Support } from '../../src/model/records.js';
import type { Need, Option, Ranking } from '../../src/samsyn/need.js';
import { rankSamsyn } from '../../src/samsyn/rank.js';
import { weights } from '../../src/samsyn/weights.js';
import { fuzzRuns } from '../samples/random.js';
import { activity, partner, records, support } from '../samples/records.js';

const date = '2026-11-23';
const home = { lat: 57.19, lng: 14.03 };
const plain: Need = { age: 9, travel: 'bike', place: home };

/** One that everything is known of. */
const session = (fields: Partial<Activity> = {}) =>
  activity({
    ...{ activity: 'football', ageMin: 8, ageMax: 10, group: 'mixed', level: 'any', place: home, languages: ['sv'] },
    ...{ places: { status: 'open' }, beginnersWelcome: 'yes', reviewedOn: '2026-11-01', stop: { walkMin: 9 } },
    schedule: [{ weekday: 'mon', start: '17:00', end: '18:00', everyWeeks: 1 }],
    ...fields,
  });

const rankAll = (town: Partial<Records>, need: Partial<Need> = {}): Ranking =>
  rankSamsyn(records({ partners: [partner()], ...town }), { ...plain, ...need }, { date });
const rank = (
  fields: Partial<Activity>,
  need: Partial<Need> = {},
  host: Partial<Partner> = {},
  supports: Support[] = [],
) => rankAll({ partners: [partner(host)], activities: [session(fields)], supports }, need);
const optionOf = ({ fits, other, full }: Ranking): Option | undefined => [...fits, ...other, ...full][0];
const isIn = (fields: Partial<Activity>, need: Partial<Need> = {}, host: Partial<Partner> = {}) =>
  optionOf(rank(fields, need, host)) !== undefined;
const reasonOf = (option: Option | undefined, part: string) => option?.reasons.find((one) => one.part === part);

describe('Samsyn, edges: what passes', () => {
  const must = (hurdle: string): Partial<Need> => ({ hurdles: { [hurdle]: 'must' } });
  const north = (km: number) => ({ place: { lat: home.lat + km / 111.195, lng: home.lng } });
  const adult = { ageMin: 18, ageMax: undefined } as unknown as Partial<Activity>;
  const table: [
    what: string,
    passes: boolean,
    fields: Partial<Activity>,
    need?: Partial<Need>,
    host?: Partial<Partner>,
  ][] = [
    ['the youngest', true, {}, { age: 8 }],
    ['the oldest', true, {}, { age: 10 }],
    ['younger', false, {}, { age: 7.9 }],
    ['older', false, {}, { age: 10.1 }],
    ['by years of birth', true, { ...adult, ageMin: undefined, birthYears: [2016, 2018] } as never, { age: 8 }],
    ['born too early', false, { ...adult, ageMin: undefined, birthYears: [2016, 2018] } as never, { age: 11 }],
    ['an adult, without an upper end', true, adult, { age: 80 }],
    ['a group that suits', true, { group: 'girls' }, { groups: ['girls', 'mixed'] }],
    ['another group', false, { group: 'boys' }, { groups: ['girls', 'mixed'] }],
    ['family, of which nothing was said', true, { group: 'family' }, { groups: [] }],
    ['ends today', true, { to: '2026-11-23' }],
    ['ended yesterday', false, { to: '2026-11-22' }],
    ['starts in eight weeks', true, { from: '2027-01-18' }],
    ['starts in eight weeks and a day', false, { from: '2027-01-19' }],
    ['on foot, near', true, north(1.99), { travel: 'walk' }],
    ['on foot, far', false, north(2.01), { travel: 'walk' }],
    ['by bicycle, near', true, north(4.99)],
    ['by bicycle, far', false, north(5.01)],
    ['by bus, near', true, north(14.99), { travel: 'bus' }],
    ['by bus, far', false, north(15.01), { travel: 'bus' }],
    ['by car, near', true, north(29.99), { travel: 'car' }],
    ['by car, far', false, north(30.01), { travel: 'car' }],
    ['far from its partner', false, { place: {} }, {}, north(6)],
    ['a place that cannot be right', true, { place: { unplaced: true } }, {}, north(6)],
    ['without a place to start from', true, north(900), { place: null }],
    ['active', true, { status: 'active' }, {}, { status: 'active' }],
    ['paused', false, { status: 'paused' }],
    ['closed', false, { status: 'closed' }],
    ['its partner paused', false, {}, {}, { status: 'paused' }],
    ['its partner closed', false, {}, {}, { status: 'closed' }],
    ['its partner in no record', true, { partnerId: 'nobody' }],
    ['advanced only, level not given', false, { level: 'advanced-only' }],
    ['advanced only, new', false, { level: 'advanced-only' }, { level: 'new' }],
    ['advanced only, used to it', true, { level: 'advanced-only' }, { level: 'used' }],
    ['tried already', false, {}, { exclude: ['y', 'x'] }],
    ['a must that the club covers', true, {}, must('gear'), { covers: ['gear'] }],
    ['a must that is not known', false, {}, must('gear')],
    ['a wish that is not known', true, {}, { hurdles: { gear: 'nice' } }],
    ['language as a must, shared', true, { languages: ['prs'] }, { ...must('language'), languages: ['fa-IR'] }],
    ['language as a must, none chosen', false, {}, must('language')],
    ['access as a must, nothing named', false, { accessibility: ['step-free'] }, must('access')],
    ['swimming that is needed', false, { mustSwim: 'yes', covers: ['swim'] }, must('swim')],
    ['in the municipality', true, {}, { area: 'SE-0617' }, { place: { municipality: 'Gnosjö kommun' } }],
    ['in the municipality by its name', true, {}, { area: 'Lindåker' }, { place: { municipality: 'Lindåker' } }],
    ['in another municipality', false, {}, { area: 'SE-0617' }, { place: { municipality: 'Habo' } }],
    ['in a municipality that is not known', true, {}, { area: 'SE-0617' }],
    ['in the box', true, {}, { area: [14, 57, 15, 58] }],
    ['out of the box', false, {}, { area: [15, 57, 16, 58] }],
    ['in no box', true, {}, { area: [15, NaN] as never }],
  ];
  for (const [what, passes, ...rest] of table)
    it(`${what}: ${passes ? 'passes' : 'does not'}`, () => {
      expect(isIn(...rest)).to.equal(passes);
    });

  it('an outline holds what is in it', () => {
    const ring = [
      [14, 57],
      [15, 57],
      [15, 58],
      [14, 57],
    ];
    const area = { type: 'Polygon' as const, coordinates: [ring] };
    expect(isIn({}, { area })).to.equal(false);
    expect(isIn({ place: { lat: 57.1, lng: 14.9 } }, { area, place: null })).to.equal(true);
  });

  it('an offer lets a must pass, if it is open to all, in force and for the place', () => {
    const offer = (fields: Partial<Support> = {}) => support({ openToAll: 'yes', covers: ['gear'], ...fields });
    const withOffer = (fields: Partial<Support>, need: Partial<Need> = {}, there?: string) =>
      optionOf(
        rank({}, { ...must('gear'), ...need }, there ? { place: { municipality: there } } : {}, [offer(fields)]),
      );
    expect(withOffer({})?.parts.hurdles).to.equal(0);
    expect(withOffer({})?.ask).to.deep.equal(['hurdles.gear']);
    expect(withOffer({ openToAll: 'unknown' })).to.equal(undefined);
    expect(withOffer({ validTo: '2026-11-22' })).to.equal(undefined);
    expect(withOffer({ who: { ageMin: 10 } })).to.equal(undefined);
    expect(withOffer({ who: { area: 'Habo' } })).to.not.equal(undefined);
    // Where an area is asked, the offer is for it, or for where the session is.
    expect(withOffer({ who: { area: 'DK' } }, { area: 'SE-0617' })).to.equal(undefined);
    expect(withOffer({ who: { area: 'SE' } }, { area: 'SE-0617' })).to.not.equal(undefined);
    expect(withOffer({ who: { area: 'SE' } }, { area: [14, 57, 15, 58] }, 'Habo')).to.not.equal(undefined);
  });
});

describe('Samsyn, edges: what counts', () => {
  const slots = ['mon-evening'];
  const none = {} as { [K in keyof Activity]?: never };
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
    ['no lower age', 'interest', 15, ['ageMin'], { ...none, ageMin: undefined } as never],
    ['no upper age', 'interest', 15, ['ageMax'], { ...none, ageMax: undefined } as never],
    ['no upper age for adults', 'interest', 15, [], { ageMin: 18, ageMax: undefined } as never, { age: 20 }],
    ['years of birth', 'interest', 15, [], { ageMin: undefined, ageMax: undefined, birthYears: [2016, 2018] } as never],
    ['no group', 'interest', 15, ['group'], { group: undefined } as never, { groups: ['girls'] }],
    ['the same', 'interest', 30, [], {}, { activities: ['football'] }],
    ['of its family', 'interest', 18, [], {}, { activities: ['futsal'] }],
    ['another one', 'interest', 0, [], {}, { activities: ['dance'] }],
    ['two that stand alone', 'interest', 0, [], { activity: 'music' }, { activities: ['theatre'] }],
    ['a review to come', 'fresh', 5, [], { reviewedOn: '2027-03-01' }],
    ['reviewed 180 days ago', 'fresh', 5, [], { reviewedOn: '2026-05-27' }],
    ['reviewed 181 days ago', 'fresh', 3, [], { reviewedOn: '2026-05-26' }],
    ['reviewed 365 days ago', 'fresh', 3, [], { reviewedOn: '2025-11-23' }],
    ['reviewed 366 days ago', 'fresh', 0, [], { reviewedOn: '2025-11-22' }],
    ['never reviewed', 'fresh', 0, [], { reviewedOn: undefined } as never],
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

describe('Samsyn, edges: the lists', () => {
  const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);

  it('the session one comes from is among the full, whatever its places say', () => {
    for (const status of ['open', 'waitlist', 'full', 'unknown']) {
      const ranking = rank({ places: { status } }, { from: 'x' });
      expect([idsOf(ranking.fits), idsOf(ranking.full)], status).to.deep.equal([[], ['x']]);
      expect(ranking.full[0]?.parts.places).to.equal(1);
    }
  });

  it('the 60 % of N3 are counted on rounded scores', () => {
    const town = (waiting: Partial<Activity>) => ({
      partners: [partner({ id: 'a' }), partner({ id: 'b', parentId: 'c' }), partner({ id: 'c' })],
      activities: [
        ...[session({ id: 'x1' }), session({ id: 'x2' })],
        session({ id: 'y', partnerId: 'b', places: { status: 'waitlist' }, ...waiting }),
      ],
    });
    const second = (waiting: Partial<Activity>) => idsOf(rankAll(town(waiting)).fits)[1];
    expect(second({})).to.equal('y');
    expect(second({ beginnersWelcome: 'unknown' })).to.not.equal('y');
    // Another section of the same club is no other club.
    const sections = town({});
    expect(
      idsOf(rankAll({ ...sections, partners: [partner({ parentId: 'c' }), ...sections.partners.slice(1)] }).fits)[2],
    ).to.equal('y');
  });

  it('N3: a time that does not fit brings no other club forward', () => {
    const town = {
      partners: [partner({ id: 'a' }), partner({ id: 'b' })],
      activities: [
        ...[session({ id: 'x1' }), session({ id: 'x2' })],
        session({
          id: 'y',
          partnerId: 'b',
          schedule: [{ weekday: 'sun', start: '17:00', end: '18:00', everyWeeks: 1 }],
        }),
      ],
    };
    expect(idsOf(rankAll(town, { slots: ['mon-evening'] }).fits)[2]).to.equal('y');
    expect(idsOf(rankAll(town).fits)[1]).to.equal('y');
  });

  it('the ladder asks the club about a must that is not known, and not about one that is known to miss', () => {
    const steps = (fields: Partial<Activity>) =>
      rank(fields, { hurdles: { gear: 'must' } }).ladder.map(({ step }) => step);
    expect(steps({})).to.deep.equal(['ask-club', 'guide']);
    expect(steps({ gear: { lent: 'no', needed: { sv: 'Skor' } } })).to.deep.equal(['guide']);
  });

  it('the ladder takes the next longer way that adds something', () => {
    const far = rank({ place: { lat: home.lat + 0.2, lng: home.lng } }, { travel: 'walk' });
    expect(far.ladder.map(({ step, change }) => [step, change])).to.deep.equal([
      ['travel', { travel: 'car' }],
      ['guide', {}],
    ]);
  });

  it('a year off is to be asked for', () => {
    const [step] = rank({}, { age: 11 }).ladder;
    expect([step?.step, step?.options[0]?.ask]).to.deep.equal(['age', ['ageMax']]);
    expect(rank({}, { age: 11.1 }).ladder.map((one) => one.step)).to.deep.equal(['guide']);
  });

  it('what is open is so for all groups, within reach', () => {
    const steps = (fields: Partial<Activity>) => rank(fields, { groups: ['girls'] }).ladder.map(({ step }) => step);
    expect(steps({ form: 'family', group: 'family' })).to.deep.equal(['open', 'guide']);
    expect(steps({ form: 'weekly', group: 'family' })).to.deep.equal(['guide']);
    expect(steps({ form: 'drop-in', group: 'boys', places: { status: 'full' } })).to.deep.equal(['guide']);
  });

  it('who guides is the municipality that is asked, else the nearest', () => {
    const town = (id: string, lat: number, phone?: string) =>
      partner({
        ...{ id, kind: 'municipality', place: { lat, lng: 14.03, municipality: id } },
        contacts: [{ languages: [] }, { languages: [], ...(phone && { phone }) }],
      });
    const partners = [town('Habo', 57.9, '2'), town('Gnosjö', 57.36, '1'), town('Vaggeryd', 57.2)];
    const guide = (need: Partial<Need>) => rankAll({ partners }, need).ladder.at(-1)?.contact?.phone;
    expect([guide({}), guide({ area: 'Habo' }), guide({ place: null })]).to.deep.equal(['1', '2', '1']);
    expect(rankAll({}).ladder).to.deep.equal([{ step: 'guide', change: {}, options: [] }]);
  });
});

describe('Samsyn, edges: sports that are played already', () => {
  const notes = (fields: Partial<Activity>, need: Partial<Need>, host: Partial<Partner> = {}) =>
    optionOf(rank(fields, need, host))?.notes;
  const football = (...slots: string[]): Partial<Need> => ({ plays: [{ activity: 'football', slots }] });

  it('the same sport, and another at the same time', () => {
    expect(notes({}, football())).to.deep.equal(['tell-your-leader']);
    expect(notes({ activity: 'dance' }, football('mon-evening'))).to.deep.equal(['talk-leaders']);
    expect(notes({ activity: 'dance' }, football('tue-evening'))).to.deep.equal([]);
    expect(notes({ activity: 'music' }, football('mon-evening'))).to.deep.equal([]);
    expect(notes({}, {})).to.deep.equal([]);
  });

  it('without slots, the high seasons tell', () => {
    const host = { samsyn: { highSeason: { football: [4, 5], futsal: [10, 11], handball: [5] } } };
    expect(notes({ activity: 'handball' }, football(), host)).to.deep.equal(['talk-leaders']);
    expect(notes({ activity: 'futsal' }, football(), host)).to.deep.equal([]);
    expect(notes({ activity: 'futsal', highSeason: [4] }, football(), host)).to.deep.equal(['talk-leaders']);
    expect(notes({ activity: 'dance' }, football(), host)).to.deep.equal([]);
  });

  it('up to the age of the agreement, else fifteen', () => {
    const at = (age: number, samsyn?: Partner['samsyn']) =>
      notes({ ageMax: 20 }, { ...football(), age }, samsyn && { samsyn })?.length;
    expect([at(15), at(16), at(16, { ageTo: 16 }), at(13, { ageTo: 12 })]).to.deep.equal([1, 0, 1, 0]);
  });
});

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
          partners: [one],
          activities: [other, session({ id: 'z' })],
          supports: [help],
        } as unknown as Records;
        rankSamsyn(town, asked as unknown as Need, { date });
        rankSamsyn(when as never, when as never, { date: when } as never);
        expect(rankSamsyn(town, plain, { date }).full).to.be.an('array');
      }),
      fuzzRuns,
    );
  });
});
