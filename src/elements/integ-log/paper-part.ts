/** What of the log is printed. Others read it: small counts are not shown. */
import type { Meeting } from '../../log/doubles.js';
import { reportOf } from '../../log/report.js';
import { thanksSheet, thanksStyles } from '../../views/log/card-sheet.js';
import { reportSheet, reportStyles } from '../../views/log/report-sheet.js';
import type { LogLexicon } from '../../words/lexicon.js';
import { printSheet } from '../print.js';

interface Printed {
  root: ParentNode;
  lexicon: LogLexicon;
  meetings: readonly Meeting[];
  /** Of the club; empty when nobody has told. */
  name: string;
  today: string;
}

export function printThanks({ root, lexicon, meetings, name }: Printed, meeting: Meeting): Promise<void> {
  const ofMonth = meetings.filter(({ on }) => on.slice(0, 7) === meeting.on.slice(0, 7));
  return printSheet(root, {
    template: thanksSheet(meeting, ofMonth, lexicon, name),
    styles: thanksStyles.cssText,
    ...{ lang: lexicon.lang, dir: lexicon.dir, title: lexicon.words.log.thanks },
  });
}

export function printReport(
  { root, lexicon, meetings, name, today }: Printed,
  { year, stories }: { year: number; stories: readonly string[] },
): Promise<void> {
  return printSheet(root, {
    template: reportSheet(reportOf(meetings, year, stories), lexicon, { name, today }),
    styles: reportStyles.cssText,
    ...{ lang: lexicon.lang, dir: lexicon.dir, title: lexicon.words.log.reportTitle(`${year}`) },
  });
}
