import { plural } from '../plural.js';
import type { SortingWords } from './sv.js';

const n = plural('da');

export const words: SortingWords = {
  howWeSort: 'Sådan regner vi: ens for alle',
  howWeSortIntro: 'Højst 100 point. De samme regler for hver forening.',
  partName: {
    interest: 'Ønske',
    travel: 'Afstand',
    time: 'Tider',
    hurdles: 'Forhindringer',
    welcome: 'Begyndere',
    language: 'Sprog',
    fresh: 'Friske oplysninger',
    places: 'Pladser',
  },
  upToPoints: (points) => n(points, { one: 'højst # point', other: 'højst # point' }),
  partRule: {
    interest: (exact, alike, open) =>
      `Det, I ønsker, giver ${exact}. Det, der ligner, giver ${alike}. ”Ved ikke” giver ${open}.`,
    travel: (most, unknown) => `Nærmere giver mere, højst ${most}. Uden sted ${unknown}.`,
    time: (all, some, unknown) => `Alle tider passer: ${all}. Nogle: ${some}. Ikke valgt eller ukendt: ${unknown}.`,
    hurdles: (most) => `Flere løste forhindringer giver mere, højst ${most}. Ingen valgt giver ${most}.`,
    welcome: (yes, unknown) => `Begyndere velkomne giver ${yes}. Ukendt giver ${unknown}.`,
    language: (most) => `Et sprog, som I taler, giver ${most}.`,
    fresh: (newest, older) => `Kontrolleret det sidste halve år giver ${newest}. Det sidste år giver ${older}.`,
    places: (unknown, waiting) =>
      `Summen gange ${unknown}, når pladser er ukendte. Gange ${waiting} ved kø. Fulde hold vises for sig.`,
  },
  fairRule: {
    N1: 'Ingen kan betale for at ses mere. Størrelse og resultater tæller ikke.',
    N2: 'Ved lige mange point trækkes der lod. Samme spørgsmål giver samme svar hele dagen.',
    N3: 'Helst forskellige foreninger blandt de tre første. Ellers afgør det, der passer barnet.',
    N4: 'Foreningen, der sender videre, får hverken fordel eller ulempe.',
    N5: 'Idrætter, der ramler sammen, vises alligevel. Lederne taler. Idrætten i højsæson går forud.',
    N6: 'Samme idræt som nu: sig det til lederen først. Ingen hverves.',
    N7: 'Hvert point vises i ord. Alle vægte står her.',
    N8: 'Vi spørger aldrig om tro. Hjælp fra trossamfund skal være åben for alle.',
    N9: 'Navne og rækkefølge i listen ændrer intet.',
    N10: 'Alle foreninger kan vises. En side må vælge område, aldrig forening.',
  },
};
