/** The table of the state machine, row by row, and what a yes is worth. */
import { expect } from 'chai';
import { endOf } from '../../src/samsyn/ends.js';
import { whatIsMissing, whatIsMissingToTell } from '../../src/samsyn/guards.js';
import { toReferral } from '../../src/samsyn/referral.js';
import { screens, start, type Missing, type State } from '../../src/samsyn/state.js';
import { takeStep, type Act } from '../../src/samsyn/steps.js';
import { fullWalk, throughTo } from './random-acts.js';

const consent = { version: '1', time: '2026-11-23T10:00:00Z', lang: 'sv' };
const send: Act = { type: 'send', key: 'k1', codeWord: 'blue-fox-42' };
const ready = throughTo(start(), fullWalk);
const sent = throughTo(ready, [send, { type: 'end-sending', key: 'k1', outcome: 'sent' }]);
const without = (type: Act['type']) => fullWalk.filter((act) => act.type !== type);
const fields = (missing: readonly Missing[]) =>
  missing.map(({ field, why, who }) => [field, why, who].filter(Boolean).join(' '));

describe('a referral, step by step', () => {
  it('S0 to S9: seven screens, one after the other', () => {
    const seen: string[] = [];
    let state = start();
    for (const act of fullWalk) {
      if (seen.at(-1) !== state.screen) seen.push(state.screen);
      state = takeStep(state, act);
    }
    expect([...seen, sent.screen]).to.deep.equal([...screens]);
    expect(endOf(sent)).to.deep.equal({ how: 'sent', contact: 'place' });
  });

  it('says at each screen what is missing, until something is answered', () => {
    const empty = (screen: State['screen']) => fields(takeStep({ ...start(), screen }, { type: 'next' }).missing);
    expect(screens.map(empty)).to.deep.equal([
      ...[['age missing'], ['activities missing'], ['place missing'], [], ['options missing']],
      ...[['options missing', 'warmth missing'], []],
    ]);
    const named = takeStep(start(), { type: 'next' });
    expect(takeStep(named, { type: 'answer', change: { age: 9 } }).missing).to.deep.equal([]);
  });

  it('S1: takes 0 to 120 whole years', () => {
    const faults = (age: number) => fields(whatIsMissing(takeStep(start(), { type: 'answer', change: { age } })));
    expect([0, 9, 120].flatMap(faults)).to.deep.equal([]);
    for (const age of [-1, 121, 9.5, NaN, Infinity]) expect(faults(age), `${age}`).to.deep.equal(['age out-of-range']);
  });

  it('S1: all groups, or some of them', () => {
    const pick = (state: State, groups: string[]) => takeStep(state, { type: 'answer', change: { groups } });
    const some = pick(start(), ['all', 'girls']);
    expect(some.answers.groups).to.deep.equal(['girls']);
    expect(pick(some, ['girls', 'all']).answers.groups).to.deep.equal(['all']);
    expect(pick(some, []).answers.groups).to.deep.equal(['all']);
  });

  it('S2 to S4: what is skipped is said to be so', () => {
    const { answers, screen } = throughTo(start(), [
      { type: 'answer', change: { age: 9, slots: ['sat'], hurdles: { cost: 'must' }, languages: ['ar'] } },
      ...(['next', 'skip', 'skip', 'skip'] as const).map((type): Act => ({ type })),
    ]);
    expect(screen).to.equal('options');
    expect(answers).to.deep.include({ activities: null, place: null, slots: ['sat'], hurdles: {}, languages: ['ar'] });
  });

  it('S5n: where nothing fits, a person is asked', () => {
    const state = throughTo(start(), [...fullWalk.slice(0, 7), { type: 'ask-guide' }]);
    expect(endOf(state)).to.deep.equal({ how: 'guide', contact: 'guide' });
    expect(takeStep(state, { type: 'back' }).screen).to.equal('options');
  });

  it('S6: one to three options, none of them full or tried', () => {
    const options = throughTo(start({ session: { id: 'A1' } }), fullWalk.slice(0, 7));
    const choose = (ids: string[]) => takeStep(options, { type: 'choose', options: ids, warmths: [2] });
    expect(choose(['A2', 'A1', 'A2']).options).to.deep.equal(['A2']);
    expect([choose(['A2', 'A3', 'A4', 'A5'])].map(({ options: ids, missing }) => [ids, fields(missing)])).to.deep.equal(
      [[[], ['options too-many']]],
    );
  });

  it('S7: offers the warmest that is supported, and no other than those', () => {
    expect([ready.warmth, ready.warmths]).to.deep.equal([4, [1, 2, 4]]);
    expect(takeStep(ready, { type: 'choose-warmth', warmth: 5 }).warmth).to.equal(4);
    expect(takeStep(ready, { type: 'choose-warmth', warmth: 2 }).warmth).to.equal(2);
  });

  it('S8: child and guardian say yes before anything but the card', () => {
    const state = throughTo(start(), without('say-yes'));
    expect([state.yes, state.consent]).to.deep.equal([[], undefined]);
    const own = takeStep(state, { type: 'hand-over', via: 'own', codeWord: 'blue-fox-42' });
    expect([own.screen, fields(own.missing)]).to.deep.equal([
      'hand-over',
      ['yes missing child', 'yes missing guardian'],
    ]);
    expect(takeStep(state, send).delivery).to.equal('none');
    expect(toReferral({ ...state, codeWord: 'blue-fox-42' }, 'sv')).to.equal(undefined);
    const card = takeStep(state, { type: 'hand-over', via: 'card', codeWord: 'blue-fox-42' });
    expect([card.screen, card.delivery, card.codeWord]).to.deep.equal(['sent', 'card', 'blue-fox-42']);
    const half = takeStep(state, { type: 'say-yes', who: 'child', consent });
    expect([fields(whatIsMissingToTell(half)), half.consent]).to.deep.equal([['yes missing guardian'], undefined]);
  });

  it('S8: from 18 on the person says yes, and nobody for them', () => {
    const grown = throughTo(start(), [
      ...[{ type: 'answer', change: { age: 18 } } as const, ...fullWalk.slice(1, -2)],
      { type: 'say-yes', who: 'guardian', consent },
    ]);
    expect(fields(whatIsMissingToTell(grown))).to.deep.equal(['yes missing own']);
    const yes = takeStep(grown, { type: 'say-yes', who: 'own', consent });
    expect([yes.consent, toReferral(takeStep(yes, send), 'sv')?.ageBand]).to.deep.equal([consent, '18-24']);
  });

  it('S8: a yes is taken back, and is none to another place or of another age', () => {
    expect(ready.consent).to.deep.equal(consent);
    const taken = takeStep(ready, { type: 'take-back-yes', who: 'child' });
    const elsewhere = throughTo(ready, [{ type: 'back' }, { type: 'choose', options: ['A3'], warmths: [2] }]);
    const older = takeStep(ready, { type: 'answer', change: { age: 19 } });
    expect([taken, elsewhere, older].map(({ yes, consent: given }) => [yes, given])).to.deep.equal([
      [['guardian'], undefined],
      [[], undefined],
      [[], undefined],
    ]);
  });

  it('a note or an address with what may be a personal number is told to nobody', () => {
    const note = takeStep(ready, { type: 'write-note', note: 'Leo 850101-0000' });
    const contact = (via: 'phone' | 'email', value: string) =>
      takeStep(ready, { type: 'leave-contact', contact: { by: 'guardian', via, value } });
    expect(fields(whatIsMissingToTell(note))).to.deep.equal(['note personal-number']);
    expect(toReferral(takeStep(note, send), 'sv')).to.equal(undefined);
    expect(fields(whatIsMissingToTell(contact('phone', '850101-0000')))).to.deep.equal(['contact personal-number']);
    expect(fields(whatIsMissingToTell(contact('email', '8501010000@example.org')))).to.deep.equal([
      'contact personal-number',
    ]);
    expect(fields(whatIsMissingToTell(contact('phone', 'ring mig')))).to.deep.equal(['contact unreadable']);
    for (const phone of ['070-101 00 00', '+46 70 174 06 05', '20 12 05 12'])
      expect(whatIsMissingToTell(contact('phone', phone)), phone).to.deep.equal([]);
  });

  it('S9: sent, not sent and unknown; what was written is gone once it is sent', () => {
    const wrote = throughTo(ready, [{ type: 'write-note', note: 'MARK' }, send]);
    const end = (outcome: 'sent' | 'not-sent' | 'unknown') =>
      takeStep(wrote, { type: 'end-sending', key: 'k1', outcome });
    expect(JSON.stringify(end('sent'))).to.not.include('MARK');
    expect([end('not-sent').delivery, end('unknown').delivery]).to.deep.equal(['not-sent', 'unknown']);
    expect(end('not-sent').note).to.equal('MARK');
    const again = throughTo(end('unknown'), [{ ...send, key: 'k2' }]);
    expect([again.delivery, again.key]).to.deep.equal(['sending', 'k1']);
    expect(takeStep(again, { type: 'end-sending', key: 'k1', outcome: 'not-sent' }).delivery).to.equal('unknown');
  });

  it('S9: another content is another referral, with a key of its own', () => {
    const unknown = throughTo(ready, [send, { type: 'end-sending', key: 'k1', outcome: 'unknown' }, { type: 'back' }]);
    const changed = takeStep(unknown, { type: 'write-note', note: 'Hej' });
    expect([changed.delivery, changed.key, changed.isDoubtful]).to.deep.equal(['none', undefined, false]);
    expect(takeStep(changed, { ...send, key: 'k2' }).key).to.equal('k2');
  });

  it('an answer to what was cleared meanwhile is nobody’s', () => {
    const cleared = throughTo(ready, [send, { type: 'clear' }, { type: 'end-sending', key: 'k1', outcome: 'sent' }]);
    expect(cleared).to.deep.equal(start());
  });

  it('S10 to S12: came, stays, stopped; something else leads back without what was tried', () => {
    const said = (...all: Extract<Act, { type: 'follow-up' }>['said'][]) =>
      throughTo(
        sent,
        all.map((one): Act => ({ type: 'follow-up', said: one })),
      );
    expect(endOf(said('came'))).to.deep.equal({ how: 'came', contact: 'place' });
    expect(endOf(said('came', 'stays'))).to.deep.equal({ how: 'joined', contact: 'place' });
    expect(endOf(said('stopped'))).to.deep.equal({ how: 'stopped', contact: 'guide' });
    expect(endOf(said('absent'))).to.deep.equal({ how: 'absent', contact: 'guide' });
    const other = said('absent', 'else');
    expect([other.screen, other.tried, other.options, other.yes, other.key]).to.deep.equal([
      ...['options', ['A2', 'A3'], [], [], undefined],
    ]);
    const reminded = start({ follow: 'blue-fox-42' });
    expect([endOf(reminded), takeStep(reminded, { type: 'follow-up', said: 'else' }).screen]).to.deep.equal([
      { how: 'asked', contact: 'guide' },
      'who',
    ]);
  });

  it('L1: begins at the wish where page or link know the age', () => {
    const session = { id: 'A1', activity: 'football', place: { lat: 57.2, lng: 14 } };
    const linked = start({ session, answers: { age: 9, place: { lat: 57.19, lng: 14.03 } } });
    expect([linked.screen, linked.answers.activities, linked.answers.age, linked.answers.place]).to.deep.equal([
      ...['wish', ['football'], 9, { lat: 57.19, lng: 14.03 }],
    ]);
    expect([start({ session }).screen, start({ session: { ...session, age: 9 } }).screen]).to.deep.equal([
      'who',
      'wish',
    ]);
    expect(start({ session }).answers.place).to.deep.equal({ lat: 57.2, lng: 14 });
    expect(takeStep(linked, { type: 'clear' }).answers.age).to.equal(undefined);
  });
});
