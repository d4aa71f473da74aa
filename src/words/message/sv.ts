import { codes } from '../codes/sv.js';
import { plural } from '../plural.js';

const n = plural('sv');

/**
 * What a ready message is made of. It goes to a place in its own language, and is shown to its sender in theirs:
 * short sentences that ask for no name. The source, as the other sv.ts is.
 */
export const words = {
  /** Of the words themselves. */
  lang: 'sv' as string,
  hello: 'Hej.',
  /** `age`: years. */
  child: (age: number) => (age < 1 ? 'ett barn under 1 år' : n(age, { other: 'ett barn på # år' })),
  /** `ages`: a list of years. */
  children: (count: number, ages: string) => `${count === 2 ? 'två barn' : n(count, { other: '# barn' })}, ${ages} år,`,
  adults: (count: number) => (count === 2 ? 'två vuxna' : n(count, { one: 'en vuxen', other: '# vuxna' })),
  /** `who` wants to try what `what` is called. */
  wantToTry: (who: string, what: string) => `${who} vill prova ${what}.`,
  weWantToTry: (what: string) => `Vi vill gärna prova ${what}.`,
  /** What it is called when nobody says. */
  activity: 'er aktivitet',
  /** An activity and who it is for. */
  forGroup: (what: string, group: string) => `${what} (${group})`,
  group: codes.group,
  mayWeCome: (day: string, time: string) => `Kan vi komma ${day} ${time}?`,
  whenMayWeCome: 'När kan vi komma?',
  weAsk: 'Vi undrar också:',
  /** A question for what the place does not say. */
  ask: {
    age: 'Vilka åldrar är det för?',
    group: 'Vilka är med i gruppen?',
    times: 'Vilka dagar och tider är det?',
    price: 'Vad kostar det?',
    places: 'Finns det plats?',
    place: 'Var är det?',
    bring: 'Vad ska vi ta med?',
    meet: 'Vem ska vi fråga efter?',
    beginners: 'Kan nybörjare vara med?',
    languages: 'Vilka språk talar ni?',
    trial: 'Är första gången gratis?',
    gear: 'Går det att låna utrustning?',
    help: 'Kan ni hjälpa till med avgift eller utrustning?',
    access: 'Hur är det med tillgängligheten?',
    benefits: 'Kan man lära sig något mer hos er?',
  },
  weRead: (language: string) => `Vi läser helst ${language}.`,
  /** Of a mail. */
  subject: (what: string) => `Vi vill prova ${what}`,
};

export type MessageWords = typeof words;
