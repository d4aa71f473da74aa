import { plural } from '../plural.js';
import type { HandOverWords } from './sv.js';

const n = plural('en');

export const words: HandOverWords = {
  // How to begin, coldest to warmest
  howToBegin: 'How would you like to begin?',
  warmth: {
    1: 'Card or link',
    2: 'Ready message to the club',
    3: 'Call together now',
    4: 'Someone meets you at the door',
    5: 'Someone goes along the first times',
  },
  warmthHow: {
    1: 'Print, share or add to the calendar.',
    2: 'You send it yourselves, from your phone.',
    3: 'Call while you sit together.',
    4: 'You are told who, where and when.',
    5: 'The same person, three to five times.',
  },
  proposed: 'suggested',
  visitPlan: 'The first times',
  visit: (number) => `Visit ${number}`,
  visitDone: 'done',

  // The yes
  yesFirst: 'Your yes comes first',
  yes: {
    child: 'The child wants this.',
    guardian: 'A guardian says yes.',
    own: 'I want this myself.',
  },
  ownYesTold: 'The person wants this themselves.',
  consentVersion: '1',
  consentText: {
    what: 'Only what you see here is passed on.',
    names: 'It holds no name and no personal number.',
    whom: (receiver) => `It goes to ${receiver}.`,
    free: 'It is voluntary. You can change your mind at any time.',
    withdraw: 'Call or write, and say the code word. Then it is deleted.',
  },
  keptFor: (days) => n(days, { one: 'It is kept for # day at most.', other: 'It is kept for # days at most.' }),
  consentGiven: (version, time) => `Yes to text ${version}, ${time}.`,
  tickFirst: 'Tick first. Then you send.',
  withoutYes: 'Without your yes you can take a card.',
  onlySheet: 'Without a yes only a sheet can be made.',
  handOverFault: {
    warmth: {
      missing: 'Choose how you want to begin.',
      'not-supported': 'That is not possible here. Choose another way.',
    },
    yes: {
      child: 'Ask the child, and tick.',
      guardian: 'A guardian has to say yes.',
      own: 'Tick your yes first.',
    },
    contact: {
      'personal-number': 'That looks like a personal number. Write a phone number only.',
      unreadable: 'Write a phone number or a mail address.',
    },
    note: {
      'personal-number': 'That looks like a personal number. Please take the digits out.',
      spoken: 'It may be a personal number or a mobile. Write mobiles above.',
      name: 'That looks like a name. Please take it out.',
      'too-long': 'The text is too long. Please shorten it a little.',
    },
  },

  // How to be reached, and the note
  howToReach: 'How does the club reach you?',
  reachOptional: 'Optional. Leave it empty if you would rather call.',
  reachBy: { guardian: 'The guardian', self: 'The one who wants to try', helper: 'The one who helps' },
  reachVia: { phone: 'Phone', sms: 'Text message', whatsapp: 'WhatsApp', email: 'Mail' },
  reachValue: 'Number or address',
  noteAsked: 'Anything more they should know?',
  noteHint: 'Optional. Write no names.',
  noteLeft: (count) => n(count, { one: '# character left', other: '# characters left' }),

  // Sending
  yourMessage: 'This is passed on',
  send: 'Send',
  delivery: {
    card: 'The card is ready',
    own: 'You sent it yourselves',
    guide: 'Talk to someone who can help',
    sending: 'Sending',
    sent: 'Sent',
    'not-sent': 'Not sent',
    unknown: 'We don’t know whether it arrived',
    asked: 'How did it go?',
  },
  deliveryHow: {
    card: 'Take it along the first time.',
    own: 'We cannot see whether it is sent.',
    guide: 'You can get help to find something.',
    sending: 'Please wait a little.',
    sent: 'The receiver has got it.',
    'not-sent': 'Nothing has left. Try again, or call.',
    unknown: 'Do not send again. Call and say the code word.',
    asked: 'One tap is enough. Nothing is kept unless you wish.',
  },
  callAndAsk: (name) => `Call ${name}`,
  neverTwice: 'We never send twice by ourselves.',
  pageTakesOver: 'This page passes it on.',
  didYouSend: 'Did you send it?',
  didSend: 'Yes, it is sent',
  didNotSend: 'No, not yet',
  whatNow: 'What happens now?',
  theyAnswer: 'The club answers you.',
  theyAnswerNot: 'No answer within a week? Call them.',
  lookAgain: 'Start again with someone else',

  // The card
  theCard: 'Card to take along',
  printCard: 'Print the card',
  codeWord: 'Code word',
  codeWordHow: 'Say the code word at the door. No name is needed.',
  whatTerm: 'what',
  firstTimeTerm: 'first time',
  lookForTerm: 'whom to look for',
  knowThemBy: 'how to know them',
  firstCostTerm: 'the first visit costs',
  firstIsFree: 'The first visit is free.',
  showThis: 'Show this at the door:',
  anyClothesFine: 'Any clothes are fine.',

  // The sheet of a teacher, the help of a deacon
  sheetToTakeHome: 'Sheet to take home',
  printSheet: 'Print the sheet',
  takeHome: {
    title: 'Something to try after school',
    intro: 'Your child is interested in this.',
    choice: 'You decide yourselves. It is voluntary.',
    how: 'Would you like to? Call or write to the club.',
    help: 'Do you need help? Ask the school.',
    private: 'The school has passed on nothing about you.',
  },
  feeSolved: 'The fee is solved by us',
  feeSolvedHow: 'The club learns who pays, not why.',
  invoiceTo: 'Invoice to',

  // What comes after
  followUp: {
    came: 'Came',
    absent: 'Did not come',
    stays: 'Stays',
    else: 'Wants something else',
    stopped: 'Has stopped',
  },
  followUpSaid: {
    came: 'Good. Ask again in a few weeks.',
    absent: 'It happens. Should someone go along?',
    stays: 'How nice. Thank you for helping.',
    else: 'Then we look on. What was tried is left out.',
    stopped: 'That is quite all right. The door is open.',
  },
  countHere: 'Count the answers on this device',
  countHereHow: 'Numbers only. Nothing else is kept.',
  remindMe: 'Remind me in my calendar',
  reminderIn: (weeks) => n(weeks, { one: 'in # week', other: 'in # weeks' }),
  reminderTitle: (code) => `How did it go? ${code}`,
  reminderText: 'Ask the family: did you come, and will you stay?',
  keepCounts: 'Count on this device',
  keepCountsHow: 'Only numbers. No names.',
  countHandedOver: (count) => n(count, { one: '# got suggestions', other: '# got suggestions' }),
  countCame: (count) => n(count, { one: '# came', other: '# came' }),
  countStayed: (count) => n(count, { one: '# stays', other: '# stay' }),
};
