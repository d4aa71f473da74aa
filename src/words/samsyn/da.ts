import { plural } from '../plural.js';
import type { SamsynWords } from './sv.js';

const n = plural('da');

export const words: SamsynWords = {
  // Every step
  openDoor: 'Find en åben dør',
  groupIsFull: (what, club) => `Der er fuldt på ${what} hos ${club}.`,
  weLookOn: 'Vi leder efter en åben dør. Alle foreninger tæller lige.',
  stepOf: (number, of) => `Trin ${number} af ${of}`,
  stepName: {
    who: 'Hvem',
    wish: 'Ønske',
    'where-when': 'Hvor og hvornår',
    hurdles: 'Forhindringer',
    options: 'Forslag',
    'hand-over': 'Begynd',
    sent: 'Færdig',
  },
  nothingKept: 'Intet gemmes',
  nextStep: 'Næste',
  toCorrect: (count) => n(count, { one: '# svar at rette', other: '# svar at rette' }),
  answersCleared: 'Alle svar er væk.',
  clearedWhenIdle: (minutes) =>
    n(minutes, { one: 'Svarene blev fjernet efter # minut.', other: 'Svarene blev fjernet efter # minutter.' }),

  // Who
  forWhom: 'Hvem gælder det?',
  forWhomBy: { self: 'Mig eller mit barn', helper: 'Jeg hjælper nogen' },
  howYouHelp: 'Hvordan hjælper du?',
  helperRole: {
    leader: 'Jeg er leder',
    teacher: 'Jeg arbejder på skolen',
    deacon: 'Jeg er diakon',
    other: 'På en anden måde',
  },
  howOldOne: 'Hvor gammel er den, der vil prøve?',
  yearsHint: 'Skriv hele år.',
  orBirthYear: 'Eller fødselsår',
  whichGroups: 'Hvilke hold passer?',
  whichGroupsHow: 'Vælg et eller flere.',
  allGroups: 'Alle hold',
  stepFault: {
    age: { missing: 'Skriv en alder.', 'out-of-range': 'Skriv en alder fra 0 til 120.' },
    birthYear: { 'out-of-range': 'Skriv fire cifre, for eksempel 2017.' },
    activities: { missing: 'Vælg en aktivitet, eller ”Ved ikke”.', 'too-many': 'Vælg højst fem aktiviteter.' },
    place: { missing: 'Vælg et sted, eller spring over.' },
    options: { missing: 'Vælg mindst ét forslag.', 'too-many': 'Vælg højst tre forslag.' },
  },

  // Wish
  whatLiked: { child: 'Hvad kan barnet lide?', adult: 'Hvad lyder godt?' },
  upToFive: 'Vælg op til fem.',
  surpriseUs: 'Ved ikke. Overrask os.',
  triedBefore: 'Prøvet før?',
  tried: { new: 'Aldrig prøvet', some: 'Prøvet lidt', used: 'Øvet' },

  // Where and when
  whereAndWhen: 'Hvor og hvornår passer det?',
  placeOfGroup: 'Vi regner fra holdets sted. Skift her, hvis I vil.',
  placeOfLink: 'Vi regner fra stedet i linket. Skift her, hvis I vil.',
  anyTimeFits: 'Alle tider passer',
  straightAfterSchool: 'Lige efter skole',
  startsSoon: 'Begynder inden for en time efter skole.',
  inWalkingReach: 'Man kan gå derhen.',

  // Hurdles
  isSomethingHard: 'Er noget svært lige nu?',
  weShowHelp: 'Vi viser den hjælp, der findes.',
  nothingIsHard: 'Nej, intet. Spring over',
  hurdleSaid: {
    cost: 'Prisen',
    gear: 'Sko og udstyr',
    transport: 'At komme derhen',
    language: 'Sproget',
    alone: 'At gå derhen alene',
    unfamiliar: 'Vi ved ikke, hvordan foreninger fungerer',
    'work-hours': 'Vores arbejdstider',
    siblings: 'At passe søskende',
    clothing: 'Tøj, omklædning og bad',
    'women-only': 'Kun piger eller kvinder',
    access: 'Noget skal fungere for krop eller sanser',
    swim: 'Kan ikke svømme',
    homework: 'Lektierne tager tiden',
    other: 'Noget andet',
  },
  mustBeSolved: 'Skal løses',
  goodIfSolved: 'Godt, hvis det løses',
  tapForMust: 'Tryk en gang til, hvis det skal løses.',
  whatMustWork: 'Hvad skal fungere?',
  neverAskWhy: 'Vi spørger aldrig hvorfor.',
  contactIn: 'Hvilke sprog vil I tale med foreningen?',

  // Already plays
  playsAlready: 'Dyrker barnet allerede idræt?',
  playsNothing: 'Nej, ikke nu',
  playsWhat: 'Hvilken idræt?',
  playsWhen: 'Hvilke dage er det?',
  addSport: 'Tilføj en idræt',
  noClubAsked: 'Vi spørger ikke, hvilken forening det er.',

  // Options
  showOptions: 'Vis forslag',
  optionsFit: (count) => n(count, { one: '# forslag, der passer', other: '# forslag, der passer' }),
  noneFitsQuite: 'Intet passer helt.',
  chooseOptions: 'Vælg et, to eller tre.',
  goOnWith: (count) => n(count, { one: 'Gå videre med #', other: 'Gå videre med #' }),
  whyShown: 'Hvorfor den vises',
  scoreOf: (points) => `${points} af 100 point`,
  partOf: (points, most) => `${points} af ${most}`,
  otherToTry: 'Noget andet at prøve',
  waitingListAsked: 'Venteliste?',
  moreOptions: (count) => n(count, { one: '# til', other: '# til' }),
  noMoreOptions: 'Der er ikke flere forslag her.',
  optionNote: {
    'waiting-list': 'Der er kø. I kan spørge om en plads på listen.',
    'talk-leaders': 'Kan ramle sammen med barnets idræt. Lederne taler. Idrætten i højsæson går forud.',
    'tell-your-leader': 'Sig det først til jeres leder. Så taler foreningernes kontakter.',
  },
  askLine: {
    ageMin: 'Spørg, fra hvilken alder.',
    ageMax: 'Spørg, til hvilken alder.',
    group: 'Spørg, hvem der er med.',
    place: 'Spørg, hvor det er.',
    stop: 'Spørg, om der går en bus.',
    schedule: 'Spørg om dage og tider.',
    places: 'Spørg, om der er plads.',
  },
  askHurdle: (hurdle) => `Spørg foreningen om: ${hurdle}.`,

  // Why, for each part of the score
  reason: {
    interest: {
      hit: (what) => `${what}, som I ønskede.`,
      some: (what) => `${what} ligner det, I ønskede.`,
      none: (what) => `${what} er noget andet, end I ønskede.`,
      unknown: 'Hvad det er: spørg.',
      notAsked: 'I valgte ”Ved ikke”. Alle tæller lige.',
    },
    travel: {
      hit: (far, limit) => `${far} væk, med grænsen ${limit}.`,
      unknown: 'Hvor langt der er: spørg.',
      notAsked: 'I valgte intet sted.',
    },
    time: {
      hit: (slots) => `Alle tider passer: ${slots}.`,
      some: (slots) => `Nogle tider passer: ${slots}.`,
      none: (slots) => `Tiderne er andre: ${slots}.`,
      unknown: 'Dage og tider: spørg.',
      notAsked: 'I valgte ingen tider.',
    },
    hurdles: {
      hit: (solved) => `Hjælper med: ${solved}.`,
      some: (solved) => `Hjælper med: ${solved}, men ikke alt.`,
      none: 'Løser ingen af forhindringerne.',
      unknown: 'Hjælp til forhindringerne: spørg foreningen.',
      notAsked: 'I valgte ingen forhindring.',
    },
    welcome: {
      hit: 'Begyndere er velkomne.',
      none: 'Ikke for begyndere.',
      unknown: 'Begyndere: spørg.',
    },
    language: {
      hit: (spoken) => `Nogen taler ${spoken}.`,
      none: (spoken) => `De taler ${spoken}.`,
      unknown: 'Hvilke sprog de taler: spørg.',
    },
    fresh: {
      hit: (date) => `Kontrolleret ${date}.`,
      some: (date) => `Kontrolleret ${date}, for over et halvt år siden.`,
      none: (date) => `Kontrolleret ${date}. Ring først.`,
      unknown: 'Hvornår det blev kontrolleret: spørg.',
    },
    places: {
      hit: 'Der er plads.',
      few: 'Der er få pladser.',
      some: 'Der er kø.',
      queue: (count) => n(count, { one: 'Der er kø. # venter.', other: 'Der er kø. # venter.' }),
      none: 'Der er fuldt.',
      unknown: 'Om der er plads: spørg.',
    },
  },

  // Ways on when few fit
  waysFurther: 'Flere måder at finde noget',
  travelInstead: {
    walk: 'Gå i stedet',
    bike: 'Cykl i stedet',
    bus: 'Tag bussen i stedet',
    car: 'Kør i bil i stedet',
  },
  ladderStep: {
    age: 'Et år ældre eller yngre',
    'ask-club': 'Spørg foreningen, om det kan løses',
    open: 'Bare mød op, for alle',
    guide: 'Tal med et menneske',
  },
  talkTo: (name) => `Tal med ${name}`,
  somebodyHelps: 'Nogen hjælper jer med at finde det rette.',
};
