import type { CliWords } from './sv.js';

export const words: CliWords = {
  help: `integ check FILE…
Shows what Integ reads in the files, what is wrong, and what to do about it.
Several files are read together, as on a page.

  --columns "name=district"    which column is which, when the names do not say
  --default-kind school        the kind, when the rows name none: club, language-cafe,
                               school, municipality, church or project
  --type partner               what the rows are: partner, activity or support
  --lang en                    language: sv, da or en
  --json                       the answer as JSON
  --corrected OUT.csv          save a corrected copy in a new file
  --help (-h), --version

Ends with 0 when all can be shown, 1 when something is missing in the list or
on the map or a file is empty or cannot be understood, 2 when the command could
not be understood or a file could not be reached.`,
  noFile: 'Say which file to check.',
  noCommand: (command) => `There is no command “${command}”.`,
  unknown: (option) => `Cannot understand “${option}”.`,
  choose: (allowed) => `Choose ${allowed}.`,
  noField: (name) => `There is no field “${name}”. Write name, lat or lng, for instance.`,
  noColumn: (name, columns) => `There is no column “${name}”. The columns are: ${columns}.`,
  chooseColumn: (field) => `Write --columns "${field}=…" with the name of the column.`,
  missing: (path) => `There is no file ${path}.`,
  folder: (path) => `${path} is a folder. Name a file.`,
  locked: (path) => `You may not read ${path}.`,
  unreadable: (path) => `${path} could not be read.`,
  exists: (path) => `${path} is there already. Choose another name.`,
  noFolder: (path) => `There is no folder ${path}.`,
  unwritable: (path) => `${path} could not be saved.`,
  oneFile: '--corrected takes one file at a time.',
  sameFile: '--corrected may not be the same file.',
  correctable: 'This can be corrected for you, with --corrected OUT.csv:',
  changeable: 'The file works as it is. With --corrected OUT.csv a copy can have this:',
  corrected: (path) => `Saved ${path}:`,
  notCorrected: (path) => `${path} was not saved: nothing is certain to correct.`,
};
