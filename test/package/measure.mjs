// Loads one case and tells what came of it and how much memory that took: `node --expose-gc measure.mjs CASE [URL]`.
// A worker looks at the memory of the whole process meanwhile, for a reader does not let go before it is done.
import { Worker } from 'node:worker_threads';
import { load } from '../../dist/modules/load.js';

const MB = 2 ** 20;
const [name, url] = process.argv.slice(2);
const fields = { name: 'Ekens idrottsplats', kind: 'club', street: 'Storgatan 1', lat: 57.19, lng: 14.03 };
const header = `${Object.keys(fields).join()}\n`;
const line = `${Object.values(fields).join()}\n`;
const record = JSON.stringify(fields);

// Flat from the start: what `repeat` gives is put together later, at the cost of whoever reads it.
const flat = (part, length) => Buffer.alloc(length, part).latin1Slice();
const table = (rows) => header + flat(line, line.length * rows);
const list = (rows) => `[${flat(`${record},`, (record.length + 1) * rows).slice(0, -1)}]`;
const nested = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const named = (...all) => all.map((data, i) => ({ name: `source ${i + 1}`, data }));

const cases = {
  '70 MB of bytes': () => named(new Uint8Array(70 * MB).fill(0x61)),
  '70 MB of text': () => named(flat(line, 70 * MB)),
  '70 MB from a server': () => [{ url }],
  '300,000 rows of CSV': () => named(table(300_000)),
  '300,000 records of JSON': () => named(list(300_000)),
  '300,000 parsed records': () => named(Array.from({ length: 300_000 }, () => JSON.parse(record))),
  'CSV in two sources': () => named(table(60_000), table(240_000)),
  'CSV, the first alone': () => named(table(60_000)),
  'JSON in two sources': () => named(list(60_000), list(240_000)),
  'JSON, the first alone': () => named(list(60_000)),
  '100,000 records': () => named(list(100_000)),
  'depth 10,000': () => named(`[{"id":"deep","name":"Deep","a":${nested(10_000)}},{"id":"ok","name":"Ok"}]`),
  'depth 200,000': () => named(nested(200_000)),
};

const sources = cases[name]();
const peak = new Float64Array(new SharedArrayBuffer(8));
const watch = `
  const { workerData: peak } = require('node:worker_threads');
  setInterval(() => { peak[0] = Math.max(peak[0], process.memoryUsage.rss()); }, 2);
`;
const watcher = new Worker(watch, { eval: true, workerData: peak });
await new Promise((resolve) => watcher.once('online', resolve));
globalThis.gc();
const before = process.memoryUsage.rss();
const start = performance.now();
const result = await load(sources).then(
  ({ records, problems }) => ({ listed: records.partners.length, problems }),
  ({ code, seen }) => ({ listed: 0, problems: [{ level: 'source', code, seen }] }),
);
const time = performance.now() - start;
const risen = Math.max(peak[0], process.memoryUsage.rss()) - before;
await watcher.terminate();
const problems = result.problems.filter(({ level }) => level === 'source' || level === 'hidden');
const round = (number) => Math.max(0, Math.round(number));
console.log(
  JSON.stringify({
    listed: result.listed,
    problems: problems.map(({ level, code, seen }) => `${level}: ${code}, ${seen}`),
    ...{ risen: round(risen / MB), time: round(time), inputs: sources.length },
  }),
);
