// Breaks the code on purpose, one small patch of test/mutants at a time, and expects the test that each patch
// names to turn red. A patch changes what is bundled for the browser; no file is touched, however this ends.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { bundledTests } from '../test/support/bundled-tests.mjs';
import { filesUnder } from './files.mjs';

process.env.BROWSERS = 'chrome';
const [, , test, mutant] = process.argv;
if (test) await runTest(test, mutant && readPatch(mutant));
else await tryAll(filesUnder('test/mutants', (file) => file.endsWith('.patch')));

async function tryAll(files) {
  const patches = files.map(readPatch);
  for (const test of new Set(patches.map((patch) => patch.test))) {
    const { passed, failed, errors } = await inChild(test);
    if (failed || errors.length || !passed) fail(`${test} is red without any mutant. ${errors.join(' ')}`);
  }
  let alive = 0;
  for (const { name, file, test } of patches) {
    const { failed, errors } = await inChild(test, file);
    // A file that cannot be loaded is no test that noticed something.
    if (errors.length) fail(`${name}: ${errors.join(' ')}`);
    console.log(`${failed ? 'dead ' : 'ALIVE'}  ${name.padEnd(16)} ${test}: ${failed} failed`);
    if (!failed) alive += 1;
  }
  console.log(`${patches.length} mutants, ${alive} alive`);
  if (alive) process.exitCode = 1;
}

/** A process for each run, because a test runner cannot be started twice in one. */
function inChild(...options) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), options);
    child.on('message', resolve);
    child.on('exit', () => reject(new Error(`${options.join(' ')}: ended without a result`)));
  });
}

/** Runs one test file, perhaps with a patch; tells the parent how many tests passed and failed. */
async function runTest(test, patch) {
  const { default: config } = await import('../web-test-runner.config.js');
  const mutated = patch && resolve(patch.path);
  const read = (path) => (path === mutated ? mutate(patch) : readFileSync(path, 'utf8'));
  const runner = await startTestRunner({
    config: {
      ...config,
      files: [test],
      plugins: [bundledTests({ entryPoints: [test], read })],
      reporters: [],
      logger: { ...console, log() {}, debug() {}, logSyntaxError: console.error },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  runner.on('stopped', () => {
    const sessions = [...runner.sessions.all()];
    const results = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
    const result = {
      passed: results.filter((one) => one.passed).length,
      failed: results.filter((one) => !one.passed && !one.skipped).length,
      errors: sessions.flatMap(({ errors }) => errors.map(({ message }) => message)),
    };
    process.send(result, () => process.exit());
  });
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

/** A patch as the file that it changes, the test that must fail, and the old and new lines of each hunk. */
function readPatch(file) {
  const [head, ...hunks] = readFileSync(file, 'utf8').split(/^@@.*\n/m);
  const named = (pattern) => pattern.exec(head)?.[1] ?? fail(`${file}: ${pattern} is missing`);
  const side = (hunk, sign) =>
    hunk
      .split('\n')
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  return {
    file,
    name: file.replace(/.*\/(.*)\.patch/, '$1'),
    test: named(/^Test: (\S+)$/m),
    path: named(/^\+\+\+ b\/(\S+)$/m),
    hunks: hunks.map((hunk) => [side(hunk, '-'), side(hunk, '+')]),
  };
}

/** The text of a file with a patch in it. A patch that no longer fits is an error: it would prove nothing. */
function mutate({ name, path, hunks }) {
  return hunks.reduce(
    (text, [before, after]) => {
      const parts = text.split(before);
      return parts.length === 2 ? parts.join(after) : fail(`${name}.patch does not fit ${path}: make it anew`);
    },
    readFileSync(path, 'utf8'),
  );
}

function fail(message) {
  throw new Error(message);
}
