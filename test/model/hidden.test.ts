import { expect } from 'chai';
import { at, between, expectProblem, good } from './bad-row.js';

describe('a bad row among good ones is left out, and they are shown,', () => {
  it('when it has no name or title', () => {
    expectProblem('partner', { id: 'a' }, 'hidden name/missing: row 1, id a, name ""');
    expectProblem('partner', { id: 'a', name: ' ' }, 'hidden name/missing: row 1, id a, name ""');
    expectProblem('partner', { id: 'a', name: {} }, 'hidden name/missing: row 1, id a, name "{}"');
    expectProblem('partner', {}, 'hidden name/missing: row 1, id ?, name ""');
    expectProblem('activity', { id: 'a', partnerId: 'p' }, 'hidden name/missing: row 1, id a, title ""');
    expectProblem(
      'activity',
      { id: 'a', partnerId: 'p', title: { sv: ' ' } },
      'hidden name/missing: row 1, id a, title "{"sv":" "}"',
    );
    expectProblem('support', { id: 'a', partnerId: 'p' }, 'hidden name/missing: row 1, id a, name ""');
  });

  it('when its id is no text', () => {
    expectProblem('partner', { id: { toString: 1 }, name: 'A' }, 'hidden id/missing: row 1, id ?, id "{"toString":1}"');
  });

  it('when its id is that of another: the first stays', () => {
    expectProblem('partner', { ...good.partner, id: 'first' }, 'hidden id/duplicate: row 1, id first, id "first"');
  });

  it('when an activity or offer has no partner id', () => {
    expectProblem('activity', { id: 'a', title: 'A' }, 'hidden partner/missing: row 1, id a, partnerId ""');
    expectProblem('support', { id: 'a', name: 'A' }, 'hidden partner/missing: row 1, id a, partnerId ""');
  });

  it('when its ages are reversed', () => {
    const ages = { id: 'a', age_min: '12', age_max: '9' };
    expectProblem('activity', { ...good.activity, ...ages }, 'hidden age/reversed: row 1, id a, ageMin "12 > 9"');
    expectProblem('support', { ...good.support, ...ages }, 'hidden age/reversed: row 1, id a, who.ageMin "12 > 9"');
  });

  it('when it ends before it begins', () => {
    const session = { ...good.activity, id: 'a', from: '2026-09-02', to: '2026-09-01' };
    const told = 'hidden date/reversed: row 1, id a';
    expectProblem('activity', session, `${told}, from "2026-09-02 > 2026-09-01"`);
    const offer = { ...good.support, id: 'a', valid_from: '2026-09-02', valid_to: '2026-09-01' };
    expectProblem('support', offer, `${told}, validFrom "2026-09-02 > 2026-09-01"`);
  });

  it('for one reason only: its name before its id, its id before the rest', () => {
    expectProblem('partner', { id: 'first', name: '' }, 'hidden name/missing: row 1, id first, name ""');
    const session = { ...good.activity, id: 'first', age_min: '12', age_max: '9' };
    expectProblem('activity', session, 'hidden id/duplicate: row 1, id first, id "first"');
  });
});

describe('a row among others is shown', () => {
  it('when two columns that say nothing of its type are reversed', () => {
    const row = { name: 'A', ...at, from: 'mon', to: 'fri', age_min: '12', age_max: '9' };
    expect(between('partner', { id: 'a', ...row })).to.deep.equal({ shown: ['first', 'a', 'last'], problems: [] });
  });

  it('when the ends are equal', () => {
    const same = { age_min: '9', age_max: '9', from: '2026-09-01', to: '2026-09-01' };
    expect(between('activity', { ...good.activity, id: 'a', ...same }).problems).to.deep.equal([]);
  });
});
