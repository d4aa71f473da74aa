import { expect } from 'chai';
import { between, expectProblem, good } from './bad-row.js';

describe('a bad row among good ones is left out, and they are shown,', () => {
  it('when it has no name or title', () => {
    expectProblem('partner', { id: 'a' }, 'hidden name/missing: row 1, id a, name ""');
    expectProblem('partner', { id: 'a', name: ' ' }, 'hidden name/missing: row 1, id a, name ""');
    expectProblem('partner', { id: 'a', name: {} }, 'hidden name/missing: row 1, id a, name "{}"');
    expectProblem('partner', {}, 'hidden name/missing: row 1, id ?, name ""');
    expectProblem('activity', { id: 'a', partner_id: 'p' }, 'hidden name/missing: row 1, id a, title ""');
    expectProblem(
      'activity',
      { id: 'a', partner_id: 'p', title: { sv: ' ' } },
      'hidden name/missing: row 1, id a, title "{}"',
    );
    expectProblem('support', { id: 'a', partner_id: 'p' }, 'hidden name/missing: row 1, id a, name ""');
  });

  it('when it has a cell too many and no name: both are told', () => {
    const fault = { code: 'csv/columns', field: 'lng', seen: 'extra' } as const;
    expect(between('partner', { id: 'a' }, [fault])).to.deep.equal({
      shown: ['first', 'last'],
      problems: ['hidden name/missing: row 1, id a, name ""', 'note csv/columns: row 1, id a, lng "extra"'],
    });
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

  it('for one reason only: its name before its id, its id before its partner, its partner before the rest', () => {
    expectProblem('partner', { id: 'first', name: '' }, 'hidden name/missing: row 1, id first, name ""');
    const session = { ...good.activity, id: 'first', age_min: '12', age_max: '9' };
    const twice = 'hidden id/duplicate: row 1, id first, id "first"';
    expectProblem('activity', session, twice);
    expectProblem('activity', { ...session, partner_id: '' }, twice);
    const lost = { ...session, id: 'a', partner_id: '', lat: '0', lng: '0', url: 'x', kind: 'x' };
    expectProblem('activity', lost, 'hidden partner/missing: row 1, id a, partnerId ""');
  });

  it('because it is too deep, whatever else is wrong', () => {
    const deep = [{ code: 'limit/depth' as const, field: 'extra', seen: '[[[' }];
    expectProblem('activity', { id: 'first' }, 'hidden limit/depth: row 1, id ?, extra "[[["', deep);
  });
});

describe('a row among others is shown', () => {
  it('when two columns that say nothing of its type are reversed', () => {
    const row = { ...good.partner, from: 'mon', to: 'fri', age_min: '12', age_max: '9', birth_years: '2018-2016' };
    expect(between('partner', { id: 'a', ...row })).to.deep.equal({ shown: ['first', 'a', 'last'], problems: [] });
  });

  it('when the ends are equal', () => {
    const same = { age_min: '9', age_max: '9', birth_years: '2016', from: '2026-09-01', to: '2026-09-01' };
    expect(between('activity', { ...good.activity, id: 'a', ...same }).problems).to.deep.equal([]);
  });
});
