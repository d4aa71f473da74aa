import { plural } from '../plural.js';

const n = plural('sv');

/** Words of the steps of Samsyn, beside those of the finder. The source, as the other sv.ts is. */
export const words = {
  // Every step
  openDoor: 'Hitta en öppen dörr',
  groupIsFull: (what: string, club: string) => `Det är fullt i ${what} hos ${club}.`,
  weLookOn: 'Vi letar efter en öppen dörr. Alla föreningar räknas lika.',
  stepOf: (number: number, of: number) => `Steg ${number} av ${of}`,
  stepName: {
    who: 'Vem',
    wish: 'Önskan',
    'where-when': 'Var och när',
    hurdles: 'Hinder',
    options: 'Förslag',
    'hand-over': 'Börja',
    sent: 'Klart',
  },
  nothingKept: 'Inget sparas',
  nextStep: 'Nästa',
  toCorrect: (count: number) => n(count, { one: '# svar att rätta', other: '# svar att rätta' }),
  answersCleared: 'Alla svar är borta.',
  clearedWhenIdle: (minutes: number) => n(minutes, { other: 'Svaren togs bort efter # minuter.' }),

  // Who
  forWhom: 'Vem gäller det?',
  forWhomBy: { self: 'Mig eller mitt barn', helper: 'Jag hjälper någon' },
  howYouHelp: 'Hur hjälper du?',
  helperRole: {
    leader: 'Jag är ledare',
    teacher: 'Jag arbetar i skolan',
    deacon: 'Jag är diakon',
    other: 'På annat sätt',
  },
  howOldOne: 'Hur gammal är den som vill prova?',
  yearsHint: 'Skriv hela år.',
  orBirthYear: 'Eller födelseår',
  whichGroups: 'Vilka grupper passar?',
  whichGroupsHow: 'Välj en eller flera.',
  allGroups: 'Alla grupper',
  /** Why a step does not go on, by field. */
  stepFault: {
    age: { missing: 'Skriv en ålder.', 'out-of-range': 'Skriv en ålder från 0 till 120.' },
    birthYear: { 'out-of-range': 'Skriv fyra siffror, till exempel 2017.' },
    activities: { missing: 'Välj en aktivitet, eller ”Vet inte”.', 'too-many': 'Välj högst fem aktiviteter.' },
    place: { missing: 'Välj en plats, eller hoppa över.' },
    options: { missing: 'Välj minst ett förslag.', 'too-many': 'Välj högst tre förslag.' },
  },

  // Wish
  whatLiked: { child: 'Vad gillar barnet?', adult: 'Vad lockar?' },
  upToFive: 'Välj upp till fem.',
  surpriseUs: 'Vet inte. Överraska oss.',
  triedBefore: 'Provat förut?',
  tried: { new: 'Aldrig provat', some: 'Provat lite', used: 'Van' },

  // Where and when
  whereAndWhen: 'Var och när passar det?',
  placeOfGroup: 'Vi räknar från gruppens plats. Byt här om ni vill.',
  placeOfLink: 'Vi räknar från platsen i länken. Byt här om ni vill.',
  anyTimeFits: 'Alla tider passar',
  straightAfterSchool: 'Direkt efter skolan',
  startsSoon: 'Börjar inom en timme efter skolan.',
  inWalkingReach: 'Det går att gå dit.',

  // Hurdles
  isSomethingHard: 'Är något svårt just nu?',
  weShowHelp: 'Vi visar hjälp som finns.',
  nothingIsHard: 'Nej, inget. Hoppa över',
  /** In the words of a family. */
  hurdleSaid: {
    cost: 'Kostnaden',
    gear: 'Skor och utrustning',
    transport: 'Att ta sig dit',
    language: 'Språket',
    alone: 'Att gå dit ensam',
    unfamiliar: 'Vi vet inte hur föreningar fungerar',
    'work-hours': 'Våra arbetstider',
    siblings: 'Att passa syskon',
    clothing: 'Kläder, ombyte och dusch',
    'women-only': 'Bara flickor eller kvinnor',
    access: 'Något måste fungera för kroppen eller sinnena',
    swim: 'Kan inte simma',
    homework: 'Läxorna tar tiden',
    other: 'Något annat',
  },
  mustBeSolved: 'Måste lösas',
  goodIfSolved: 'Bra om det löses',
  tapForMust: 'Tryck en gång till om det måste lösas.',
  whatMustWork: 'Vad behöver fungera?',
  neverAskWhy: 'Vi frågar aldrig varför.',
  contactIn: 'Vilka språk vill ni tala med föreningen?',

  // Already plays
  playsAlready: 'Idrottar barnet redan?',
  playsNothing: 'Nej, inte nu',
  playsWhat: 'Vilken idrott?',
  playsWhen: 'Vilka dagar?',
  addSport: 'Lägg till en idrott',
  noClubAsked: 'Vi frågar inte vilken förening.',

  // Options
  showOptions: 'Visa förslag',
  optionsFit: (count: number) => n(count, { one: '# förslag som passar', other: '# förslag som passar' }),
  noneFitsQuite: 'Inget passar precis.',
  chooseOptions: 'Välj ett, två eller tre.',
  goOnWith: (count: number) => n(count, { one: 'Gå vidare med #', other: 'Gå vidare med #' }),
  whyShown: 'Varför den visas',
  scoreOf: (points: string) => `${points} av 100 poäng`,
  partOf: (points: string, most: string) => `${points} av ${most}`,
  otherToTry: 'Något annat att prova',
  waitingListAsked: 'Kölista?',
  moreOptions: (count: number) => n(count, { one: '# till', other: '# till' }),
  noMoreOptions: 'Fler förslag finns inte här.',
  optionNote: {
    'waiting-list': 'Det är kö. Ni kan fråga om en plats på listan.',
    'talk-leaders': 'Krockar kanske med barnets idrott. Ledarna pratar. Idrotten i högsäsong går först.',
    'tell-your-leader': 'Berätta för er ledare först. Sedan pratar föreningarnas kontakter.',
  },
  /** What is asked for and unknown, by field. */
  askLine: {
    ageMin: 'Fråga från vilken ålder.',
    ageMax: 'Fråga till vilken ålder.',
    group: 'Fråga vilka som är med.',
    place: 'Fråga var det är.',
    stop: 'Fråga om det går en buss.',
    schedule: 'Fråga om dagar och tider.',
    places: 'Fråga om det finns plats.',
  },
  askHurdle: (hurdle: string) => `Fråga föreningen om: ${hurdle}.`,

  // Why, for each part of the score
  reason: {
    interest: {
      hit: (what: string) => `${what}, som ni önskade.`,
      some: (what: string) => `${what} liknar det ni önskade.`,
      none: (what: string) => `${what} är något annat än ni önskade.`,
      unknown: 'Vad det är: fråga.',
      notAsked: 'Ni valde ”Vet inte”. Alla räknas lika.',
    },
    travel: {
      hit: (far: string, limit: string) => `${far} bort, med gränsen ${limit}.`,
      unknown: 'Hur långt det är: fråga.',
      notAsked: 'Ni valde ingen plats.',
    },
    time: {
      hit: (slots: string) => `Alla tider passar: ${slots}.`,
      some: (slots: string) => `En del tider passar: ${slots}.`,
      none: (slots: string) => `Tiderna är andra: ${slots}.`,
      unknown: 'Dagar och tider: fråga.',
      notAsked: 'Ni valde inga tider.',
    },
    hurdles: {
      hit: (solved: string) => `Hjälper med: ${solved}.`,
      some: (solved: string) => `Hjälper med: ${solved}, men inte allt.`,
      none: 'Löser inget av hindren.',
      unknown: 'Hjälp med hindren: fråga föreningen.',
      notAsked: 'Ni valde inget hinder.',
    },
    welcome: {
      hit: 'Nybörjare är välkomna.',
      none: 'Inte för nybörjare.',
      unknown: 'Nybörjare: fråga.',
    },
    language: {
      hit: (spoken: string) => `Någon talar ${spoken}.`,
      none: (spoken: string) => `De talar ${spoken}.`,
      unknown: 'Vilka språk de talar: fråga.',
    },
    fresh: {
      hit: (date: string) => `Kontrollerat ${date}.`,
      some: (date: string) => `Kontrollerat ${date}, för mer än ett halvår sedan.`,
      none: (date: string) => `Kontrollerat ${date}. Ring först.`,
      unknown: 'När det kontrollerades: fråga.',
    },
    places: {
      hit: 'Det finns plats.',
      few: 'Det finns få platser.',
      some: 'Det är kö.',
      queue: (count: number) => n(count, { one: 'Det är kö. # väntar.', other: 'Det är kö. # väntar.' }),
      none: 'Det är fullt.',
      unknown: 'Om det finns plats: fråga.',
    },
  },

  // Ways on when few fit
  waysFurther: 'Fler sätt att hitta något',
  travelInstead: {
    walk: 'Gå i stället',
    bike: 'Cykla i stället',
    bus: 'Ta bussen i stället',
    car: 'Åka bil i stället',
  },
  ladderStep: {
    age: 'Ett år äldre eller yngre',
    'ask-club': 'Fråga föreningen om det går att lösa',
    open: 'Bara att komma, för alla',
    guide: 'Prata med en människa',
  },
  talkTo: (name: string) => `Prata med ${name}`,
  somebodyHelps: 'Någon hjälper er att hitta rätt.',
};

export type SamsynWords = typeof words;
