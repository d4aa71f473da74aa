/** A person at the referral who does anything at all, in any order. */
import * as fc from 'fast-check';
import { start, type Answers, type Preset, type State } from '../../src/samsyn/state.js';
import { takeStep, type Act } from '../../src/samsyn/steps.js';
import type { Warmth } from '../../src/samsyn/warmth.js';
import { codes, some } from '../samples/random.js';

const consent = { version: '1', time: '2026-11-23T10:00:00Z', lang: 'sv' };
const point = fc.constantFrom({ lat: 57.19, lng: 14.03 }, { lat: 57.2, lng: 14.1, isDevice: true }, null);
const answers = fc.oneof(
  fc.record({ age: fc.constantFrom(0, 9, 17, 18, 120, 121, -1, 9.5, NaN, undefined) }),
  fc.record({ activities: fc.constantFrom(null, [], ['football'], ['a', 'b', 'c', 'd', 'e', 'f'], undefined) }),
  fc.record({ groups: some(['all', 'girls', 'boys', 'family']) }),
  fc.record({ place: fc.option(point, { nil: undefined }) }),
  fc.record({ slots: some(codes.slots) }),
  fc.record({ hurdles: fc.dictionary(fc.constantFrom('cost', 'alone', 'access'), fc.constantFrom('nice', 'must')) }),
  fc.record({ languages: some(codes.languages) }),
);

const ids = fc.array(fc.constantFrom('A1', 'A2', 'A3', 'A4', 'A5'), { maxLength: 4 });
const warmths = some<Warmth>([1, 2, 3, 4, 5]);
const keys = fc.constantFrom('k1', 'k2', 'k3');

const plain = fc
  .constantFrom<Act['type']>('next', 'skip', 'back', 'clear', 'ask-guide')
  .map((type) => ({ type }) as Act);
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 4, arbitrary: fc.constant<Act>({ type: 'next' }) },
  { weight: 4, arbitrary: answers.map((change): Act => ({ type: 'answer', change })) },
  {
    weight: 3,
    arbitrary: fc.tuple(ids, warmths).map(([options, w]): Act => ({ type: 'choose', options, warmths: w })),
  },
  fc.constantFrom<Warmth>(1, 2, 3, 4, 5).map((warmth): Act => ({ type: 'choose-warmth', warmth })),
  fc
    .constantFrom('child' as const, 'guardian' as const, 'own' as const)
    .map((who): Act => ({ type: 'say-yes', who, consent })),
  fc
    .constantFrom('child' as const, 'guardian' as const, 'own' as const)
    .map((who): Act => ({ type: 'take-back-yes', who })),
  fc.constantFrom('', 'Hej', '850101-0000', 'x'.repeat(501)).map((note): Act => ({ type: 'write-note', note })),
  fc
    .constantFrom('070-174 06 05', '850101-0000', 'ingen')
    .map((value): Act => ({ type: 'leave-contact', contact: { by: 'guardian', via: 'phone', value } })),
  fc
    .constantFrom('card' as const, 'own' as const)
    .map((via): Act => ({ type: 'hand-over', via, codeWord: 'blue-fox-42' })),
  keys.map((key): Act => ({ type: 'send', key, codeWord: 'blue-fox-42' })),
  fc
    .tuple(keys, fc.constantFrom('sent' as const, 'not-sent' as const, 'unknown' as const))
    .map(([key, outcome]): Act => ({ type: 'end-sending', key, outcome })),
  fc
    .constantFrom('came' as const, 'absent' as const, 'stays' as const, 'else' as const, 'stopped' as const)
    .map((said): Act => ({ type: 'follow-up', said })),
);

const linked: Partial<Answers> = { age: 9, place: { lat: 57.19, lng: 14.03 } };
export const anyPreset = fc.constantFrom<Preset>(
  {},
  { answers: linked },
  { session: { id: 'A1', activity: 'football', age: 9, place: { lat: 57.2, lng: 14 } } },
  { session: { id: 'A1', activity: 'football' }, answers: linked },
  { follow: 'blue-fox-42' },
);

/** Everything answered as it should be, up to the hand-over. */
export const fullWalk: readonly Act[] = [
  { type: 'answer', change: { age: 9 } },
  { type: 'next' },
  { type: 'answer', change: { activities: ['football'] } },
  { type: 'next' },
  { type: 'answer', change: { place: { lat: 57.19, lng: 14.03 } } },
  { type: 'next' },
  { type: 'skip' },
  { type: 'choose', options: ['A2', 'A3'], warmths: [1, 2, 4] },
  { type: 'next' },
  { type: 'say-yes', who: 'child', consent },
  { type: 'say-yes', who: 'guardian', consent },
];

/** The state after some acts. */
export const throughTo = (state: State, acts: readonly Act[]): State => acts.reduce(takeStep, state);

const sendIt: Act = { type: 'send', key: 'k1', codeWord: 'blue-fox-42' };

/** Anything at all, from the beginning, where it is nearly done, or while it is sent. */
export const anyActs: fc.Arbitrary<Act[]> = fc
  .tuple(fc.constantFrom<readonly Act[]>([], fullWalk, [...fullWalk, sendIt]), fc.array(anyAct, { maxLength: 60 }))
  .map(([first, acts]) => [...first, ...acts]);

/** What they leave behind. */
export const anyState: fc.Arbitrary<State> = fc
  .tuple(anyPreset, anyActs)
  .map(([preset, acts]) => acts.reduce(takeStep, start(preset)));
