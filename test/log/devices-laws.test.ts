/** Two volunteers, each with a device: whatever they do, nothing is lost and nothing is counted twice. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { meetingsOf } from '../../src/log/doubles.js';
import { toEntry } from '../../src/log/draft.js';
import { removeEntry, saveEntry } from '../../src/log/edits.js';
import { entriesOf, isEntry, type Entry, type Log } from '../../src/log/entry.js';
import { importFile, readFile, toCsv, toJson } from '../../src/log/file.js';
import { merge, textOf, toLog } from '../../src/log/merge.js';
import { fold } from '../../src/model/fold.js';
import { resultsOf } from '../../src/log/results.js';
import { runs } from '../samples/random.js';
import { anyInstant, anyMeeting, contentOf } from './random-log.js';

const writers: Record<string, (log: Log) => string> = {
  json: toJson,
  csv: toCsv,
  sv: (log) => toCsv(log, 'sv'),
  da: (log) => toCsv(log, 'da'),
};

const device = fc.constantFrom('x', 'y');
const at = { device, now: anyInstant.map((instant) => new Date(instant)) };
const anyAct = fc.oneof(
  fc.record({ type: fc.constant('add' as const), ...at, meeting: anyMeeting }),
  fc.record({ type: fc.constant('edit' as const), ...at, pick: fc.nat(), meeting: anyMeeting }),
  fc.record({ type: fc.constant('remove' as const), ...at, pick: fc.nat() }),
  fc.record({ type: fc.constant('export' as const), device, form: fc.constantFrom(...Object.keys(writers)) }),
  // A file that somebody has kept for a while, or imports twice.
  fc.record({ type: fc.constant('import' as const), device, pick: fc.nat() }),
  fc.record({ type: fc.constant('merge' as const), device }),
);
type Act = typeof anyAct extends fc.Arbitrary<infer One> ? One : never;

/** What was done, told apart from how the log keeps it. */
interface Story {
  logs: Record<string, Log>;
  files: string[];
  /** Ids that were ever logged. */
  added: string[];
  /** Versions that somebody has replaced, knowing them. */
  replaced: Set<string>;
  /** Versions that somebody made. */
  made: Set<string>;
}

function act(story: Story, one: Act): void {
  const { logs, files, added, replaced, made } = story;
  const log = logs[one.device] ?? new Map();
  const put = (next: Log, id: string) => {
    const before = log.get(id);
    if (before) replaced.add(textOf(before));
    const row = next.get(id);
    if (row) made.add(textOf(row));
    logs[one.device] = next;
  };
  const all = entriesOf(log);
  const picked = 'pick' in one ? all[one.pick % Math.max(all.length, 1)] : undefined;
  if (one.type === 'add') {
    const id = `m${added.length}`;
    added.push(id);
    put(saveEntry(log, toEntry(one.meeting, { id, device: one.device, now: one.now })), id);
  } else if (one.type === 'edit' && picked) {
    put(saveEntry(log, toEntry(one.meeting, { id: picked.id, device: one.device, now: one.now })), picked.id);
  } else if (one.type === 'remove' && picked) {
    put(removeEntry(log, picked.id, one), picked.id);
  } else if (one.type === 'export') {
    files.push(writers[one.form]?.(log) ?? '');
  } else if (one.type === 'import' && files.length) {
    const file = readFile(files[one.pick % files.length] ?? '');
    expect(file.faults).to.deep.equal([]);
    logs[one.device] = importFile(log, file);
  } else if (one.type === 'merge') {
    logs[one.device] = merge(log, logs[one.device === 'x' ? 'y' : 'x'] ?? new Map());
  }
}

/** One number for each day and name, counted the plain way. */
function cameTo(entries: readonly Entry[]): number {
  const most: Record<string, number> = {};
  for (const { id, on, what, came, isAnother } of entries) {
    const key = JSON.stringify(isAnother ? [id] : [on, fold(what)]);
    most[key] = Math.max(most[key] ?? 0, came);
  }
  return Object.values(most).reduce((sum, came) => sum + came, 0);
}

describe('two devices', () => {
  it('lose nothing and double nothing, whatever is logged, changed, removed, exported, imported and merged', () =>
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 5, maxLength: 40 }), (acts) => {
        const logs = { x: new Map(), y: new Map() };
        const story: Story = { logs, files: [], added: [], replaced: new Set(), made: new Set() };
        for (const one of acts) act(story, one);

        const [ofX, ofY] = [merge(logs.x, logs.y), merge(logs.y, logs.x)];
        expect(contentOf(ofX)).to.deep.equal(contentOf(ofY));
        expect([...ofX.keys()]).to.have.members(story.added);
        for (const row of ofX.values()) {
          // What stands at the end was said by somebody, and nobody who knew it has said otherwise.
          expect(story.made.has(textOf(row))).to.equal(true);
          expect(story.replaced.has(textOf(row))).to.equal(false);
        }
        // Every file once more changes nothing that is newer than it.
        const again = story.files.reduce((log, file) => importFile(log, readFile(file)), ofX);
        expect(contentOf(again)).to.deep.equal(contentOf(ofX));

        const entries = [...ofX.values()].filter(isEntry);
        const meetings = meetingsOf(ofX);
        expect(meetings.flatMap((one) => one.entries.map(({ id }) => id))).to.have.members(entries.map(({ id }) => id));
        expect(resultsOf(meetings).came).to.equal(cameTo(entries));
      }),
      runs,
    ));

  it('are tried with clashes, tombstones and doubles', () => {
    const seen = new Set<string>();
    for (const acts of fc.sample(fc.array(anyAct, { minLength: 5, maxLength: 40 }), { numRuns: 200, seed: 7 })) {
      const logs = { x: toLog([]), y: toLog([]) };
      const story: Story = { logs, files: [], added: [], replaced: new Set(), made: new Set() };
      for (const one of acts) act(story, one);
      const all = merge(logs.x, logs.y);
      for (const row of all.values()) {
        if (!isEntry(row)) seen.add('tombstone');
        const [a, b] = [logs.x.get(row.id), logs.y.get(row.id)];
        if (a && b && textOf(a) !== textOf(b)) seen.add('clash');
      }
      if (meetingsOf(all).some(({ entries }) => entries.length > 1)) seen.add('double');
      if (story.files.length > 1) seen.add('files');
    }
    expect([...seen]).to.have.members(['tombstone', 'clash', 'double', 'files']);
  });
});
