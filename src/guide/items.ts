/** The catalogue of advice, without its texts: what there is, in which order, and what belongs to what. */
import { isKind, type KindCode } from '../model/kinds.js';
import type { FactId } from './facts.js';

/** What an item points to. */
interface Links {
  /** Facts that somebody who does it should know. */
  facts?: readonly FactId[];
  /** Ids of items that go well with it. */
  related?: readonly string[];
  /** Codes of what partners may offer for it. */
  offers?: readonly string[];
  /** Codes of what partners may seek, and a club that does it gives. */
  seeks?: readonly string[];
  /** Codes of what activities lead to that do it already. */
  benefits?: readonly string[];
}

/** By theme. Ids stand in links: they stay, whatever the texts become. */
const byTheme = {
  'do-your-best': {
    'list-what-you-do-well': { related: ['name-what-you-leave'] },
    'name-what-you-leave': { related: ['find-who-does-it'] },
    'find-who-does-it': { related: ['write-who-calls-whom'] },
    'write-who-calls-whom': { related: ['one-contact-each', 'municipality-first-call'] },
    'review-each-term': { related: ['show-last-month'] },
  },
  'co-create': {
    'map-the-problem-together': { related: ['look-at-the-holes'], offers: ['meeting-host'] },
    'ask-for-a-host': { related: ['municipality-gather'], offers: ['meeting-host'] },
    'agree-two-numbers': { related: ['choose-three-numbers'] },
    'share-the-calendar': { related: ['project-share-calendar'], offers: ['calendar-share'] },
    'meet-in-the-evening': { related: ['meet-twice-a-year'] },
    'say-no-early': { related: ['name-what-you-leave'] },
  },
  'weave-the-net': {
    'meet-twice-a-year': { related: ['municipality-gather'], offers: ['meeting-host'] },
    'look-at-the-holes': { related: ['own-each-hole'] },
    'own-each-hole': { related: ['look-at-the-holes'] },
    'visit-each-other': { related: ['cafe-visit', 'church-meet-deacon'] },
    'one-contact-each': { related: ['write-who-calls-whom'] },
  },
  'show-effect': {
    'choose-three-numbers': { facts: ['small-guides'], related: ['log-at-the-door'] },
    'log-at-the-door': { related: ['show-last-month'] },
    'show-last-month': { related: ['celebrate'] },
    'tell-one-story': { related: ['photo-with-yes'] },
    'say-what-you-do-not-know': { facts: ['furesoe-guidance'], related: ['choose-three-numbers'] },
    'thank-by-name': { related: ['celebrate'] },
  },
  'find-money': {
    'start-from-what-you-do': { facts: ['lok-support', 'lok-newcomers'], related: ['small-pots-first'] },
    'small-pots-first': { facts: ['lok-support'], related: ['reuse-one-text'], offers: ['money'] },
    'split-the-costs': { related: ['plan-for-the-end'] },
    'reuse-one-text': { related: ['tell-the-giver'] },
    'tell-the-giver': { related: ['tell-one-story'] },
    'plan-for-the-end': { related: ['project-after-money'] },
  },
  'open-culture': {
    'name-a-welcomer': { related: ['buddy-for-everyone'], offers: ['buddies'] },
    'buddy-for-everyone': { facts: ['furesoe-buddies'], related: ['walk-together'], offers: ['buddies'] },
    'say-fees-first': {
      facts: [
        ...(['leisure-card', 'leisure-card-activity', 'leisure-card-deadline'] as const),
        ...(['fritidspas', 'fritidspas-copenhagen'] as const),
      ],
      related: ['money-in-private'],
      offers: ['fee-relief'],
    },
    'any-clothes-will-do': { facts: ['gear-bank', 'gear-bank-spread'], related: ['club-share-gear'], offers: ['gear'] },
    'let-newcomers-teach': { related: ['parents-join-in'] },
    'look-at-the-photo': { facts: ['girls'], related: ['municipality-free-hours'] },
  },
  volunteers: {
    'ask-in-person': { facts: ['asked-by-club'], related: ['small-tasks'] },
    'small-tasks': { related: ['ask-in-person'] },
    'pair-new-with-old': { related: ['buddy-for-everyone'] },
    'train-young-leaders': {
      related: ['roles-that-count'],
      offers: ['training-for-leaders'],
      benefits: ['leader-course'],
    },
    'parents-join-in': { related: ['let-newcomers-teach'], offers: ['translators'] },
    celebrate: { related: ['thank-by-name'] },
  },
  companies: {
    'offer-a-task': { related: ['one-page-for-both'] },
    'one-afternoon': { related: ['small-tasks'], offers: ['leaders', 'coffee-help'] },
    'gear-and-bus-seats': { related: ['club-share-gear'], offers: ['gear', 'transport'] },
    'visit-workplaces': { related: ['invite-a-mentor'], offers: ['work-practice'] },
    'one-page-for-both': { related: ['reuse-one-text'] },
  },
  'work-and-education': {
    'log-language-hours': {
      related: ['log-at-the-door'],
      offers: ['conversation-partners'],
      benefits: ['language'],
    },
    'roles-that-count': {
      related: ['train-young-leaders'],
      offers: ['training-for-leaders'],
      benefits: ['work-experience', 'leader-course', 'referee-course'],
    },
    'write-a-reference': { related: ['roles-that-count'], benefits: ['reference'] },
    'invite-a-mentor': { related: ['visit-workplaces'], offers: ['mentors'], benefits: ['mentor'] },
    'link-to-guidance': {
      related: ['school-home-language'],
      offers: ['school-visit'],
      benefits: ['leader-course', 'referee-course'],
    },
  },
  'build-bridges': {
    'go-where-people-are': { related: ['cafe-visit', 'school-after-care'] },
    'walk-together': { facts: ['furesoe-buddies'], related: ['buddy-for-everyone'], offers: ['buddies'] },
    'few-but-full': { facts: ['open-activity'], related: ['cafe-sports-cafe'] },
    'translate-what-stays': { related: ['parents-join-in'], offers: ['translators', 'print'] },
    'follow-up-in-two-weeks': { facts: ['furesoe-guidance'], related: ['walk-together'] },
  },
  samsyn: {
    'sign-locally': { facts: ['samsyn-age', 'samsyn-falkoping'], related: ['club-forum'] },
    'name-a-samsyn-contact': { related: ['club-full-group'] },
    'share-intake-months': { related: ['club-beginner-months'], offers: ['calendar-share'] },
    'leaders-solve-clashes': { facts: ['samsyn-age'], related: ['name-a-samsyn-contact'] },
    'letter-to-guardians': { facts: ['samsyn-age'], related: ['translate-what-stays'], offers: ['translators'] },
    'look-back-each-spring': { related: ['review-each-term'] },
  },
  'safe-and-private': {
    'note-the-check': { facts: ['register-check'], related: ['no-lists-of-origin'] },
    'no-lists-of-origin': { related: ['choose-three-numbers'] },
    'photo-with-yes': { related: ['tell-one-story'] },
    'money-in-private': {
      facts: ['leisure-card-address', 'leisure-card-payment', 'may-flower', 'broen'],
      related: ['church-pay-the-club'],
      offers: ['fee-relief'],
    },
  },
} as const satisfies Record<string, Record<string, Links>>;

