// Tests, part by part, and their sum alone on the last line. In some minutes: guards, rooms, elements, each state, and of
// whole pages one a promise. `--all`, as in CI: all whole pages, Storybook's own, and what needs the npm registry (the
// packed package, a machine without any browser). `--full`: all of it, each law on ten times as many examples.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseEngines, describeEngines } from '../test/support/browsers.mjs';
import { countsFrom } from '../test/support/counts.mjs';
import { filesUnder } from './files.mjs';

const nodeTests = (files, atOnce = 1) => [
  '--test',
  `--test-concurrency=${atOnce}`, // each file drives browsers; many at once starve each other
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/support/count-node-tests.mjs',
  '--test-reporter-destination=stdout',
  ...files,
];
const testsIn = (folder) => filesUnder(folder, (file) => file.endsWith('.test.mjs'));
const full = process.argv.includes('--full');
const all = full || process.argv.includes('--all');

/** A foreign page and a log in each engine, each page of the demo, nobody else asked, a walk through each element. */
const firstPages = ['embedding', 'log', 'demo', 'tour', 'finder-stories', 'samsyn-walks'];
const pages = all ? testsIn('test/pages') : firstPages.map((name) => `test/pages/${name}.test.mjs`);
const stories = all ? testsIn('test/stories') : ['test/stories/stories.test.mjs'];

const parts = [
  { name: 'guards', arguments: nodeTests(testsIn('test/guards')) },
  { name: 'rooms in Node', arguments: nodeTests(testsIn('test/node'), 2) },
  { name: 'elements and rooms', arguments: ['node_modules/@web/test-runner/dist/bin.js'] },
  { name: 'whole pages', arguments: nodeTests(pages, 2) },
  { name: 'stories', arguments: nodeTests(stories) },
  ...(all ? [{ name: 'package and machine', arguments: nodeTests(testsIn('test/package')) }] : []),
];

const engines = await chooseEngines();
const engineLine = describeEngines(engines);
console.log(engineLine);
if (!run([process.execPath, 'scripts/build.mjs', '--if-stale'])) throw new Error('The build failed');

const scratch = mkdtempSync(join(tmpdir(), 'integ-test-'));
/** @type {import('../test/support/counts.mjs').Counts} */
const sum = { passed: 0, failed: 0, skipped: [] };
let broken = false;
for (const part of parts) {
  console.log(`\n── ${part.name} ${'─'.repeat(60 - part.name.length)}`);
  const file = join(scratch, `${part.name}.json`);
  const ended = run([process.execPath, ...part.arguments], {
    INTEG_COUNTS: file,
    BROWSERS: engines.names.join(),
    ...(full && { MANY_RUNS: '1' }),
    ...(engines.found.chrome && { CHROME_PATH: engines.found.chrome }),
  });
  const counts = countsFrom(file);
  if (!counts || counts.passed + counts.failed === 0) {
    console.error(`${part.name}: no test ran`);
    broken = true;
    continue;
  }
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped.push(...counts.skipped);
  // A part can end badly with no failed test: a file with a syntax error, a browser that died.
  if (!ended && counts.failed === 0) sum.failed += 1;
}
rmSync(scratch, { recursive: true });

console.log(`\n${engineLine}`);
for (const name of sum.skipped) console.log(`skipped: ${name}`);
const skipped = sum.skipped.length > 0 ? `, ${sum.skipped.length} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
if (broken || sum.failed > 0) process.exitCode = 1;

function run([command, ...options], env = {}) {
  const { status } = spawnSync(command, options, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}
