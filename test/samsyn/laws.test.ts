/** What holds for every need and every town. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Activity, Records } from '../../src/model/records.js';
import type { Need, Option, Ranking } from '../../src/samsyn/need.js';
import { rankSamsyn } from '../../src/samsyn/rank.js';
import { anyNeed, anyTown, today } from '../samples/random-town.js';
import { runs } from '../samples/random.js';
import { records } from '../samples/records.js';

const date = today;
const rank = (town: Partial<Records>, need: Need) => rankSamsyn(town, need, { date });
const listsOf = ({ fits, other, full }: Ranking) => [...fits, ...other, ...full];
const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);
const scoresOf = (options: readonly Option[]) => options.map(({ score }) => score);
const falling = (scores: readonly number[]) => scores.toSorted((a, b) => b - a);

const holds = (law: (town: Records, need: Need) => void) => fc.assert(fc.property(anyTown, anyNeed, law), runs);

/** N2 as the design page writes it. */
function lotOf(need: Need, id: string): number {
  const { from: _from, exclude: _exclude, ...rest } = need;
  const tidy = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const list = value.map(tidy);
      return list.every((one) => typeof one === 'string')
        ? list.toSorted((a, b) => (a < b ? -1 : 1))
        : list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    if (typeof value !== 'object' || value === null) return value;
    const said = Object.entries(value).map(([key, one]) => [key, tidy(one)] as const);
    const kept = said.filter(([, one]) => one !== null && one !== undefined && !(Array.isArray(one) && !one.length));
    return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(tidy(rest))}\n${id}\n${date}`);
  return Number(bytes.reduce((hash, byte) => ((hash ^ BigInt(byte)) * 16777619n) & 0xffffffffn, 2166136261n));
}

/** The topmost club; of parents in a circle the first. */
function clubOf({ partners, activities }: Records, id: string): string {
  const path = [activities.find((one) => one.id === id)?.partnerId ?? ''];
  for (;;) {
    const parent = partners.find((one) => one.id === path.at(-1))?.parentId;
    if (!parent) return path.at(-1) ?? '';
    if (path.includes(parent)) return path.slice(path.indexOf(parent)).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? '';
    path.push(parent);
  }
}

describe('Samsyn, laws', () => {
  it('scores are within 0 and 100, of one decimal, and what their parts make', () =>
    holds((town, need) => {
      const ranking = rank(town, need);
      for (const { score, parts, reasons } of [
        ...listsOf(ranking),
        ...ranking.ladder.flatMap(({ options }) => options),
      ]) {
        expect(score).to.be.within(0, 100);
        expect(Number(score.toFixed(1))).to.equal(score);
        const { places, ...rest } = parts;
        expect(score).to.be.closeTo(places * Object.values(rest).reduce((sum, one) => sum + one, 0), 0.051);
        expect(reasons.map(({ part }) => part)).to.deep.equal(Object.keys(parts));
      }
    }));

  it('each session that passes is in one list, and nothing else is', () =>
    holds((town, need) => {
      const ranking = rank(town, need);
      const ids = idsOf(listsOf(ranking));
      expect(new Set(ids).size).to.equal(ids.length);
      // Whether a session passes has nothing to do with the others.
      const passing = town.activities.filter((one) => listsOf(rank({ ...town, activities: [one] }, need)).length > 0);
      expect(ids.toSorted()).to.deep.equal(idsOf(passing).toSorted());
      const isApart = ({ id, places }: Activity) => places?.status === 'full' || id === need.from;
      expect(idsOf(ranking.full).toSorted()).to.deep.equal(idsOf(passing.filter(isApart)).toSorted());
      for (const { parts } of ranking.fits) expect(parts.interest).to.be.above(0);
      for (const { parts } of ranking.other) expect(parts.interest).to.equal(0);
      for (const { parts } of ranking.full) expect(parts.places).to.equal(1);
    }));

  it('what one came from or has tried is never offered', () =>
    holds((town, need) => {
      const ids = idsOf(rank(town, need).fits);
      const [from = '', ...exclude] = ids;
      const ranking = rank(town, { ...need, from, exclude });
      const offered = [...ranking.fits, ...ranking.other, ...ranking.ladder.flatMap(({ options }) => options)];
      for (const id of ids) expect(idsOf(offered)).to.not.include(id);
      if (from) expect(idsOf(ranking.full)).to.include(from);
      for (const id of exclude) expect(idsOf(ranking.full)).to.not.include(id);
      const ways = (asked: Need) => idsOf(rank(town, asked).ladder.flatMap(({ options }) => options));
      const [way] = ways(need);
      if (way) expect(ways({ ...need, from: way })).to.not.include(way);
      if (way) expect(ways({ ...need, exclude: [way] })).to.not.include(way);
    }));

  it('the ladder is there when fewer than three fit, adds with each step, and ends with the guide', () =>
    holds((town, need) => {
      const { ladder, ...lists } = rank(town, need);
      if (lists.fits.length >= 3) {
        expect(ladder).to.deep.equal([]);
        return;
      }
      const steps = ladder.map(({ step }) => step);
      expect(
        ['travel', 'age', 'ask-club', 'open', 'guide'].filter((step) => steps.some((one) => one === step)),
      ).to.deep.equal(steps);
      expect(steps.at(-1)).to.equal('guide');
      for (const { options } of ladder.slice(0, -1)) {
        expect(options).to.not.have.lengthOf(0);
        expect(scoresOf(options)).to.deep.equal(falling(scoresOf(options)));
      }
      const ids = idsOf([...listsOf({ ...lists, ladder }), ...ladder.flatMap(({ options }) => options)]);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const { options, change } of ladder.filter(({ step }) => step === 'travel')) {
        expect(
          idsOf(listsOf(rank(town, { ...need, ...(change.travel && { travel: change.travel }) }))),
        ).to.include.members(idsOf(options));
      }
    }));

  it('N1, N4: what a club is called, how large it is and where one came from change no score', () =>
    holds((town, need) => {
      const { from: _from, ...rest } = need;
      const scores = (ranking: Ranking) =>
        new Map(listsOf(ranking).map(({ id, parts }) => [id, { ...parts, places: 0 }]));
      const plain = scores(rank(town, rest));
      const loud = {
        ...town,
        partners: town.partners.map((one) => ({ ...one, sponsored: true, weight: 9, members: 9000, priority: 1 })),
        activities: town.activities.map((one) => ({ ...one, featured: 'yes', score: 100 })),
      };
      expect(scores(rank(loud, rest))).to.deep.equal(plain);
      expect(scores(rank(town, need))).to.deep.equal(plain);
    }));

  it('N2: by score, then by lot', () =>
    holds((town, need) => {
      const { fits, other, full } = rank(town, need);
      const isBefore = (a: Option, b: Option) =>
        a.score > b.score || (a.score === b.score && lotOf(need, a.id) < lotOf(need, b.id));
      for (const list of [fits.slice(3), other, full]) {
        list.slice(1).forEach((option, i) => {
          const before = list[i];
          expect(before && isBefore(before, option), `${before?.id} before ${option.id}`).to.equal(true);
        });
      }
    }));

  it('N2: how a need is written changes nothing', () =>
    holds((town, need) => {
      const other = Object.fromEntries(
        Object.entries({ ...need, access: need.access ?? [], plays: need.plays ?? [], area: undefined })
          .toReversed()
          .map(([key, value]) => [key, key !== 'place' && Array.isArray(value) ? value.toReversed() : value]),
      ) as unknown as Need;
      const lists = (ranking: Ranking) => [ranking.fits, ranking.other, ranking.full].map(idsOf);
      expect(lists(rank(town, other))).to.deep.equal(lists(rank(town, need)));
    }));

  it('N3: each of the first three is the best that is left, of a new club while one is near the best', () =>
    holds((town, need) => {
      const { fits } = rank(town, need);
      const top = Math.max(0, ...scoresOf(fits));
      const best = (options: readonly Option[]) =>
        options.toSorted((a, b) => b.score - a.score || lotOf(need, a.id) - lotOf(need, b.id))[0]?.id;
      for (let place = 0; place < Math.min(3, fits.length); place += 1) {
        const left = fits.slice(place);
        const taken = fits.slice(0, place).map(({ id }) => clubOf(town, id));
        const near = left.filter(
          ({ id, score, parts }) =>
            !taken.includes(clubOf(town, id)) &&
            10 * score >= 6 * top - 1e-6 &&
            (!need.slots?.length || parts.time > 0),
        );
        const expected = place && near.length ? best(near) : best(left);
        expect(fits[place]?.id, `place ${place + 1}`).to.equal(expected);
      }
    }));

  it('N9: other names and another order of the file change nothing', () =>
    holds((town, need) => {
      const renamed = records({
        partners: town.partners.map((one, i) => ({ ...one, name: `Å ${i}` })).toReversed(),
        activities: town.activities.map((one) => ({ ...one, title: { sv: 'Ö' } })).toReversed(),
        supports: town.supports.map((one) => ({ ...one, name: 'Z' })).toReversed(),
      });
      expect(rank(renamed, need)).to.deep.equal(rank(town, need));
    }));

  it('offers cover what is ticked, the one that covers most first', () =>
    holds((town, need) => {
      const { supports } = rank(town, need);
      for (const { covers } of supports) expect(Object.keys(need.hurdles ?? {})).to.include.members([...covers]);
      const counts = supports.map(({ covers }) => covers.length);
      expect(counts).to.deep.equal(falling(counts));
      expect(counts).to.not.include(0);
    }));

  it('what was asked is left as it was', () =>
    holds((town, need) => {
      const before = JSON.stringify([town, need]);
      const first = rank(town, need);
      expect(rank(town, need)).to.deep.equal(first);
      expect(JSON.stringify([town, need])).to.equal(before);
    }));
});
