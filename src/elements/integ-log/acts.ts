/** What the views of the log show, and what they can do. */
import { meetingsOf, type Meeting } from '../../log/doubles.js';
import type { DraftField } from '../../log/draft.js';
import type { Log } from '../../log/entry.js';
import { draftIn, localDay } from '../../log/screens.js';
import type { Logged } from '../../views/log/logged.js';
import type { LogLexicon } from '../../words/lexicon.js';
import type { IntegLog } from './integ-log.js';

/** The meetings of a log are looked for once. */
const meetingsIn = new WeakMap<Log, readonly Meeting[]>();

function meetings(log: Log): readonly Meeting[] {
  const known = meetingsIn.get(log) ?? meetingsOf(log);
  meetingsIn.set(log, known);
  return known;
}

export function logged(host: IntegLog, lexicon: LogLexicon): Logged {
  const { flow, parts, renderRoot: root } = host;
  const { log, fault, isUnkept } = flow.keeper;
  const today = localDay(new Date());
  const paper = { root, lexicon, meetings: meetings(log), name: host.club, today };
  const { names } = flow;
  return {
    ...{ lexicon, today, log, fault, isUnkept, meetings: paper.meetings, state: flow.state },
    level: host.headingLevel + 1,
    names: names.length ? names : Object.values(lexicon.words.log.usual),
    go: (screen) => void flow.go(screen),
    set: (field, value) => flow.set(field, value),
    step: (field, by) => step(host, lexicon, field, by),
    save: () => void flow.save(),
    change: (entry) => flow.change(entry),
    undo: () => void flow.undo(),
    remove: (entry) => void flow.remove(entry),
    part: (entry) => void flow.part(entry),
    clear: () => void flow.clear(),
    exportAs: (kind) => void parts.use(parts.files, (part) => part.exportLog(root, log, lexicon, { kind, today })),
    importFiles: (files) => void parts.use(parts.files, (part) => part.importFiles(flow, [...files])),
    printThanks: (meeting) => void parts.use(parts.paper, (part) => part.printThanks(paper, meeting)),
    printReport: (year, stories) => void parts.use(parts.paper, (part) => part.printReport(paper, { year, stories })),
  };
}

/** Counts, and says the number to those who do not see it. */
function step(host: IntegLog, { words }: LogLexicon, field: DraftField, by: 1 | -1): void {
  host.flow.step(field, by);
  if (field === 'came' || field === 'fresh') host.announce(`${words.log[field]} ${draftIn(host.flow.state)[field]}`);
}
