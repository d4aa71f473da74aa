import { plural } from '../plural.js';

const n = plural('sv');

/** Words of the season view. The source, as the other sv.ts is. */
export const words = {
  seasons: 'Flera idrotter, samma barn',
  seasonsIntro: 'Barn ska kunna hålla på med flera idrotter.',
  month: 'Månad',
  childAge: 'Barnets ålder',
  anyAge: 'Alla åldrar',
  childSport: 'Barnets idrott',
  anySport: 'Alla idrotter',
  highSeasonIn: (month: string) => `Högsäsong i ${month}`,
  noneInSeason: 'Ingen idrott har högsäsong då.',
  seasonIs: (months: string) => `högsäsong ${months}`,
  wholeYear: 'hela året',
  seasonAsked: 'högsäsong: fråga',
  seasonsDiffer: 'Föreningarna anger olika månader. Fråga.',
  askSeason: 'Säsongen är okänd. Fråga föreningen.',

  whatTogether: 'Vad går ihop?',
  pair: (one: string, other: string) => `${one} och ${other}`,
  pairFit: { combine: 'går ihop', clash: 'kan krocka', ask: 'fråga' },
  sameSeason: (months: string) => `Båda har högsäsong ${months}.`,
  sameTimes: (slots: string) => `Samma tider: ${slots}.`,
  goesFirst: (sport: string, month: string) => `${sport} går först i ${month}.`,
  leadersTalk: 'Ledarna pratar med varandra.',
  leadersSolve: 'De vuxna löser det, inte barnet.',
  agreementEnds: (age: string) => `Avtalet gäller till och med ${age} år. Prata med ledarna.`,
  noPairs: 'Inga idrotter att jämföra.',
  showPairs: (count: number) => n(count, { one: 'Visa # till', other: 'Visa # till' }),

  agreement: 'Avtalet',
  signedBy: 'Har skrivit under',
  notSignedBy: 'Har inte skrivit under, vad vi vet',
  signedOn: (date: string) => `skrev under ${date}`,
  signsOn: (date: string) => `skriver under ${date}`,
  validToAge: (age: string) => `till och med ${age} år`,
  nobodySigned: 'Ingen har skrivit under, vad vi vet.',
  readAgreement: 'Läs avtalet',

  printForParents: 'Skriv ut till föräldrar',
  /** What a parent needs to know of it. */
  toParents: {
    title: 'Ert barn får hålla på med flera idrotter',
    first: 'Idrotten i högsäsong går först.',
    free: 'Ingen måste träna den andra idrotten då.',
    noChoice: 'Barnet behöver inte välja.',
    talk: 'Krockar något? Ledarna pratar med varandra.',
    tell: 'Berätta för ledarna vad barnet gör.',
  },
};

export type SeasonWords = typeof words;
