import { plural } from '../plural.js';

const n = plural('sv');

/** Words of the activity finder, beside those that every element has. The source, as the other sv.ts is. */
export const words = {
  // Support offers, ways on, the ready message
  /** What may stand in the way. */
  hurdle: {
    cost: 'avgiften',
    gear: 'utrustning',
    transport: 'att ta sig dit',
    language: 'språket',
    alone: 'att inte gå ensam',
    unfamiliar: 'hur föreningar fungerar',
    'work-hours': 'föräldrars arbetstider',
    siblings: 'småsyskon',
    clothing: 'kläder och omklädning',
    'women-only': 'bara flickor eller kvinnor',
    access: 'tillgänglighet',
    swim: 'att inte kunna simma',
    homework: 'läxor',
    other: 'annat',
  },
  supportKind: {
    card: 'kort',
    fund: 'bidrag',
    gear: 'lån av utrustning',
    transport: 'hjälp att ta sig dit',
    buddy: 'någon som följer med',
    language: 'hjälp med språket',
    other: 'annan hjälp',
  },
  /** Who asks for it. */
  applicant: {
    self: 'Du ansöker själv.',
    guardian: 'Vårdnadshavaren ansöker.',
    professional: 'Någon som möter barnet i sitt arbete ansöker.',
    club: 'Föreningen ansöker.',
  },
  /** Ways to ask for it that many sources write as a word. */
  applyHow: {
    'just-come': 'bara att komma',
    form: 'med en blankett',
    talk: 'med ett samtal',
    'e-id': 'med e-legitimation',
  },
  /** Who is paid. */
  payee: {
    club: 'Pengarna går till föreningen.',
    shop: 'Pengarna går till butiken.',
    family: 'Pengarna går till familjen.',
    card: 'Pengarna finns på ett kort.',
  },
  /** Of help that is no money. */
  helpToFamily: 'Familjen får hjälpen direkt.',
  helpExists: 'Det finns hjälp',
  helpIsOpen: 'Alla får söka. Det kräver ingen tro och inget medlemskap.',
  openToAll: 'öppet för alla',
  helpKind: 'Slags hjälp',
  helpsWith: 'Hjälper med',
  amount: 'Belopp',
  upToMoney: (money: string) => `upp till ${money}`,
  amountYear: (year: string) => `Beloppet är från ${year}.`,
  whoApplies: 'Vem ansöker',
  howToApply: 'Så gör man',
  isNeeded: 'Det här behövs',
  whoIsPaid: 'Vem får pengarna',
  whenAnswered: 'Svar',
  answerDays: (days: number) =>
    days === 0 ? 'svar direkt' : n(days, { one: 'svar inom # dag', other: 'svar inom # dagar' }),
  validTo: (date: string) => `Gäller till ${date}`,
  useBy: (date: string) => `Använd senast ${date}`,
  isConfidential: 'Ingen annan får veta.',
  askAt: 'Fråga hos',

  nothingFits: 'Inget passar alla svar.',
  changeOne: 'Ändra ett svar, så finns det fler:',
  /** Ways on: what one answer becomes. */
  oneYearMore: 'Ett år yngre eller äldre',
  fartherTo: (distance: string) => `Längre bort, upp till ${distance}`,
  openDoors: 'Drop-in och kafé som är öppna',
  withoutAges: 'För alla åldrar',
  withoutActivities: 'Andra aktiviteter',
  withoutSlots: 'Andra dagar och tider',
  withoutGroups: 'Alla slags grupper',
  withoutLanguages: 'På vilket språk som helst',
  withoutAccess: 'Fråga själv om tillgängligheten',
  withoutHelp: 'Fråga själv om hjälpen',
  withoutBenefits: 'Vad det än leder till',
  withoutFree: 'Även det som kostar',
  withoutBeginners: 'Även för vana',
  withoutOpen: 'Även där det är fullt',
  found: (count: number) => n(count, { one: '# aktivitet', other: '# aktiviteter' }),
  askSomebody: 'Fråga en människa',
  askSomebodyHow: 'Ni kan få hjälp att hitta något.',

  readyMessage: 'Färdigt meddelande',
  /** `language`: in which it is written. */
  sentIn: (language: string) => `Det här skickas, på ${language}:`,
  sentBySelf: 'Inget skickas förrän ni själva skickar.',
  /** The app of that name. */
  whatsapp: 'WhatsApp',
  copyMessage: 'Kopiera meddelandet',
  messageCopied: 'Meddelandet är kopierat.',
  messageNotCopied: 'Meddelandet kunde inte kopieras.',
};

export type FinderWords = typeof words;
