import { codes } from '../codes/en.js';
import { plural } from '../plural.js';
import type { MessageWords } from './sv.js';

const n = plural('en');

export const words: MessageWords = {
  lang: 'en',
  hello: 'Hello.',
  child: (age) => (age < 1 ? 'a child under 1' : n(age, { other: 'a child aged #' })),
  children: (count, ages) => `${count === 2 ? 'two children' : n(count, { other: '# children' })}, aged ${ages},`,
  adults: (count) => (count === 2 ? 'two adults' : n(count, { one: 'an adult', other: '# adults' })),
  wantToTry: (who, what) => `${who} would like to try ${what}.`,
  weWantToTry: (what) => `We would like to try ${what}.`,
  activity: 'your activity',
  forGroup: (what, group) => `${what} (${group})`,
  group: codes.group,
  mayWeCome: (day, time) => `Can we come on ${day} at ${time}?`,
  whenMayWeCome: 'When can we come?',
  weAsk: 'We also ask:',
  ask: {
    age: 'Which ages is it for?',
    group: 'Who is in the group?',
    times: 'Which days and times is it?',
    price: 'What does it cost?',
    places: 'Is there a place?',
    place: 'Where is it?',
    bring: 'What do we bring?',
    meet: 'Whom do we ask for?',
    beginners: 'Can beginners take part?',
    languages: 'Which languages do you speak?',
    trial: 'Is the first time free?',
    gear: 'Can we borrow gear?',
    help: 'Can you help with the fee or with gear?',
    access: 'How is the access?',
    benefits: 'Can one learn something more with you?',
  },
  weRead: (language) => `We would rather read ${language}.`,
  subject: (what) => `We would like to try ${what}`,
};
