import { isNameless, lineAndColumn, programOf, type Advice } from './advice.js';

/** Plain English, for whoever keeps the list. */
export const advice: Advice = {
  'id/missing': ['The id is missing.', 'Give each row an id of its own.'],
  'id/duplicate': [
    ({ quoted, count, first, others }) =>
      count === 1
        ? `The id ${quoted} is taken${first ? `: ${first}` : ''}.`
        : others
          ? `The ids are in ${others} already.`
          : 'Several rows share one id.',
    ({ others }) => (others ? 'Remove duplicates, or change the id.' : 'Give each row an id of its own.'),
  ],
  'name/missing': [
    'The name is missing.',
    ({ column }) => (column ? `Fill in the name in the column “${column}”.` : 'Fill in the name.'),
  ],
  'partner/missing': [
    ({ seen, quoted }) => (seen ? `The organiser ${quoted} is not in the file.` : 'The organiser is missing.'),
    ({ seen, column }) =>
      seen ? 'Correct the id, or check both files together.' : `Write the organiser’s id in “${column}”.`,
  ],
  'field/missing': [
    ({ column, isTable }) => `The ${isTable ? 'column' : 'field'} “${column}” is empty.`,
    'Fill it in, so that families need not ask.',
  ],
  'code/unknown': [
    ({ quoted }) => `We do not know ${quoted}.`,
    ({ likely }) => (likely ? `Write ${likely}.` : 'Correct the word, or leave the cell empty.'),
  ],
  'text/too-long': ['The text is too long and will be cut.', 'Write less.'],
  'place/missing': ['Latitude or longitude is missing.', 'Fill in both, such as 57.19 and 14.03.'],
  'place/zero': ['Latitude and longitude are zero.', 'Fill in the latitude and longitude.'],
  'place/swapped': ['Latitude and longitude are swapped.', 'Swap them. Latitude is the larger number.'],
  'place/projected': [
    'The numbers are in metres (SWEREF 99 or UTM), not degrees.',
    'Export the list again with WGS 84 coordinates.',
  ],
  'place/outside': ['The place is outside Sweden and Denmark.', 'Check latitude and longitude.'],
  'place/not-a-number': [({ quoted }) => `${quoted} is not a number.`, 'Write degrees, such as 57.19.'],
  'age/reversed': ['The lowest age is above the highest age.', 'Correct the ages.'],
  'date/impossible': [({ quoted }) => `${quoted} is not a date.`, 'Write year, month and day: 2026-09-01.'],
  'date/reversed': ['The end date comes before the start date.', 'Correct the dates.'],
  'date/future': ['The date is in the future.', 'Write the day when the facts were checked.'],
  'time/unreadable': [({ quoted }) => `We cannot read the time ${quoted}.`, 'Write day and time: mon 17:00-18:00.'],
  'url/refused': [
    ({ quoted }) => `${quoted} does not work as a link.`,
    'Write the whole address, with https:// first.',
  ],
  'csv/columns': [
    ({ column }) => (column ? 'A quotation mark opens and never closes.' : 'The row has more cells than the header.'),
    ({ column }) => (column ? 'Remove the quotation mark, or close it.' : 'Remove the cells, or give them a header.'),
  ],
  'json/invalid': [
    ({ seen }) => {
      const { line, column } = lineAndColumn(seen);
      return `The file is broken at line ${line}, character ${column}.`;
    },
    'Export the file again, or correct it there.',
  ],
  'format/unsupported': ['We find no list in the file.', 'Save it as CSV or GeoJSON.'],
  'source/failed': ['The file could not be read.', 'Open it in the program that made it. Save it again.'],
  'source/unsupported': [
    ({ seen }) => (isNameless(seen) ? 'The file is not a text file.' : `We cannot read the format ${seen}.`),
    ({ seen }) =>
      ({
        spreadsheet: 'Open the file in Excel and save it as CSV UTF-8.',
        map: 'Open it in its map program and save as GeoJSON or CSV.',
        picture: 'A picture has no rows. Choose another file.',
        other: 'Open it in the program that made it. Save as CSV UTF-8.',
      })[programOf(seen)],
  ],
  'limit/bytes': ['The file is larger than 64 MB.', 'Split it into smaller files.'],
  'limit/records': ['The file has more than 250,000 rows.', 'Remove rows that are not needed.'],
  'limit/depth': ['The details lie in too many levels.', 'Save the list as CSV instead.'],
};
