import { codes } from '../codes/sv.js';

/**
 * What the message of a referral says beside what every ready message says. It goes to a place in its own language,
 * and asks for what works, never why. No name is in it. The source, as the other sv.ts is.
 */
export const words = {
  /** Who writes, where it is not the family. */
  writer: {
    leader: 'Jag är ledare för en grupp som är full.',
    deacon: 'Jag arbetar i en församling.',
    teacher: 'Jag arbetar på en skola.',
    other: 'Jag hjälper någon att hitta en aktivitet.',
  },
  childOf: (ages: string) => `ett barn, ${ages} år,`,
  adultOf: (ages: string) => `en vuxen, ${ages} år,`,
  /** Without an upper age. */
  adultFrom: (age: string) => `en vuxen, från ${age} år,`,
  years: (from: string, to: string) => `${from}–${to}`,
  saidYes: { child: 'Barnet och en vårdnadshavare säger ja.', adult: 'Personen säger själv ja.' },
  timesThatFit: (slots: string) => `Tider som passar: ${slots}.`,
  slotTime: { day: 'dag', 'after-school': 'efter skolan', evening: 'kväll' },
  slotOn: (day: string, time: string) => `${day} ${time}`,
  groupsThatFit: (groups: string) => `Grupper som passar: ${groups}.`,
  needed: (needs: string) => `Det här behövs: ${needs}.`,
  helpful: (needs: string) => `Det här vore bra: ${needs}.`,
  /** Hurdles, as what would help. */
  need: {
    cost: 'hjälp med avgiften',
    gear: 'låna utrustning',
    transport: 'hjälp att ta sig dit',
    language: 'enkla ord eller någon som kan språket',
    alone: 'någon att gå in med',
    unfamiliar: 'någon som berättar hur föreningen fungerar',
    'work-hours': 'tider efter arbetet',
    siblings: 'att syskon får följa med',
    clothing: 'valfria kläder och ombyte för sig',
    'women-only': 'grupp eller ledare för flickor och kvinnor',
    access: 'god tillgänglighet',
    swim: 'att man inte måste kunna simma',
    homework: 'tid för läxor',
  },
  accessNeed: codes.accessibility,
  /** Of a family: what it asks. */
  us: {
    mayCome: (day: string, time: string) => `Kan vi komma ${day} ${time}?`,
    whenMayCome: 'När kan vi komma?',
    queue: 'Får vi en plats på kölistan?',
    call: 'När kan vi ringa er?',
    door: 'Kan någon möta oss vid dörren?',
    along: 'Kan någon följa med oss de första gångerna?',
    read: (language: string) => `Vi läser helst ${language}.`,
  },
  /** Of a helper: what is asked for those who want to come. */
  them: {
    mayCome: (day: string, time: string) => `Kan de komma ${day} ${time}?`,
    whenMayCome: 'När kan de komma?',
    queue: 'Får de en plats på kölistan?',
    call: 'När kan vi ringa er tillsammans?',
    door: 'Kan någon möta dem vid dörren?',
    along: 'Kan någon följa med dem de första gångerna?',
    read: (language: string) => `De läser helst ${language}.`,
  },
  feeIsSolved: 'Avgiften är löst av oss.',
  invoiceGoesTo: (whom: string) => `Faktura till ${whom}.`,
  codeIs: (word: string) => `Kodord: ${word}.`,
};

export type SamsynMessageWords = typeof words;
