/** The scenarios of the design pages that the rules alone can tell, with all their numbers. */
import { expect } from 'chai';
import type { Records } from '../../src/model/records.js';
import type { Need, Option, Ranking } from '../../src/samsyn/need.js';
import { rankSamsyn } from '../../src/samsyn/rank.js';
import { home, loadScenarios } from '../samples/scenarios.js';

const date = '2026-11-23';
const plain: Need = { age: 9, travel: 'bike', place: home };

const told = (options: readonly Option[]) => options.map(({ id, score }) => `${id} ${score.toFixed(1)}`);
const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);
const stepsOf = ({ ladder }: Ranking) => ladder.map(({ step, options }) => [step, ...idsOf(options)].join(' '));
const optionOf = (ranking: Ranking, id: string): Option => {
  const all = [ranking.fits, ranking.other, ranking.full, ...ranking.ladder.map(({ options }) => options)].flat();
  const option = all.find((one) => one.id === id);
  if (!option) throw new Error(`${id} is nowhere`);
  return option;
};

describe('Samsyn, scenarios', () => {
  let records: Records;
  before(async () => ({ records } = await loadScenarios()));
  const rank = (need: Partial<Need>, from = records) => rankSamsyn(from, { ...plain, ...need }, { date });

  it('1: an Arabic-speaking parent with a son of nine', () => {
    const ranking = rank({
      groups: ['mixed', 'boys'],
      activities: ['football'],
      slots: ['mon-evening', 'wed-evening', 'sat'],
      hurdles: { cost: 'nice', gear: 'nice', language: 'nice' },
      languages: ['ar'],
    });
    expect(told(ranking.fits)).to.deep.equal(['A2 92.0', 'A9 79.2', 'A3 59.8']);
    expect(told(ranking.other)).to.deep.equal(['A5 30.0', 'A8 28.0']);
    expect(idsOf(ranking.full)).to.deep.equal(['A1']);
    expect(idsOf(ranking.supports)).to.deep.equal([...['may-flower', 'parish-fund', 'gear-bank', 'leisure-card']]);
    expect(ranking.ladder).to.deep.equal([]);
  });

  it('1: the reasons are those one can tell', () => {
    const { fits } = rank({
      activities: ['football'],
      slots: ['mon-evening', 'wed-evening', 'sat'],
      hurdles: { cost: 'nice', gear: 'nice', language: 'nice' },
      languages: ['ar'],
    });
    expect(fits[0]?.reasons).to.deep.equal([
      { part: 'interest', code: 'hit', values: ['football'] },
      { part: 'travel', code: 'hit', values: [2, 'bike'] },
      { part: 'time', code: 'hit', values: ['mon-evening', 'wed-evening'] },
      { part: 'hurdles', code: 'hit', values: ['cost', 'gear', 'language'] },
      { part: 'welcome', code: 'hit', values: [] },
      { part: 'language', code: 'hit', values: ['ar'] },
      { part: 'fresh', code: 'hit', values: ['2026-09-24'] },
      { part: 'places', code: 'hit', values: ['open'] },
    ]);
    expect(fits[0]?.ask).to.deep.equal([]);
  });

  it('2: a leader whose team is full', () => {
    const { fits, full, other } = rank({ groups: ['mixed', 'boys'], activities: ['football'], from: 'A1' });
    expect(told(fits)).to.deep.equal(['A2 84.5', 'A3 77.3', 'A9 71.7']);
    expect(idsOf(full)).to.deep.equal(['A1']);
    // N4: no more and no less than the same session of a stranger.
    expect(full[0]?.score).to.equal(rank({ activities: ['football'] }).full[0]?.score);
    expect(idsOf([...fits, ...other])).to.not.include('A1');
  });

  it('3: with girls among the groups, the second place goes to another club', () => {
    const { fits } = rank({ groups: ['mixed', 'girls', 'boys'], activities: ['football'] });
    const [first = '', second, third = ''] = told(fits);
    expect([first, third].toSorted()).to.deep.equal(['A10 84.5', 'A2 84.5']);
    expect(second).to.equal('A3 77.3');
    expect(told(rank({ groups: ['boys', 'girls', 'mixed'], activities: ['football'] }).fits)).to.deep.equal(told(fits));
  });

  it('4: a girl of eleven who does not know, walking', () => {
    const ranking = rank({
      ...{ age: 11, groups: ['mixed', 'girls'], activities: null, travel: 'walk', languages: ['so'] },
      hurdles: { clothing: 'nice', alone: 'nice' },
    });
    expect(told(ranking.fits)).to.deep.equal(['A6 65.5', 'A3 57.0']);
    expect(ranking.ladder[0]).to.deep.include({ step: 'travel', change: { travel: 'bike' } });
    expect(idsOf(ranking.ladder[0]?.options ?? [])).to.deep.equal(['A8']);
    expect(optionOf(ranking, 'A3').ask).to.include('hurdles.clothing');
    expect(optionOf(ranking, 'A6').ask).to.deep.equal([]);
  });

  it('5: a waiting list counts less, and says so', () => {
    const ranking = rank({ groups: ['girls'], activities: ['floorball'] });
    expect(told(ranking.fits)).to.deep.equal(['A10 72.5', 'A4 45.9']);
    const waiting = optionOf(ranking, 'A4');
    expect(waiting.notes).to.deep.equal(['waiting-list']);
    expect(waiting.parts).to.include({ places: 0.6, fresh: 3 });
    expect(waiting.reasons.find(({ part }) => part === 'fresh')).to.deep.include({ code: 'some' });
  });

  it('6: a boy of fifteen for whom there is no football', () => {
    const ranking = rank({ age: 15, groups: ['mixed', 'boys'], activities: ['football'], travel: 'walk' });
    expect(ranking.fits).to.deep.equal([]);
    expect(told(ranking.other)).to.deep.equal(['A7 47.5']);
    expect(stepsOf(ranking)).to.deep.equal(['travel A8', 'guide']);
    expect(ranking.ladder[0]?.change).to.deep.equal({ travel: 'bike' });
    expect(ranking.ladder.at(-1)?.contact?.phone).to.equal('+46 70 174 06 13');
  });

  it('7: step-free, as a must and as a wish', () => {
    const need: Partial<Need> = { age: 12, groups: ['mixed', 'girls'], activities: null, travel: 'bus' };
    const must = rank({ ...need, access: ['step-free'], hurdles: { access: 'must' } });
    expect(told([...must.fits, ...must.other, ...must.full])).to.deep.equal(['A8 73.5']);
    expect(stepsOf(must)).to.deep.equal(['ask-club A6', 'guide']);
    const nice = rank({ ...need, access: ['step-free'], hurdles: { access: 'nice' } });
    expect(told(nice.fits)).to.deep.equal(['A8 73.5', 'A6 60.9']);
    expect(optionOf(nice, 'A6').ask).to.include('hurdles.access');
    expect(optionOf(nice, 'A8').ask).to.not.include('hurdles.access');
  });

  it('8: a child of six finds the next age, the family and a named guide', () => {
    const ranking = rank({ age: 6, groups: ['mixed', 'girls', 'boys'], activities: ['football'], travel: 'bus' });
    expect([...ranking.fits, ...ranking.other, ...ranking.full]).to.deep.equal([]);
    expect(stepsOf(ranking)).to.deep.equal(['age A5', 'open A11', 'guide']);
    expect(ranking.ladder[0]?.change).to.deep.equal({ years: 1 });
    expect(optionOf(ranking, 'A5').ask).to.include('ageMin').and.not.include('ageMax');
    expect(ranking.ladder.at(-1)?.contact?.email).to.equal('lindaker-kommun@example.org');
  });

  it('10: offers for a family, by age', () => {
    const offers = (age: number) =>
      rank({ age, area: 'Lindåker', hurdles: { cost: 'nice', gear: 'nice' } }).supports.map(
        ({ id, covers }) => `${id}: ${covers.join(' ')}`,
      );
    expect(offers(14)).to.deep.equal([
      ...['may-flower: cost gear', 'parish-fund: cost gear', 'gear-bank: gear', 'leisure-card: cost'],
    ]);
    expect(offers(7).join(' ')).to.not.include('leisure-card');
    expect(rank({ area: 'København', hurdles: { cost: 'nice' } }).supports).to.deep.equal([]);
    expect(rank({}).supports).to.deep.equal([]);
  });

  it('12: neither names nor the order of a file change anything (N9)', () => {
    const needs: Partial<Need>[] = [
      {},
      { groups: ['mixed', 'girls'], activities: ['football'] },
      { age: 6 },
      { age: 15 },
    ];
    const renamed: Records = {
      partners: records.partners.map((one) => ({ ...one, name: `Zz ${one.id.length}` })).toReversed(),
      activities: records.activities.map((one) => ({ ...one, title: { sv: 'Zz' } })).toReversed(),
      supports: records.supports.toReversed(),
    };
    for (const need of needs) expect(rank(need, renamed)).to.deep.equal(rank(need));
  });

  it('12: a bad row leaves the others as they are', async () => {
    const bad = await loadScenarios(['partners.csv', 'activities-bad.csv', 'support.csv']);
    expect(bad.problems.filter(({ level }) => level === 'hidden')).to.have.lengthOf(1);
    for (const age of [6, 9, 12]) expect(rank({ age }, bad.records)).to.deep.equal(rank({ age }));
  });

  it('13: a child that plays already', () => {
    const need: Partial<Need> = { groups: ['mixed', 'girls'], activities: null };
    const { fits, other, full } = rank({ ...need, plays: [{ activity: 'football', slots: ['sat'] }] });
    const all = [...fits, ...other];
    const noted = (note: string) => idsOf(all.filter(({ notes }) => notes.some((one) => one === note))).toSorted();
    expect(noted('tell-your-leader')).to.deep.equal(['A10', 'A2']);
    expect(noted('talk-leaders')).to.deep.equal(['A4', 'A9']);
    const scores = (options: readonly Option[]) => told(options).toSorted();
    const without = rank(need);
    expect(scores([...all, ...full])).to.deep.equal(scores([...without.fits, ...without.other, ...without.full]));
  });
});