/** By kind of partner: the first step first. */
const byKind = {
  club: {
    'club-full-group': { related: ['name-a-samsyn-contact'] },
    'club-forum': { facts: ['samsyn-falkoping'], related: ['sign-locally'], offers: ['experience-forum'] },
    'club-beginner-months': { related: ['share-intake-months'] },
    'club-share-gear': { facts: ['gear-bank'], offers: ['gear'], seeks: ['gear'] },
  },
  'language-cafe': {
    'cafe-visit': { related: ['go-where-people-are'], seeks: ['conversation-partners'] },
    'cafe-lend-a-hand': { related: ['cafe-visit'], seeks: ['coffee-help', 'child-corner', 'conversation-partners'] },
    'cafe-try-out': { related: ['walk-together'], offers: ['hall-time'] },
    'cafe-sports-cafe': { related: ['few-but-full'], seeks: ['coffee-help'] },
  },
  school: {
    'school-after-care': { facts: ['lok-newcomers'], related: ['school-together'], seeks: ['leaders'] },
    'school-together': { related: ['club-forum'], offers: ['school-visit'] },
    'school-yes-first': { related: ['no-lists-of-origin'] },
    'school-home-language': { related: ['translate-what-stays'], offers: ['interpreters', 'translators'] },
  },
  municipality: {
    'municipality-first-call': { facts: ['fritidspas'], related: ['write-who-calls-whom'] },
    'municipality-gather': { related: ['meet-twice-a-year'], offers: ['meeting-host'] },
    'municipality-free-hours': { offers: ['hall-time', 'outdoor-area'] },
    'municipality-relieve': { facts: ['get2sport'], related: ['list-what-you-do-well'] },
  },
  church: {
    'church-meet-deacon': { facts: ['parish-fund'], related: ['visit-each-other'] },
    'church-pay-the-club': {
      facts: ['parish-fund', 'may-flower', 'broen'],
      related: ['money-in-private'],
      offers: ['money', 'fee-relief'],
    },
    'church-open-to-all': { related: ['say-fees-first'] },
    'church-borrow-a-room': { offers: ['meeting-host', 'child-corner'], seeks: ['coffee-help'] },
  },
  project: {
    'project-learn': { related: ['visit-each-other'], offers: ['experience-forum'] },
    'project-after-money': { related: ['plan-for-the-end'] },
    'project-share-calendar': { related: ['share-the-calendar'], offers: ['calendar-share'] },
  },
} as const satisfies Record<KindCode, Record<string, Links>>;

