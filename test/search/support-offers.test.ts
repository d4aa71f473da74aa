import { expect } from 'chai';
import * as fc from 'fast-check';
import { hurdles } from '../../src/model/codes.js';
import type { Support } from '../../src/model/records.js';
import { supportsFor, type SupportQuestion } from '../../src/search/support-offers.js';
import { runs, some } from '../samples/random.js';
import { partner, records, support } from '../samples/records.js';
import { loadScenarios } from '../samples/scenarios.js';

const today = '2026-11-23';

const idsOf = async (supports: Support[], question: Partial<SupportQuestion> = {}) => {
  const offers = await supportsFor(records({ supports }), { date: today, ...question });
  return offers.map(({ support: { id } }) => id);
};
const open = (fields: Partial<Support> = {}) => support({ openToAll: 'yes', ...fields });

describe('support offers, scenario 10', () => {
  const find = async (question: Partial<SupportQuestion>) =>
    supportsFor((await loadScenarios()).records, { date: today, ...question });
  const told = async (question: Partial<SupportQuestion>) =>
    (await find(question)).map(({ support: { id }, covers }) => `${id}: ${covers.join(' ')}`);

  it('D1: at 14, for cost and gear, there are four, the one that covers most first', async () => {
    expect(await told({ ages: [14], covers: ['cost', 'gear'], area: 'Lindåker' })).to.deep.equal([
      ...['may-flower: cost gear', 'parish-fund: cost gear', 'gear-bank: gear', 'leisure-card: cost'],
    ]);
  });

  it('D1: each says kind, amount, who applies and how fast', async () => {
    const [{ support: card } = { support: support() }] = await find({ ages: [14], covers: ['cost'] });
    expect(card).to.deep.include({ id: 'leisure-card', kind: 'card', answerDays: 1, useBy: '2026-11-30' });
    expect(card.amount).to.deep.include({ max: 500, currency: 'SEK', per: 'year' });
    expect(card.apply?.by).to.equal('guardian');
  });

  it('D2: each says who is paid', async () => {
    const offers = await find({ ages: [14] });
    expect(offers.map(({ support: { id, paidTo } }) => `${id} ${paidTo}`)).to.deep.equal([
      ...['gear-bank family', 'leisure-card club', 'may-flower shop', 'parish-fund club'],
    ]);
  });

  it('D3: nothing but ages, place, day and hurdles is asked', async () => {
    const asked = { ages: [14], area: 'Lindåker', covers: ['cost'] };
    const plain = await told(asked);
    expect(await told({ ...asked, income: 0, reason: 'x' } as Partial<SupportQuestion>)).to.deep.equal(plain);
  });

  it('at 7 there is no leisure card', async () => {
    expect(await told({ ages: [7], covers: ['cost', 'gear'] })).to.deep.equal([
      ...['may-flower: cost gear', 'parish-fund: cost gear', 'gear-bank: gear'],
    ]);
  });

  it('of two children one is enough', async () => {
    expect(await told({ ages: [7, 12], covers: ['cost'] })).to.include('leisure-card: cost');
  });

  it('no offer past its date, and none that is for members only', async () => {
    const ids = (await told({})).join(' ');
    expect(ids).to.not.match(/old-grant|members-fund/);
    expect(await told({ date: '2025-06-01', ages: [10], covers: ['cost'] })).to.include('old-grant: cost');
  });

  it('in the order of scenario 1', async () => {
    const ids = (await find({ ages: [9], covers: ['cost', 'gear', 'language'] })).map(({ support: { id } }) => id);
    expect(ids).to.deep.equal(['may-flower', 'parish-fund', 'gear-bank', 'leisure-card']);
  });
});

