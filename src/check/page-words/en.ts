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
  pasted: 'pasted text',

  reading: 'Reading …',
  lost: 'The file could not be opened.',
  lostTodo: 'Choose it again. If it is a folder, choose the files in it.',

  toCorrect: 'Please look at this',
  tips: 'Good to know',
  file: 'File',
  rows: 'Rows',
  column: 'Column',
  wrong: 'What is wrong',
  todo: 'What to do',
  showRows: 'Show all',
  likely: 'did you mean',

  nameColumn: 'Which column holds the name?',
  chooseColumn: 'Choose a column',
  chooseName: 'Choose above which column holds the name.',
  chooseAlone: 'Check the file by itself to choose the column.',

  corrected: 'A corrected copy',
  correctedLead: 'This is corrected in the copy:',
  plainCopy: 'A copy that every program reads',
  plainLead: 'Your file works as it is. This is changed in the copy:',
  save: (name) => `Save ${name}`,
  correctedNote: 'Publish the copy. Go on working in your own file. Excel may show the copy in one column.',
  correctRest: 'Your own file is untouched. Correct the rest there, and check again.',
  renamed: 'New column names',

  shown: 'This is what visitors see',
  kind: 'What kind of places are they?',
  noKind: 'not chosen',
  kindNote: 'Write this on your page:',
};