type KeysOf<T> = T extends unknown ? keyof T : never;

export type ThemeCode = keyof typeof byTheme;
/** Short, of lower-case letters and hyphens, and kept for good. */
export type ItemId = KeysOf<(typeof byTheme)[ThemeCode]> | KeysOf<(typeof byKind)[KindCode]>;

/** One piece of advice: of a theme, or of a kind of partner. */
export type Item = { id: ItemId; facts: readonly FactId[]; related: readonly ItemId[] } & {
  offers: readonly string[];
  seeks: readonly string[];
  benefits: readonly string[];
} & ({ theme: ThemeCode; kind?: never } | { kind: KindCode; theme?: never });

/** What an item says, in one language. */
export interface ItemText {
  /** What to do, in at most six words. */
  title: string;
  /** One action: what, when, by whom. */
  action: string;
  /** How it went in a town that is made up. */
  example: string;
}

/** The twelve themes, in the order in which they are shown. */
export const themes = Object.keys(byTheme) as readonly ThemeCode[];

export const isTheme = (code: string): code is ThemeCode => Object.hasOwn(byTheme, code);

const toItems = (group: ThemeCode | KindCode, advice: Record<string, Links>): Item[] =>
  Object.entries(advice).map(
    ([id, { facts = [], related = [], offers = [], seeks = [], benefits = [] }]) =>
      ({
        id,
        ...(isKind(group) ? { kind: group } : { theme: group }),
        facts,
        related,
        offers,
        seeks,
        benefits,
      }) as Item,
  );

/** All advice: by theme, then by kind of partner. */
export const items: readonly Item[] = [...Object.entries(byTheme), ...Object.entries(byKind)].flatMap(
  ([group, advice]) => toItems(group as ThemeCode | KindCode, advice),
);

const byId: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]));

/** The item of an id, as it may stand in a link; undefined when there is none. */
export const itemOf = (id: string): Item | undefined => byId.get(id);

export const isItemId = (id: string): id is ItemId => byId.has(id);
