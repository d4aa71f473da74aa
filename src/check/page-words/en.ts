import type { PageWords } from './sv.js';

export const words: PageWords = {
  title: 'Check a file',
  lead: 'See what Integ reads in your file before you publish it.',
  stays: 'The file stays on your computer. Nothing is sent.',
  language: 'Language',

  drop: 'Drop files here',
  or: 'or',
  choose: 'Choose files',
  formats: 'CSV, GeoJSON or JSON. Save a spreadsheet as CSV UTF-8.',
  pasteInstead: 'Paste instead',
  pasteLabel: 'Rows from a spreadsheet, or the text of a file',
  checkPasted: 'Check the text',
  pasted: 'pasted',

  reading: 'Reading …',

  toCorrect: 'Please look at this',
  tips: 'Good to know',
  file: 'File',
  rows: 'Rows',
  column: 'Column',
  wrong: 'What is wrong',
  todo: 'What to do',
  showRows: 'Show all',
  likely: 'did you mean',

  nameColumn: 'Which column is the name?',
  chooseColumn: 'Choose a column',

  corrected: 'A corrected copy',
  correctedLead: 'This is certain, so we have corrected it:',
  save: (name) => `Save ${name}`,
  correctedNote: 'Publish the copy. Your own file is untouched: go on working in it.',
  correctRest: 'Your own file is untouched. Correct the rest there, and check again.',
  renamed: 'New column names',

  shown: 'How the records are shown',
  kind: 'What are the records?',
  noKind: 'not chosen',
};
