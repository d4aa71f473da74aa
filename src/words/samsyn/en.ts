import { plural } from '../plural.js';
import type { SamsynWords } from './sv.js';

const n = plural('en');

export const words: SamsynWords = {
  // Every step
  openDoor: 'Find an open door',
  groupIsFull: (what, club) => `${what} at ${club} is full.`,
  weLookOn: 'We look for an open door. All clubs count alike.',
  stepOf: (number, of) => `Step ${number} of ${of}`,
  stepName: {
    who: 'Who',
    wish: 'Wish',
    'where-when': 'Where and when',
    hurdles: 'Hurdles',
    options: 'Suggestions',
    'hand-over': 'Begin',
    sent: 'Done',
  },
  nothingKept: 'Nothing is kept',
  nextStep: 'Next',
  toCorrect: (count) => n(count, { one: '# answer to correct', other: '# answers to correct' }),
  answersCleared: 'All answers are gone.',
  clearedWhenIdle: (minutes) =>
    n(minutes, { one: 'The answers were cleared after # minute.', other: 'The answers were cleared after # minutes.' }),

  // Who
  forWhom: 'Who is it for?',
  forWhomBy: { self: 'Me or my child', helper: 'I help someone' },
  howYouHelp: 'How do you help?',
  helperRole: {
    leader: 'I am a leader',
    teacher: 'I work at a school',
    deacon: 'I am a deacon',
    other: 'In another way',
  },
  howOldOne: 'How old is the one who wants to try?',
  yearsHint: 'Write whole years.',
  orBirthYear: 'Or year of birth',
  whichGroups: 'Which groups suit?',
  whichGroupsHow: 'Choose one or more.',
  allGroups: 'All groups',
  stepFault: {
    age: { missing: 'Write an age.', 'out-of-range': 'Write an age from 0 to 120.' },
    birthYear: { 'out-of-range': 'Write four digits, for example 2017.' },
    activities: { missing: 'Choose an activity, or “Don’t know”.', 'too-many': 'Choose five activities at most.' },
    place: { missing: 'Choose a place, or skip.' },
    options: { missing: 'Choose at least one suggestion.', 'too-many': 'Choose three suggestions at most.' },
  },

  // Wish
  whatLiked: { child: 'What does the child like?', adult: 'What sounds good?' },
  upToFive: 'Choose up to five.',
  surpriseUs: 'Don’t know. Surprise us.',
  triedBefore: 'Tried it before?',
  tried: { new: 'Never tried', some: 'Tried a little', used: 'Used to it' },

  // Where and when
  whereAndWhen: 'Where and when does it suit?',
  placeOfGroup: 'We count from where the group is. Change it here if you like.',
  placeOfLink: 'We count from the place in the link. Change it here if you like.',
  anyTimeFits: 'Any time suits',
  straightAfterSchool: 'Straight after school',
  startsSoon: 'Starts within an hour after school.',
  inWalkingReach: 'One can walk there.',

  // Hurdles
  isSomethingHard: 'Is anything hard right now?',
  weShowHelp: 'We show help that exists.',
  nothingIsHard: 'No, nothing. Skip',
  hurdleSaid: {
    cost: 'The cost',
    gear: 'Shoes and gear',
    transport: 'Getting there',
    language: 'The language',
    alone: 'Going there alone',
    unfamiliar: 'We don’t know how clubs work',
    'work-hours': 'Our working hours',
    siblings: 'Minding brothers and sisters',
    clothing: 'Clothes, changing and showers',
    'women-only': 'Girls or women only',
    access: 'Something must work for body or senses',
    swim: 'Cannot swim',
    homework: 'Homework takes the time',
    other: 'Something else',
  },
  mustBeSolved: 'Must be solved',
  goodIfSolved: 'Good if solved',
  tapForMust: 'Tap once more if it must be solved.',
  whatMustWork: 'What must work?',
  neverAskWhy: 'We never ask why.',
  contactIn: 'In which languages would you talk with the club?',

  // Already plays
  playsAlready: 'Does the child play a sport already?',
  playsNothing: 'No, not now',
  playsWhat: 'Which sport?',
  playsWhen: 'On which days?',
  addSport: 'Add a sport',
  noClubAsked: 'We do not ask which club.',

  // Options
  showOptions: 'Show suggestions',
  optionsFit: (count) => n(count, { one: '# suggestion that fits', other: '# suggestions that fit' }),
  noneFitsQuite: 'Nothing fits exactly.',
  chooseOptions: 'Choose one, two or three.',
  goOnWith: (count) => n(count, { one: 'Go on with #', other: 'Go on with #' }),
  whyShown: 'Why it is shown',
  scoreOf: (points) => `${points} of 100 points`,
  partOf: (points, most) => `${points} of ${most}`,
  otherToTry: 'Something else to try',
  waitingListAsked: 'Waiting list?',
  moreOptions: (count) => n(count, { one: '# more', other: '# more' }),
  noMoreOptions: 'There are no more suggestions here.',
  optionNote: {
    'waiting-list': 'There is a queue. You can ask for a place in it.',
    'talk-leaders': 'May clash with the child’s sport. Leaders talk. The sport in season goes first.',
    'tell-your-leader': 'Tell your own leader first. Then the clubs’ contacts talk.',
  },
  askLine: {
    ageMin: 'Ask from which age.',
    ageMax: 'Ask up to which age.',
    group: 'Ask who is in the group.',
    place: 'Ask where it is.',
    stop: 'Ask whether a bus goes there.',
    schedule: 'Ask about days and times.',
    places: 'Ask whether there is a place.',
  },
  askHurdle: (hurdle) => `Ask the club about: ${hurdle}.`,

  // Why, for each part of the score
  reason: {
    interest: {
      hit: (what) => `${what}, as you wished.`,
      some: (what) => `${what} is like what you wished.`,
      none: (what) => `${what} is not what you wished.`,
      unknown: 'What it is: ask.',
      notAsked: 'You chose “Don’t know”. All count alike.',
    },
    travel: {
      hit: (far, limit) => `${far} away, with a limit of ${limit}.`,
      unknown: 'How far it is: ask.',
      notAsked: 'You chose no place.',
    },
    time: {
      hit: (slots) => `All times suit: ${slots}.`,
      some: (slots) => `Some times suit: ${slots}.`,
      none: (slots) => `The times are others: ${slots}.`,
      unknown: 'Days and times: ask.',
      notAsked: 'You chose no times.',
    },
    hurdles: {
      hit: (solved) => `Helps with: ${solved}.`,
      some: (solved) => `Helps with: ${solved}, but not with all.`,
      none: 'Solves none of the hurdles.',
      unknown: 'Help with the hurdles: ask the club.',
      notAsked: 'You chose no hurdle.',
    },
    welcome: {
      hit: 'Beginners are welcome.',
      none: 'Not for beginners.',
      unknown: 'Beginners: ask.',
    },
    language: {
      hit: (spoken) => `Someone speaks ${spoken}.`,
      none: (spoken) => `They speak ${spoken}.`,
      unknown: 'Which languages they speak: ask.',
    },
    fresh: {
      hit: (date) => `Checked ${date}.`,
      some: (date) => `Checked ${date}, more than half a year ago.`,
      none: (date) => `Checked ${date}. Call first.`,
      unknown: 'When it was checked: ask.',
    },
    places: {
      hit: 'There are places.',
      few: 'There are few places.',
      some: 'There is a queue.',
      queue: (count) => n(count, { one: 'There is a queue. # waits.', other: 'There is a queue. # wait.' }),
      none: 'It is full.',
      unknown: 'Whether there are places: ask.',
    },
  },

  // Ways on when few fit
  waysFurther: 'More ways to find something',
  travelInstead: {
    walk: 'Walk instead',
    bike: 'Go by bike instead',
    bus: 'Take the bus instead',
    car: 'Go by car instead',
  },
  ladderStep: {
    age: 'One year older or younger',
    'ask-club': 'Ask the club whether it can be solved',
    open: 'Just come, open to all',
    guide: 'Talk to a person',
  },
  talkTo: (name) => `Talk to ${name}`,
  somebodyHelps: 'Someone helps you find the right place.',
};
