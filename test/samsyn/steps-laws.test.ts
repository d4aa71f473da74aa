/** Whatever somebody does: there is always a way on, nothing is lost by going back, and no end is without a person. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { toNeed } from '../../src/samsyn/criteria.js';
import { endOf } from '../../src/samsyn/ends.js';
import { canGoOn, whatIsMissingToTell } from '../../src/samsyn/guards.js';
import { toReferral } from '../../src/samsyn/referral.js';
import { screens, start, type State } from '../../src/samsyn/state.js';
import { takeStep, type Act } from '../../src/samsyn/steps.js';
import { runs } from '../samples/random.js';
import { anyAct, anyActs, anyPreset, anyState } from './random-acts.js';

/** The least that somebody has to do on a screen to get on; those who find nothing ask the person who guides. */
function wayOn({ screen, answers, delivery, key = '' }: State): Act[] {
  if (delivery === 'sending') return [{ type: 'end-sending', key, outcome: 'unknown' }];
  const ways: Record<(typeof screens)[number], Act[]> = {
    who: [{ type: 'answer', change: { age: 9 } }, { type: 'next' }],
    wish: [{ type: 'skip' }],
    'where-when': [{ type: 'skip' }],
    hurdles: [{ type: 'next' }],
    options: [{ type: 'ask-guide' }],
    'hand-over': [{ type: 'hand-over', via: 'card', codeWord: 'blue-fox-42' }],
    sent: [],
  };
  // Who has an age that can be is not asked for another.
  return screen === 'who' && canGoOn({ ...start(), answers }) ? [{ type: 'next' }] : ways[screen];
}

describe('the steps of a referral', () => {
  it('are tried everywhere by these laws', () => {
    const states = fc.sample(anyState, { numRuns: 2000, seed: 7 });
    const seen = new Set(states.flatMap(({ screen, delivery, followUp }) => [screen, delivery, followUp ?? 'asked']));
    for (const state of states) if (toReferral(state, 'sv')) seen.add('told');
    const deliveries = ['none', 'card', 'own', 'guide', 'sending', 'not-sent', 'unknown'];
    expect(seen).to.include.all.keys(...screens, ...deliveries, 'came', 'absent', 'joined', 'stopped', 'told');
  });

  it('are never stuck, and each way ends with somebody to talk to, within seven screens', () =>
    fc.assert(
      fc.property(anyState, (before) => {
        let state = before;
        const seen = [state.screen];
        while (!endOf(state) && seen.length <= screens.length) {
          state = wayOn(state).reduce(takeStep, state);
          seen.push(state.screen);
        }
        expect(endOf(state)?.contact, seen.join()).to.be.oneOf(['place', 'guide']);
        expect(new Set(seen).size).to.be.at.most(7);
      }),
      runs,
    ));

  it('lead to the place only when one was told or chosen, and to the guide when nothing fits', () =>
    fc.assert(
      fc.property(anyState, (state) => {
        const end = endOf(state);
        if (!end) return;
        if (end.contact === 'place') expect(state.options.length).to.be.at.least(1);
        if (['guide', 'stopped', 'absent'].includes(end.how)) expect(end.contact).to.equal('guide');
        if (['own', 'sent', 'unknown', 'not-sent'].includes(end.how)) expect(end.contact).to.equal('place');
      }),
      runs,
    ));

  it('lose nothing by going back, from anywhere to the beginning', () =>
    fc.assert(
      fc.property(anyState, (before) => {
        let state = before;
        for (let i = 0; i < 2 * screens.length; i += 1) state = takeStep(state, { type: 'back' });
        expect(state.screen).to.equal('who');
        const { screen: _, missing: __, followUp: ___, ...kept } = state;
        const { screen: ____, missing: _____, followUp: ______, ...said } = before;
        expect(kept).to.deep.equal(said);
      }),
      runs,
    ));

  it('come to the same screen by "next" after going back', () =>
    fc.assert(
      fc.property(anyState, (state) => {
        const back = takeStep(state, { type: 'back' });
        const isBetween = !['who', 'sent'].includes(state.screen) && state.delivery !== 'sending';
        if (isBetween && canGoOn(back))
          expect(takeStep(back, { type: 'next' })).to.deep.equal({ ...state, missing: [] });
      }),
      runs,
    ));

  it('go on by "next" exactly when nothing is missing, and else say what', () =>
    fc.assert(
      fc.property(anyState, (state) => {
        if (state.delivery === 'sending') return;
        const next = takeStep(state, { type: 'next' });
        if (!canGoOn(state)) expect(next.missing.length).to.be.at.least(1);
        const isEnd = state.screen === 'hand-over' || state.screen === 'sent';
        expect(next.screen !== state.screen).to.equal(canGoOn(state) && !isEnd);
      }),
      runs,
    ));

  it('clear all at any time, and keep what the page itself says', () =>
    fc.assert(
      fc.property(anyPreset, anyActs, (preset, acts) => {
        const state = takeStep(acts.reduce(takeStep, start(preset)), { type: 'clear' });
        expect(state).to.deep.equal(start(preset.session && { session: preset.session }));
      }),
      runs,
    ));

  it('are plain values that come back from a text as they were, and are never changed in place', () =>
    fc.assert(
      fc.property(anyState, anyAct, (state, act) => {
        const text = JSON.stringify(state);
        takeStep(state, act);
        expect(JSON.stringify(state)).to.equal(text);
        // Not a number is no number in a text; the guard has named it before.
        if (!Number.isNaN(state.answers.age)) expect(JSON.parse(text)).to.deep.equal(state);
      }),
      runs,
    ));

  it('tell a place nothing without a yes, a place and words that can be told', () =>
    fc.assert(
      fc.property(anyState, (state) => {
        const referral = toReferral(state, 'sv');
        if (state.delivery === 'own' || state.delivery === 'sending')
          expect(whatIsMissingToTell(state)).to.deep.equal([]);
        if (!referral) return;
        const asked = (state.answers.age ?? 0) >= 18 ? ['own'] : ['child', 'guardian'];
        expect(state.yes).to.include.members(asked);
        expect(state.consent).to.deep.equal(referral.consent);
        expect(referral.options).to.have.lengthOf.within(1, 3);
        expect(JSON.stringify(referral)).to.not.include('850101');
      }),
      runs,
    ));

  it('never offer again what was full or tried', () =>
    fc.assert(
      fc.property(anyState, (state) => {
        for (const id of [...state.tried, state.preset.session?.id]) expect(state.options).to.not.include(id);
        const need = toNeed(state);
        if (need) expect(need.exclude ?? []).to.deep.equal(state.tried);
      }),
      runs,
    ));

  it('call nothing sent that no answer said so of, nor not sent what may have come', () =>
    fc.assert(
      fc.property(anyPreset, anyActs, (preset, acts) => {
        let state = start(preset);
        for (const act of acts) {
          const before = state;
          state = takeStep(state, act);
          if (state.delivery === before.delivery) continue;
          if (state.delivery === 'sent') {
            expect(act).to.deep.include({ type: 'end-sending', outcome: 'sent', key: before.key });
            expect([state.note, state.contact]).to.deep.equal(['', undefined]);
          }
          if (state.delivery === 'not-sent') expect(before.isDoubtful).to.equal(false);
          if (state.delivery === 'sending') expect(state.key).to.equal(before.key ?? (act as { key?: string }).key);
        }
      }),
      runs,
    ));
});
