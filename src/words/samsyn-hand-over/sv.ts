import { plural } from '../plural.js';

const n = plural('sv');

/** Words of the hand-over: how to begin, the yes, sending, the card, and what comes after. The source, as the other sv.ts is. */
export const words = {
  // How to begin, coldest to warmest
  howToBegin: 'Hur vill ni börja?',
  warmth: {
    1: 'Kort eller länk',
    2: 'Färdigt meddelande till föreningen',
    3: 'Ring tillsammans nu',
    4: 'Någon möter er vid dörren',
    5: 'Någon följer med de första gångerna',
  },
  warmthHow: {
    1: 'Skriv ut, dela eller spara i kalendern.',
    2: 'Ni skickar det själva, från er telefon.',
    3: 'Ring medan ni sitter tillsammans.',
    4: 'Ni får veta vem, var och när.',
    5: 'Samma person, tre till fem gånger.',
  },
  proposed: 'förslag',
  visitPlan: 'De första gångerna',
  visit: (number: number) => `Gång ${number}`,
  visitDone: 'gjort',

  // The yes
  yesFirst: 'Ert ja behövs först',
  yes: {
    child: 'Barnet vill det här.',
    guardian: 'En vårdnadshavare säger ja.',
    own: 'Jag vill det här själv.',
  },
  ownYesTold: 'Personen vill det här själv.',
  /** Changes with the texts of the consent, in every language at once. */
  consentVersion: '1',
  consentText: {
    what: 'Bara det ni ser här lämnas vidare.',
    names: 'Där står inget namn och inget personnummer.',
    whom: (receiver: string) => `Det går till ${receiver}.`,
    free: 'Det är frivilligt. Ni kan ångra er när som helst.',
    withdraw: 'Ring eller skriv, och säg kodordet. Då tas det bort.',
  },
  keptFor: (days: number) => n(days, { one: 'Det sparas i högst # dag.', other: 'Det sparas i högst # dagar.' }),
  consentGiven: (version: string, time: string) => `Ja till text ${version}, ${time}.`,
  tickFirst: 'Kryssa i först. Sedan skickar ni.',
  withoutYes: 'Utan ert ja kan ni ta med ett kort.',
  onlySheet: 'Utan ja går det bara att göra ett blad.',
  handOverFault: {
    warmth: { missing: 'Välj hur ni vill börja.', 'not-supported': 'Det går inte här. Välj ett annat sätt.' },
    yes: {
      child: 'Fråga barnet, och kryssa i.',
      guardian: 'En vårdnadshavare behöver säga ja.',
      own: 'Kryssa i ert ja först.',
    },
    contact: {
      'personal-number': 'Det liknar ett personnummer. Skriv bara ett telefonnummer.',
      unreadable: 'Skriv ett telefonnummer eller en e-postadress.',
    },
    note: {
      'personal-number': 'Det liknar ett personnummer. Ta bort siffrorna, så går det bra.',
      /** Where it may be a mobile number as well. */
      spoken: 'Det kan vara ett personnummer eller mobilnummer. Skriv mobilnumret ovanför.',
      name: 'Det liknar ett namn. Ta gärna bort det.',
      'too-long': 'Texten är för lång. Korta den lite.',
    },
  },

  // How to be reached, and the note
  howToReach: 'Hur når föreningen er?',
  reachOptional: 'Frivilligt. Lämna tomt om ni hellre ringer själva.',
  reachBy: { guardian: 'Vårdnadshavaren', self: 'Den som vill prova', helper: 'Den som hjälper' },
  reachVia: { phone: 'Telefon', sms: 'SMS', whatsapp: 'WhatsApp', email: 'E-post' },
  reachValue: 'Nummer eller adress',
  noteAsked: 'Något mer de bör veta?',
  noteHint: 'Frivilligt. Skriv inga namn.',
  noteLeft: (count: number) => n(count, { one: '# tecken kvar', other: '# tecken kvar' }),

  // Sending
  yourMessage: 'Det här går iväg',
  send: 'Skicka',
  /** How it was handed over, or what came of sending it. */
  delivery: {
    card: 'Kortet är klart',
    own: 'Ni har skickat det själva',
    guide: 'Prata med någon som kan hjälpa',
    sending: 'Skickar',
    sent: 'Skickat',
    'not-sent': 'Inte skickat',
    unknown: 'Vi vet inte om det kom fram',
    asked: 'Hur gick det?',
  },
  deliveryHow: {
    card: 'Ta med det första gången.',
    own: 'Vi kan inte se om det är skickat.',
    guide: 'Ni kan få hjälp att hitta något.',
    sending: 'Vänta lite.',
    sent: 'Mottagaren har fått det.',
    'not-sent': 'Inget har gått iväg. Försök igen, eller ring.',
    unknown: 'Skicka inte igen. Ring och säg kodordet.',
    asked: 'Ett tryck räcker. Inget sparas om ni inte vill.',
  },
  callAndAsk: (name: string) => `Ring ${name}`,
  neverTwice: 'Vi skickar aldrig två gånger av oss själva.',
  pageTakesOver: 'Den här sidan skickar det vidare.',
  didYouSend: 'Skickade ni det?',
  didSend: 'Ja, det är skickat',
  didNotSend: 'Nej, inte än',
  whatNow: 'Vad händer nu?',
  theyAnswer: 'Föreningen svarar er.',
  theyAnswerNot: 'Inget svar på en vecka? Ring dem.',
  lookAgain: 'Börja om med någon annan',

  // The card
  theCard: 'Kort att ta med',
  printCard: 'Skriv ut kortet',
  codeWord: 'Kodord',
  codeWordHow: 'Säg kodordet vid dörren. Då behövs inget namn.',
  whatTerm: 'vad',
  firstTimeTerm: 'första gången',
  lookForTerm: 'vem ni letar efter',
  knowThemBy: 'så känns de igen',
  firstCostTerm: 'första besöket kostar',
  firstIsFree: 'Första besöket är gratis.',
  showThis: 'Visa det här vid dörren:',
  anyClothesFine: 'Alla kläder går bra.',

  // The sheet of a teacher, the help of a deacon
  sheetToTakeHome: 'Blad att ta hem',
  printSheet: 'Skriv ut bladet',
  takeHome: {
    title: 'Något att prova på fritiden',
    intro: 'Ert barn är intresserat av det här.',
    choice: 'Ni bestämmer själva. Det är frivilligt.',
    how: 'Vill ni? Ring eller skriv till föreningen.',
    help: 'Behöver ni hjälp? Fråga skolan.',
    private: 'Skolan har inte lämnat ut något om er.',
  },
  feeSolved: 'Avgiften är löst av oss',
  feeSolvedHow: 'Föreningen får veta vem som betalar, inte varför.',
  invoiceTo: 'Faktura till',

  // What comes after
  followUp: {
    came: 'Kom dit',
    absent: 'Kom inte dit',
    stays: 'Fortsätter',
    else: 'Vill prova något annat',
    stopped: 'Har slutat',
  },
  followUpSaid: {
    came: 'Fint. Fråga igen om några veckor.',
    absent: 'Det händer. Vill ni att någon följer med?',
    stays: 'Så bra. Tack för att ni hjälptes åt.',
    else: 'Då letar vi vidare. Det ni provat visas inte.',
    stopped: 'Det är helt i sin ordning. Dörren är öppen.',
  },
  countHere: 'Räkna svaren på den här enheten',
  countHereHow: 'Bara antal. Inget annat sparas.',
  remindMe: 'Påminn mig i kalendern',
  reminderIn: (weeks: number) => n(weeks, { one: 'om # vecka', other: 'om # veckor' }),
  reminderTitle: (code: string) => `Hur gick det? ${code}`,
  reminderText: 'Fråga familjen: kom ni dit, och vill ni fortsätta?',
  keepCounts: 'Räkna på den här enheten',
  keepCountsHow: 'Bara siffror. Inga namn.',
  countHandedOver: (count: number) => n(count, { one: '# har fått förslag', other: '# har fått förslag' }),
  countCame: (count: number) => n(count, { one: '# kom dit', other: '# kom dit' }),
  countStayed: (count: number) => n(count, { one: '# fortsätter', other: '# fortsätter' }),
};

export type HandOverWords = typeof words;
