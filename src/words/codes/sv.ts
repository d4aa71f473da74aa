import { namesOf } from '../../model/terms/rows.js';
import { activities } from '../../model/terms/sv.js';

/** Names of the codes of records, by vocabulary. They come with the later words. The source, as the other sv.ts is. */
export const codes = {
  /** What a partner can help with, and what it may need help with. */
  offer: {
    'hall-time': 'halltid',
    'outdoor-area': 'plats utomhus',
    money: 'pengar',
    'fee-relief': 'lägre avgift',
    gear: 'utrustning',
    transport: 'skjuts',
    interpreters: 'tolkar',
    translators: 'översättare',
    'conversation-partners': 'samtalspartner',
    leaders: 'ledare',
    buddies: 'faddrar',
    'child-corner': 'barnhörna',
    'coffee-help': 'kaffehjälp',
    print: 'utskrifter',
    'training-for-leaders': 'ledarutbildning',
    'meeting-host': 'mötesvärd',
    'calendar-share': 'delad kalender',
    mentors: 'mentorer',
    'work-practice': 'praktikplatser',
    'homework-help': 'läxhjälp',
    'school-visit': 'skolbesök',
    'experience-forum': 'erfarenhetsträffar',
  },
  group: {
    mixed: 'alla kön',
    girls: 'flickor',
    boys: 'pojkar',
    women: 'kvinnor',
    men: 'män',
    family: 'hela familjen',
    'parent-child': 'barn och förälder',
    seniors: 'seniorer',
  },
  accessibility: {
    'step-free': 'utan trappsteg',
    'accessible-toilet': 'rymlig toalett',
    'hearing-loop': 'hörselslinga',
    'visual-support': 'bildstöd',
    calm: 'lugn miljö',
    'extra-leader': 'extra ledare',
    'wheelchair-sport': 'rullstolsidrott',
    'assistant-free-entry': 'gratis för ledsagare',
    'sign-language': 'teckenspråk',
  },
  placeStatus: {
    open: 'platser finns',
    few: 'få platser',
    waitlist: 'kölista',
    full: 'fullt',
  },
  per: {
    visit: 'per gång',
    month: 'per månad',
    term: 'per termin',
    year: 'per år',
  },
  /** Their names stand with the words that they are found by. */
  activity: namesOf(activities),
  /** What sort of activity it is. */
  form: {
    weekly: 'träningsgrupp',
    'try-out': 'prova på',
    'drop-in': 'drop-in',
    night: 'nattidrott',
    'sports-school': 'idrottsskola',
    'swim-school': 'simskola',
    'after-school': 'idrott på fritids',
    camp: 'lovaktivitet',
    sportcafe: 'sportcafé',
    'language-cafe': 'språkcafé',
    family: 'familjeidrott',
    homework: 'läxhjälp',
    course: 'ledarkurs',
    'match-visit': 'matchbesök',
    'swap-day': 'bytardag',
  },
  /** What one gets from it besides. */
  benefit: {
    language: 'språkträning',
    'work-experience': 'arbetslivserfarenhet',
    'leader-course': 'ledarkurs',
    'referee-course': 'domarkurs',
    reference: 'referens',
    mentor: 'mentor',
  },
  /** Whom it suits. */
  level: {
    new: 'nybörjare',
    some: 'lite vana',
    used: 'vana',
    any: 'alla nivåer',
    'advanced-only': 'bara avancerade',
  },
  /** How one begins. */
  joinHow: {
    'just-come': 'bara att komma',
    message: 'skicka ett meddelande',
    call: 'ring',
    form: 'formulär',
    'club-app': 'föreningens app',
    'ask-guide': 'fråga en guide',
  },
  /** As a family would tick them. */
  hurdle: {
    cost: 'Kostnaden',
    gear: 'Kläder och utrustning',
    transport: 'Resan dit',
    language: 'Språket',
    alone: 'Att gå ensam',
    unfamiliar: 'Vi vet inte hur det går till',
    'work-hours': 'Våra arbetstider',
    siblings: 'Småsyskon',
    clothing: 'Klädsel och omklädning',
    'women-only': 'Bara för kvinnor eller flickor',
    access: 'Tillgänglighet',
    swim: 'Kan inte simma',
    homework: 'Läxor',
    other: 'Något annat',
  },
  /** What somebody offers to families. */
  supportKind: {
    card: 'fritidskort',
    fund: 'pengar från en fond',
    gear: 'utrustning',
    transport: 'skjuts',
    buddy: 'fadder',
    language: 'språkhjälp',
    other: 'annat stöd',
  },
  /** Who applies for it. */
  applicant: {
    self: 'den som behöver det',
    guardian: 'vårdnadshavaren',
    professional: 'en yrkesperson, som en lärare',
    club: 'föreningen',
  },
  /** Who gets the money. */
  payee: {
    club: 'föreningen',
    shop: 'butiken',
    family: 'familjen',
    card: 'kortet',
  },
  /** Families of activities; those that stand alone have their own name. */
  family: {
    ball: 'Bollsport',
    racket: 'Racketsport',
    'ice-snow': 'Is och snö',
    water: 'Vatten',
    fight: 'Kampsport',
    athletics: 'Springa och cykla',
    'dance-gym': 'Dans och gymnastik',
    strength: 'Styrka och motion',
    aim: 'Sikta och kasta',
    'animals-motor-air': 'Djur och motor',
    'wheels-wall': 'Skateboard och klättring',
    mind: 'Schack och e-sport',
    multi: 'Flera idrotter och parasport',
  },
};

export type CodeNames = typeof codes;
