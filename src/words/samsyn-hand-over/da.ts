import { plural } from '../plural.js';
import type { HandOverWords } from './sv.js';

const n = plural('da');

export const words: HandOverWords = {
  // How to begin, coldest to warmest
  howToBegin: 'Hvordan vil I begynde?',
  warmth: {
    1: 'Kort eller link',
    2: 'Færdig besked til foreningen',
    3: 'Ring sammen nu',
    4: 'Nogen møder jer ved døren',
    5: 'Nogen følger med de første gange',
  },
  warmthHow: {
    1: 'Udskriv, del eller læg i kalenderen.',
    2: 'I sender det selv, fra jeres telefon.',
    3: 'Ring, mens I sidder sammen.',
    4: 'I får at vide hvem, hvor og hvornår.',
    5: 'Den samme person, tre til fem gange.',
  },
  proposed: 'forslag',
  visitPlan: 'De første gange',
  visit: (number) => `Gang ${number}`,
  visitDone: 'gjort',

  // The yes
  yesFirst: 'Jeres ja skal til først',
  yes: {
    child: 'Barnet vil det her.',
    guardian: 'En forælder med forældremyndighed siger ja.',
    own: 'Jeg vil det her selv.',
  },
  ownYesTold: 'Personen vil det her selv.',
  consentVersion: '1',
  consentText: {
    what: 'Kun det, I ser her, gives videre.',
    names: 'Der står intet navn og intet CPR-nummer.',
    whom: (receiver) => `Det går til ${receiver}.`,
    free: 'Det er frivilligt. I kan fortryde når som helst.',
    withdraw: 'Ring eller skriv, og sig kodeordet. Så slettes det.',
  },
  keptFor: (days) => n(days, { one: 'Det gemmes i højst # dag.', other: 'Det gemmes i højst # dage.' }),
  consentGiven: (version, time) => `Ja til tekst ${version}, ${time}.`,
  tickFirst: 'Sæt kryds først. Så sender I.',
  withoutYes: 'Uden jeres ja kan I tage et kort med.',
  onlySheet: 'Uden et ja kan der kun laves et ark.',
  handOverFault: {
    warmth: { missing: 'Vælg, hvordan I vil begynde.', 'not-supported': 'Det går ikke her. Vælg en anden måde.' },
    yes: {
      child: 'Spørg barnet, og sæt kryds.',
      guardian: 'En forælder skal sige ja.',
      own: 'Sæt kryds ved jeres ja først.',
    },
    contact: {
      'personal-number': 'Det ligner et CPR-nummer. Skriv kun et telefonnummer.',
      unreadable: 'Skriv et telefonnummer eller en mailadresse.',
    },
    note: {
      'personal-number': 'Det ligner et CPR-nummer. Fjern venligst cifrene.',
      spoken: 'Det kan være et CPR-nummer eller mobilnummer. Skriv mobilnummeret ovenfor.',
      name: 'Det ligner et navn. Fjern det gerne.',
      'too-long': 'Teksten er for lang. Gør den lidt kortere.',
    },
  },

  // How to be reached, and the note
  howToReach: 'Hvordan når foreningen jer?',
  reachOptional: 'Frivilligt. Lad det stå tomt, hvis I hellere ringer selv.',
  reachBy: { guardian: 'Forælderen', self: 'Den, der vil prøve', helper: 'Den, der hjælper' },
  reachVia: { phone: 'Telefon', sms: 'Sms', whatsapp: 'WhatsApp', email: 'Mail' },
  reachValue: 'Nummer eller adresse',
  noteAsked: 'Er der mere, de bør vide?',
  noteHint: 'Frivilligt. Skriv ingen navne.',
  noteLeft: (count) => n(count, { one: '# tegn tilbage', other: '# tegn tilbage' }),

  // Sending
  yourMessage: 'Det her gives videre',
  send: 'Send',
  delivery: {
    card: 'Kortet er klart',
    own: 'I har selv sendt den',
    guide: 'Tal med en, der kan hjælpe',
    sending: 'Sender',
    sent: 'Sendt',
    'not-sent': 'Ikke sendt',
    unknown: 'Vi ved ikke, om det kom frem',
    asked: 'Hvordan gik det?',
  },
  deliveryHow: {
    card: 'Tag det med den første gang.',
    own: 'Vi kan ikke se, om det er sendt.',
    guide: 'I kan få hjælp til at finde noget.',
    sending: 'Vent lidt.',
    sent: 'Modtageren har fået det.',
    'not-sent': 'Intet er sendt af sted. Prøv igen, eller ring.',
    unknown: 'Send ikke igen. Ring, og sig kodeordet.',
    asked: 'Ét tryk er nok. Intet gemmes, medmindre I vil.',
  },
  callAndAsk: (name) => `Ring til ${name}`,
  neverTwice: 'Vi sender aldrig to gange af os selv.',
  pageTakesOver: 'Denne side sender det videre.',
  didYouSend: 'Sendte I det?',
  didSend: 'Ja, det er sendt',
  didNotSend: 'Nej, ikke endnu',
  whatNow: 'Hvad sker der nu?',
  theyAnswer: 'Foreningen svarer jer.',
  theyAnswerNot: 'Intet svar inden for en uge? Ring til dem.',
  lookAgain: 'Begynd forfra med en anden',

  // The card
  theCard: 'Kort at tage med',
  printCard: 'Udskriv kortet',
  codeWord: 'Kodeord',
  codeWordHow: 'Sig kodeordet ved døren. Så behøves intet navn.',
  whatTerm: 'hvad',
  firstTimeTerm: 'første gang',
  lookForTerm: 'hvem I leder efter',
  knowThemBy: 'sådan kender I dem',
  firstCostTerm: 'første besøg koster',
  firstIsFree: 'Det første besøg er gratis.',
  showThis: 'Vis det her ved døren:',
  anyClothesFine: 'Alt slags tøj er i orden.',

  // The sheet of a teacher, the help of a deacon
  sheetToTakeHome: 'Ark at tage med hjem',
  printSheet: 'Udskriv arket',
  takeHome: {
    title: 'Noget at prøve i fritiden',
    intro: 'Jeres barn er interesseret i det her.',
    choice: 'I bestemmer selv. Det er frivilligt.',
    how: 'Vil I? Ring eller skriv til foreningen.',
    help: 'Har I brug for hjælp? Spørg skolen.',
    private: 'Skolen har ikke givet noget videre om jer.',
  },
  feeSolved: 'Kontingentet er løst af os',
  feeSolvedHow: 'Foreningen får at vide, hvem der betaler, ikke hvorfor.',
  invoiceTo: 'Faktura til',

  // What comes after
  followUp: {
    came: 'Kom derhen',
    absent: 'Kom ikke derhen',
    stays: 'Fortsætter',
    else: 'Vil prøve noget andet',
    stopped: 'Er stoppet',
  },
  followUpSaid: {
    came: 'Godt. Spørg igen om nogle uger.',
    absent: 'Det sker. Skal nogen følge med?',
    stays: 'Dejligt. Tak, fordi I hjalp til.',
    else: 'Så leder vi videre. Det, I har prøvet, vises ikke.',
    stopped: 'Det er helt i orden. Døren står åben.',
  },
  countHere: 'Tæl svarene på denne enhed',
  countHereHow: 'Kun antal. Intet andet gemmes.',
  remindMe: 'Mind mig om det i kalenderen',
  reminderIn: (weeks) => n(weeks, { one: 'om # uge', other: 'om # uger' }),
  reminderTitle: (code) => `Hvordan gik det? ${code}`,
  reminderText: 'Spørg familien: kom I derhen, og vil I fortsætte?',
  keepCounts: 'Tæl på denne enhed',
  keepCountsHow: 'Kun tal. Ingen navne.',
  countHandedOver: (count) => n(count, { one: '# har fået forslag', other: '# har fået forslag' }),
  countCame: (count) => n(count, { one: '# kom derhen', other: '# kom derhen' }),
  countStayed: (count) => n(count, { one: '# fortsætter', other: '# fortsætter' }),
};