describe('support offers', () => {
  it('N8: one that does not say that it is open to all is not listed', async () => {
    const offers = (['yes', 'no', 'unknown'] as const).map((openToAll) => support({ id: openToAll, openToAll }));
    expect(await idsOf(offers)).to.deep.equal(['yes']);
  });

  it('the first and the last day count', async () => {
    const offer = open({ validFrom: '2026-11-01', validTo: '2026-11-23' });
    const on = (date: string) => idsOf([offer], { date });
    expect(
      (await Promise.all(['2026-10-31', '2026-11-01', '2026-11-23', '2026-11-24'].map(on))).flat(),
    ).to.have.lengthOf(2);
  });

  it('closed and paused ones are not listed, nor those of a partner who has closed', async () => {
    const supports = ['active', 'paused', 'closed'].map((status) => open({ id: status, status }));
    expect(await idsOf(supports)).to.deep.equal(['active']);
    const partners = [partner({ id: 'a', status: 'closed' })];
    expect(await supportsFor(records({ partners, supports }), { date: today })).to.deep.equal([]);
  });

  it('both ends of the ages count, and an end that is missing passes', async () => {
    const offers = [
      open({ id: '8-16', who: { ageMin: 8, ageMax: 16 } }),
      open({ id: 'to 18', who: { ageMax: 18 } }),
      open(),
    ];
    expect(await idsOf(offers, { ages: [16] })).to.deep.equal(['8-16', 's', 'to 18']);
    expect(await idsOf(offers, { ages: [17] })).to.deep.equal(['s', 'to 18']);
    expect(await idsOf(offers, { ages: [40] })).to.deep.equal(['s']);
    expect(await idsOf(offers, { ages: [] })).to.have.lengthOf(3);
  });

  it('a place is in its country and its municipality, however each is written', async () => {
    const areas = [
      'SE',
      'dk',
      'Sverige',
      'SE-0617',
      '0617',
      'Gnosjö',
      'Gnosjö kommun',
      'Habo',
      'DK-0101',
      'København',
      'Lindåker',
    ];
    const offers = areas.map((area) => open({ id: area, who: { area } }));
    const here = ['0617', 'Gnosjö', 'Gnosjö kommun', 'SE', 'SE-0617', 'Sverige'];
    expect(await idsOf(offers, { area: 'SE-0617' })).to.deep.equal(here);
    expect(await idsOf(offers, { area: 'se-0617' })).to.deep.equal(here);
    expect(await idsOf(offers, { area: 'Gnosjö' })).to.deep.equal(here.filter((area) => area !== '0617'));
    expect(await idsOf(offers, { area: 'Københavns Kommune' })).to.deep.equal(['DK-0101', 'København', 'dk']);
    expect(await idsOf(offers, { area: 'Håbo' }), 'not Habo').to.deep.equal(['SE', 'Sverige']);
  });

  it('a municipality that is in no table may be in either country', async () => {
    const offers = ['SE', 'DK', 'Lindåker', 'SE-0617'].map((area) => open({ id: area, who: { area } }));
    expect(await idsOf(offers, { area: 'Lindåkers kommun' })).to.deep.equal(['DK', 'Lindåker', 'SE']);
  });

  it('an offer for no place is for all, and a box is no municipality', async () => {
    const offers = [open(), open({ id: 'g', who: { area: 'Gnosjö' } })];
    expect(await idsOf(offers, { area: 'DK-0101' })).to.deep.equal(['s']);
    expect(await idsOf(offers, { area: [8, 55, 20, 64] })).to.deep.equal(['g', 's']);
    expect(await idsOf(offers, { area: ' ' })).to.deep.equal(['g', 's']);
  });

  const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-11-22', today, '2026-11-24', '2027-01-01');
  const age = fc.constantFrom(0, 7, 8, 12.5, 16, 18);
  const anyOffer = fc
    .record(
      {
        openToAll: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'unknown' as const),
        status: fc.constantFrom('active', 'paused', 'closed'),
        covers: some(hurdles, 3),
        ...{ validFrom: day, validTo: day, useBy: day },
        who: fc.record({ ageMin: age, ageMax: age, area: fc.constantFrom('SE', 'DK', 'Gnosjö') }, { requiredKeys: [] }),
      },
      { requiredKeys: ['openToAll', 'covers'] },
    )
    .map((fields) => support(fields as Partial<Support>));
  const anySupports = fc
    .array(anyOffer, { maxLength: 12 })
    .map((offers) => offers.map((offer, i) => ({ ...offer, id: `s${i}` })));
  const anyQuestion = fc.record(
    { date: day, ages: some([0, 7, 9, 12.5, 16, 40], 2), covers: some(hurdles, 3), area: fc.constant('SE-0617') },
    { requiredKeys: ['date'] },
  ) as fc.Arbitrary<SupportQuestion>;

  it('no offer is listed past its date, before it, for another age or hurdle; and none that fits is left out', () =>
    fc.assert(
      fc.asyncProperty(anySupports, anyQuestion, async (supports, question) => {
        const { date, ages = [], covers = [], area } = question;
        const found = await supportsFor(records({ supports }), question);
        const fitting = supports.filter((one) => {
          if (one.openToAll !== 'yes' || (one.status ?? 'active') !== 'active') return false;
          if (date < (one.validFrom ?? '0') || date > (one.validTo ?? '9')) return false;
          const { ageMin = -1, ageMax = 999, area: own } = one.who ?? {};
          if (ages.length && !ages.some((asked) => ageMin <= asked && asked <= ageMax)) return false;
          if (covers.length && !covers.some((hurdle) => one.covers.includes(hurdle))) return false;
          return !area || own !== 'DK';
        });
        expect(found.map(({ support: { id } }) => id).toSorted()).to.deep.equal(fitting.map(({ id }) => id).toSorted());
        const counts = found.map((offer) => offer.covers.length);
        expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a));
      }),
      runs,
    ));
});
