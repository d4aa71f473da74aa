import { plural } from '../plural.js';
import type { SeasonWords } from './sv.js';

const n = plural('da');

export const words: SeasonWords = {
  seasons: 'Flere idrætter, samme barn',
  seasonsIntro: 'Børn skal kunne dyrke flere idrætter.',
  month: 'Måned',
  childAge: 'Barnets alder',
  anyAge: 'Alle aldre',
  childSport: 'Barnets idræt',
  anySport: 'Alle idrætter',
  highSeasonIn: (month) => `Højsæson i ${month}`,
  noneInSeason: 'Ingen idræt har højsæson da.',
  seasonIs: (months) => `højsæson ${months}`,
  wholeYear: 'hele året',
  seasonAsked: 'højsæson: spørg',
  seasonsDiffer: 'Foreningerne nævner forskellige måneder. Spørg.',
  askSeason: 'Sæsonen er ukendt. Spørg foreningen.',

  whatTogether: 'Hvad passer sammen?',
  pair: (one, other) => `${one} og ${other}`,
  pairFit: { combine: 'passer sammen', clash: 'kan ramle sammen', ask: 'spørg' },
  sameSeason: (months) => `Begge har højsæson ${months}.`,
  sameTimes: (slots) => `Samme tider: ${slots}.`,
  goesFirst: (sport, month) => `${sport} går forud i ${month}.`,
  leadersTalk: 'Lederne taler med hinanden.',
  leadersSolve: 'De voksne løser det, ikke barnet.',
  agreementEnds: (age) => `Aftalen gælder til og med ${age} år. Tal med lederne.`,
  noPairs: 'Ingen idrætter at sammenligne.',
  showPairs: (count) => n(count, { one: 'Vis # til', other: 'Vis # til' }),

  agreement: 'Aftalen',
  signedBy: 'Har skrevet under',
  notSignedBy: 'Har ikke skrevet under, så vidt vi ved',
  signedOn: (date) => `skrev under ${date}`,
  signsOn: (date) => `skriver under ${date}`,
  validToAge: (age) => `til og med ${age} år`,
  nobodySigned: 'Ingen har skrevet under, så vidt vi ved.',
  readAgreement: 'Læs aftalen',

  printForParents: 'Udskriv til forældre',
  toParents: {
    title: 'Jeres barn må dyrke flere idrætter',
    first: 'Idrætten i højsæson går forud.',
    free: 'Ingen skal træne den anden idræt imens.',
    noChoice: 'Barnet behøver ikke vælge.',
    talk: 'Ramler noget sammen? Lederne taler med hinanden.',
    tell: 'Fortæl lederne, hvad barnet dyrker.',
  },
};
