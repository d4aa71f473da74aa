import { plural } from '../plural.js';

const n = plural('sv');

/** How Samsyn sorts, for those who ask: each weight and each rule. The source, as the other sv.ts is. */
export const words = {
  howWeSort: 'Så räknar vi: lika för alla',
  howWeSortIntro: 'Högst 100 poäng. Samma regler för varje förening.',
  partName: {
    interest: 'Önskan',
    travel: 'Avstånd',
    time: 'Tider',
    hurdles: 'Hinder',
    welcome: 'Nybörjare',
    language: 'Språk',
    fresh: 'Färska uppgifter',
    places: 'Platser',
  },
  upToPoints: (points: number) => n(points, { one: 'högst # poäng', other: 'högst # poäng' }),
  /** How each part is counted. */
  partRule: {
    interest: (exact: number, alike: number, open: number) =>
      `Det ni önskar ger ${exact}. Liknande ger ${alike}. ”Vet inte” ger ${open}.`,
    travel: (most: number, unknown: number) => `Närmare ger mer, högst ${most}. Utan plats ${unknown}.`,
    time: (all: number, some: string, unknown: string) =>
      `Alla tider passar: ${all}. Några: ${some}. Inte valt eller okänt: ${unknown}.`,
    hurdles: (most: number) => `Fler lösta hinder ger mer, högst ${most}. Inget valt ger ${most}.`,
    welcome: (yes: number, unknown: number) => `Nybörjare välkomna ger ${yes}. Okänt ger ${unknown}.`,
    language: (most: number) => `Ett språk som ni talar ger ${most}.`,
    fresh: (newest: number, older: number) => `Kontrollerat senaste halvåret ger ${newest}. Senaste året ger ${older}.`,
    places: (unknown: string, waiting: string) =>
      `Summan gånger ${unknown} när platser är okända. Gånger ${waiting} vid kö. Fulla visas för sig.`,
  },
  /** The rules that keep it the same for all. */
  fairRule: {
    N1: 'Ingen kan betala för att synas mer. Storlek och resultat räknas inte.',
    N2: 'Vid lika poäng avgör lotten. Samma fråga ger samma svar hela dagen.',
    N3: 'Helst olika föreningar bland de tre första. Annars avgör vad som passar barnet.',
    N4: 'Föreningen som skickar vidare får varken fördel eller nackdel.',
    N5: 'Idrotter som krockar visas ändå. Ledarna pratar. Idrotten i högsäsong går först.',
    N6: 'Samma idrott som nu: berätta för ledaren först. Ingen värvas.',
    N7: 'Varje poäng visas i ord. Alla vikter står här.',
    N8: 'Vi frågar aldrig om tro. Hjälp från samfund ska vara öppen för alla.',
    N9: 'Namn och ordning i listan ändrar inget.',
    N10: 'Alla föreningar kan visas. En sida får välja område, aldrig förening.',
  },
};

export type SortingWords = typeof words;
