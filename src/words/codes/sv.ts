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
  /** What an activity helps towards (model/aims.ts). */
  aim: {
    language: 'språk',
    work: 'jobb',
    education: 'studier',
  },
  per: {
    visit: 'per gång',
    month: 'per månad',
    term: 'per termin',
    year: 'per år',
  },
};

export type CodeNames = typeof codes;
