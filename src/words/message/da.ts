import { codes } from '../codes/da.js';
import { plural } from '../plural.js';
import type { MessageWords } from './sv.js';

const n = plural('da');

export const words: MessageWords = {
  lang: 'da',
  hello: 'Hej.',
  child: (age) => (age < 1 ? 'et barn under 1 år' : n(age, { other: 'et barn på # år' })),
  children: (count, ages) => `${count === 2 ? 'to børn' : n(count, { other: '# børn' })}, ${ages} år,`,
  adults: (count) => (count === 2 ? 'to voksne' : n(count, { one: 'en voksen', other: '# voksne' })),
  wantToTry: (who, what) => `${who} vil gerne prøve ${what}.`,
  weWantToTry: (what) => `Vi vil gerne prøve ${what}.`,
  activity: 'jeres aktivitet',
  forGroup: (what, group) => `${what} (${group})`,
  group: codes.group,
  mayWeCome: (day, time) => `Kan vi komme ${day} kl. ${time}?`,
  whenMayWeCome: 'Hvornår kan vi komme?',
  weAsk: 'Vi vil også gerne vide:',
  ask: {
    age: 'Hvilke aldre er det for?',
    group: 'Hvem er med på holdet?',
    times: 'Hvilke dage og tider er det?',
    price: 'Hvad koster det?',
    places: 'Er der plads?',
    place: 'Hvor er det?',
    bring: 'Hvad skal vi tage med?',
    meet: 'Hvem skal vi spørge efter?',
    beginners: 'Kan begyndere være med?',
    languages: 'Hvilke sprog taler I?',
    trial: 'Er første gang gratis?',
    gear: 'Kan man låne udstyr?',
    help: 'Kan I hjælpe med kontingent eller udstyr?',
    access: 'Hvordan er tilgængeligheden?',
    benefits: 'Kan man lære mere hos jer?',
  },
  weRead: (language) => `Vi læser helst ${language}.`,
  subject: (what) => `Vi vil gerne prøve ${what}`,
};
