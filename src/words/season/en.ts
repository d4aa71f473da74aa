import { plural } from '../plural.js';
import type { SeasonWords } from './sv.js';

const n = plural('en');

export const words: SeasonWords = {
  seasons: 'Several sports, one child',
  seasonsIntro: 'Children should be able to do several sports.',
  month: 'Month',
  childAge: 'The child’s age',
  anyAge: 'All ages',
  childSport: 'The child’s sport',
  anySport: 'All sports',
  highSeasonIn: (month) => `High season in ${month}`,
  noneInSeason: 'No sport is in high season then.',
  seasonIs: (months) => `high season ${months}`,
  wholeYear: 'all year',
  seasonAsked: 'high season: ask',
  seasonsDiffer: 'The clubs name different months. Ask.',
  askSeason: 'The season is unknown. Ask the club.',

  whatTogether: 'What goes together?',
  pair: (one, other) => `${one} and ${other}`,
  pairFit: { combine: 'go together', clash: 'may clash', ask: 'ask' },
  sameSeason: (months) => `Both are in high season ${months}.`,
  sameTimes: (slots) => `The same times: ${slots}.`,
  goesFirst: (sport, month) => `${sport} goes first in ${month}.`,
  leadersTalk: 'The leaders talk to each other.',
  leadersSolve: 'The adults solve it, not the child.',
  agreementEnds: (age) => `The agreement holds up to age ${age}. Talk to the leaders.`,
  noPairs: 'No sports to compare.',
  showPairs: (count) => n(count, { one: 'Show # more', other: 'Show # more' }),

  agreement: 'The agreement',
  signedBy: 'Have signed',
  notSignedBy: 'Have not signed, as far as we know',
  signedOn: (date) => `signed ${date}`,
  signsOn: (date) => `signs ${date}`,
  validToAge: (age) => `up to age ${age}`,
  nobodySigned: 'Nobody has signed, as far as we know.',
  readAgreement: 'Read the agreement',

  printForParents: 'Print for parents',
  toParents: {
    title: 'Your child may do several sports',
    first: 'The sport in high season goes first.',
    free: 'Nobody must train the other sport then.',
    noChoice: 'The child need not choose.',
    talk: 'Does something clash? The leaders talk to each other.',
    tell: 'Tell the leaders what the child does.',
  },
};
