// What no file of the project may hold: a path of one machine, a registry's address, a test that is
// switched off or the only one, a lint that is silenced.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { filesUnder } from '../../scripts/files.mjs';

const everywhere = [
  ['a path of one machine', /(?<![\w./:}*-])\/(?:home|root|work|Users|mnt)\/[\w.-]/],
  ['the address of a registry', /registry\.[a-z]+js\.(?:org|com)|registry\.yarnpkg|npmmirror/],
];
const inCode = [
  ['a test that runs alone or not at all', /\b(?:it|test|describe|suite)\.(?:only|skip)\b|\b(?:only|skip): true\b/],
  ['a silenced check', /(?:oxlint|eslint)-disable|@ts-(?:ignore|nocheck|expect-error)|istanbul ignore|c8 ignore/],
];
const isText = (file) => !/\.(png|ico|woff2?|topojson)$/.test(file);
const isCode = (file) => /\.(ts|mjs|js|json|html|css)$/.test(file);
// This file spells out what it looks for.
const isLookedAt = (file) => isText(file) && !file.endsWith('guards/tracked-files.test.mjs');

function faultsOf(path, text) {
  const rules = [...everywhere, ...(isCode(path) ? inCode : [])];
  return rules.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${path}: ${name}`);
}

/** As git sees the project; without git, everything but what is made. */
function trackedFiles() {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' });
  if (git.status === 0) return git.stdout.split('\0').filter(Boolean);
  const made = ['.git', 'node_modules', 'dist', 'storybook-static'];
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !made.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]));
}

describe('tracked files', () => {
  test('hold nothing that belongs to one machine or is switched off', () => {
    const files = trackedFiles().filter(isLookedAt);
    assert.ok(files.length > 50);
    assert.deepEqual(
      files.flatMap((file) => faultsOf(file, readFileSync(file, 'utf8'))),
      [],
    );
  });

  test('seeded faults are found', () => {
    const seeded = [
      "const data = '/work/shared/data';",
      'cp /home/anna/x .',
      '"resolved": "https://registry.npmjs.org/lit/-/lit.tgz"',
      "it.only('x', () => {});",
      "test('x', { skip: true }, () => {});",
      '// oxlint-disable-next-line no-console',
      '// @ts-expect-error',
    ];
    for (const text of seeded) assert.equal(faultsOf('test/x.ts', text).length, 1, text);
    for (const text of [
      "from '../../work/x.js'",
      'https://example.org/home/x',
      "'./root/x'",
      'skip: `${path} is missing`',
    ]) {
      assert.deepEqual(faultsOf('test/x.ts', text), [], text);
    }
  });
});
