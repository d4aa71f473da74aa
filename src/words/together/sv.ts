import type { KindCode } from '../../model/kinds.js';

/** How a club works together with one kind of partner. */
export interface Together {
  /** What that kind can bring. */
  bring: readonly string[];
  /** What to ask them. */
  ask: readonly string[];
  /** Who may know of one, where there is none. */
  whom: string;
}

const kinds: Record<KindCode, Together> = {
  municipality: {
    bring: [
      'Kan samla alla som arbetar med fritid och integration.',
      'Hallar och lediga tider.',
      'Föreningsregister och fritidsguide.',
      'Bidrag, tolkar och trygga skolvägar.',
    ],
    ask: [
      'Vem samordnar integration och fritid?',
      'Kan ni samla oss två gånger om året?',
      'Vad kan vi avlasta er med?',
    ],
    whom: 'Fråga i kommunens växel eller på biblioteket.',
  },
  'language-cafe': {
    bring: ['Familjer som redan litar på värdarna.', 'Hela familjen i ett rum, varje vecka.', 'Många språk.'],
    ask: [
      'Vad saknas: kaffe, stolar, barnhörna, samtalspartner?',
      'Får vi hälsa på, utan att värva?',
      'Kan vi ha prova-på i rummet intill?',
    ],
    whom: 'Fråga på biblioteket eller hos ett studieförbund.',
  },
  school: {
    bring: ['Når varje barn.', 'Idrottslärare, fritidspersonal och modersmålslärare.', 'Hallar när skoldagen är slut.'],
    ask: [
      'Kan flera föreningar besöka idrotten tillsammans?',
      'Kan vi komma till fritids? Det håller längre än raster.',
      'Vem berättar att ett barn vill börja? Familjen säger ja först.',
    ],
    whom: 'Fråga en rektor eller ett fritidshem.',
  },
  club: {
    bring: [
      'Andra säsonger, så att barn hinner flera idrotter.',
      'Lediga platser när er grupp är full.',
      'Utrustning, ledare och språk.',
    ],
    ask: [
      'Träffas föreningarna någonstans?',
      'Vem ringer vi när en grupp är full?',
      'Vilka månader tar ni emot nybörjare?',
      'Har ni skrivit under Samsyn?',
    ],
    whom: 'Se i kommunens föreningsregister, eller fråga idrottsförbundet.',
  },
  project: {
    bring: [
      'Arbetssätt som är prövade.',
      'Personal för en tid, mentorer och företag.',
      'Studieförbund, Röda Korset och modersmålsföreningar.',
    ],
    ask: ['Vad har ni lärt er?', 'Vad slutar när pengarna slutar? Vem tar över?', 'Kan vi dela kalender?'],
    whom: 'Fråga kommunen, Röda Korset eller ett studieförbund.',
  },
  church: {
    bring: [
      'Hör ofta först när pengarna inte räcker.',
      'Diakoni med gåvor till familjer.',
      'Lokaler, kaféer och frivilliga.',
    ],
    ask: [
      'Kan ni visa familjer till oss, när de säger ja?',
      'Kan ni betala direkt till föreningen?',
      'Är det öppet för alla, oavsett tro?',
    ],
    whom: 'Fråga en diakon eller en församling nära er.',
  },
};

/** What only partners read: how to work together, and what sort of its kind a partner is. The source of its type. */
export const words = {
  kinds,
  bring: 'De kan bidra med',
  ask: 'Fråga dem',
  readMore: 'Läs mer i guiden',
  none: 'Ingen här än.',
  /** By code; `other` tells nothing. */
  subkind: {
    'leisure-office': 'Fritidskontor',
    library: 'Bibliotek',
    sfi: 'Sfi',
    preschool: 'Förskola',
    'upper-secondary': 'Gymnasieskola',
    'multi-sport': 'Flera idrotter',
    parasport: 'Parasport',
    scouts: 'Scouter',
    'culture-school': 'Kulturskola',
    'study-association': 'Studieförbund',
    'sports-federation': 'Idrottsförbund',
    'red-cross': 'Röda Korset',
    'womens-society': 'Kvinnoförening',
    'housing-firm': 'Bostadsbolag',
    company: 'Företag',
    'employment-office': 'Arbetsförmedling',
    'church-of-sweden': 'Svenska kyrkan',
    'free-church': 'Frikyrka',
    mosque: 'Moské',
    orthodox: 'Ortodox kyrka',
  },
};

export type TogetherWords = typeof words;
