import type { CliWords } from './sv.js';

export const words: CliWords = {
  help: `integ check FILE…
Shows what Integ reads in the files, what is wrong, and what to do about it.
Several files are read together, as on a page.

  --columns "name=district"    which column is which, when the names do not say
  --default-kind school        the kind of records that have none
  --type partner               what the rows are: partner, activity or support
  --lang en                    language: sv, da or en
  --json                       the answer as JSON
  --corrected OUT.csv          save a corrected copy
  --help, --version

Ends with 0 when all can be shown, 1 when something is missing in the list or
on the map, 2 when the command could not be understood.`,
  noFile: 'Say which file to check.',
  noCommand: (command) => `There is no command “${command}”.`,
  unknown: (option) => `Cannot understand “${option}”.`,
  unreadable: (path, reason) => `Cannot read ${path} (${reason}).`,
  unwritable: (path, reason) => `Cannot save ${path} (${reason}).`,
  oneFile: '--corrected takes one file at a time.',
  sameFile: '--corrected may not be the same file.',
  correctable: 'This can be corrected for you, with --corrected OUT.csv:',
  corrected: (path) => `Saved ${path}:`,
  notCorrected: (path) => `${path} was not saved: nothing is certain to correct.`,
};
