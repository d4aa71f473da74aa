import { plural } from '../plural.js';

const n = plural('sv');

/** Words round the advice of the guide: its screens and buttons. The source, as the other sv.ts is. */
export const words = {
  guideName: 'Råd för er förening',
  guideIntro: 'Korta råd. Ett i taget räcker.',
  /** Where the advice is written in another language than this. */
  adviceIn: (language: string) => `Råden är på ${language}.`,
  searchAdvice: 'Sök bland råden',
  searchAdviceHint: 'Sök: fadder, avgift, hall …',
  clearAdviceSearch: 'Rensa sökningen',
  adviceThemes: 'Teman',
  adviceKinds: 'Jobba ihop med',
  adviceCount: (count: number) => n(count, { other: '# råd' }),
  noAdvice: 'Inget råd har de orden. Prova ett kortare ord.',
  guideBack: 'Tillbaka',

  // One item
  exampleName: 'Till exempel',
  goodToKnow: 'Bra att veta',
  belongsTogether: 'Hör ihop',
  whoOffersIt: 'De kan hjälpa till',
  whoSeeksIt: 'De behöver hjälp',
  /** Before activities that do what the advice says. */
  alreadyHere: 'Det finns redan här',
  andOthers: (count: number) => n(count, { other: 'och # till' }),
  addToPlan: 'Lägg i vår plan',
  inPlan: 'Ligger i vår plan',
  copyAdviceLink: 'Kopiera länk',
  guideCopied: 'Kopierat.',
  guideNotCopied: 'Det gick inte att kopiera.',

  // A kind of partner
  whoIsHere: 'Finns här',
  nobodyHere: 'Ingen i listan än.',
  listDidNotCome: 'Listan över partner gick inte att hämta.',
  tryAgain: 'Försök igen',
  firstMessage: 'Ett första meddelande',
  yourClub: 'Er förenings namn',
  yourClubKept: 'Det sparas inte.',
  ourClub: 'en förening',
  messageSubject: 'Ska vi ses?',
  sameMessage: (language: string) => `Samma text på ${language}:`,
  copyMessageText: 'Kopiera texten',

  // The self-test
  startHere: 'Börja här',
  startHereHow: 'Tio frågor på en minut. Sedan tre nästa steg.',
  questionOf: (at: number, all: number) => `Fråga ${at} av ${all}`,
  skipQuestion: 'Hoppa över',
  threeSteps: 'Era tre nästa steg',
  stepsKept: 'Svaren sparas inte.',
  addThree: 'Lägg de tre i vår plan',
  testAgain: 'Gör om',

  // The plan
  ourPlan: 'Vår plan',
  planOf: (count: number) => n(count, { other: 'Vår plan: # råd' }),
  planEmpty: 'Planen är tom. Öppna ett råd och lägg till det.',
  planKept: 'Planen sparas inte här. Skriv ut den, lägg den i kalendern eller kopiera länken.',
  planDone: 'Klart',
  planDay: 'Dag',
  /** Before a line to write on. */
  planWho: 'Vem',
  planDayOf: (title: string) => `Dag för: ${title}`,
  takeAway: 'Ta bort',
  takeAwayOf: (title: string) => `Ta bort ur planen: ${title}`,
  printPlan: 'Skriv ut',
  planToCalendar: 'Till kalendern',
  dayFirst: 'Sätt en dag först.',
  calendarDidNotCome: 'Kalenderfilen gick inte att göra.',
  copyPlanLink: 'Kopiera länk till planen',
  linkCutOff: 'En del av länken gick inte att läsa.',
};

export type GuideUiWords = typeof words;
