// The walk through the founding texts leaves no sentence out, names only what is there, and quotes neither text.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filesUnder } from '../../scripts/files.mjs';
import { count, foundingPage, sentences, unanswered } from '../../scripts/founding.mjs';
import { needsShared, sharedFolder } from '../support/shared.mjs';

const texts = { SV: 'design/founding/lokala-samarbeten.sv.txt', DA: 'design/founding/radgivning.da.txt' };
const read = (path) => readFileSync(path, 'utf8');
const readText = (path) => read(join(sharedFolder, path));
const walk = (...given) => spawnSync(process.execPath, given, { encoding: 'utf8' });
const hasElement = (name) => existsSync(`src/elements/${name}`);

/** A short line without a mark at its end is a heading, which counts with what stands under it. */
const isHeading = (line) => line.split(/\s+/).length <= 4 && !/[.:?!]$/.test(line);
const split = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !isHeading(line))
    .flatMap((line) => line.split(/(?<=[.?!])\s+(?=\p{Lu})/u));

const RUN = 6;
function runsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
const quotes = (text, originals) => runsOf(text).filter((run) => originals.has(run));

describe('the founding texts', () => {
  for (const [code, path] of Object.entries(texts))
    test(`${code}: every sentence is numbered`, needsShared(path), () => {
      const expected = split(readText(path)).map((_, at) => `${code} ${at + 1}`);
      assert.deepEqual(
        sentences.map(({ id }) => id).filter((id) => id.startsWith(code)),
        expected,
      );
    });

  test('sentences are told apart as a reader does', () => {
    const text = 'A heading\n\nFirst one, e.g. this. Second one?\nHere is a list:\nNo mark at its very end\n';
    assert.deepEqual(split(text), [
      ...['First one, e.g. this.', 'Second one?'],
      ...['Here is a list:', 'No mark at its very end'],
    ]);
  });

  test('each has an answer, waits for an element, or asks for nothing', () => {
    assert.deepEqual(unanswered(), []);
    for (const { id, says, asks, answers } of sentences) {
      assert.match(says, /^\p{Lu}.*[.?]$/u, id);
      if (asks === false) assert.deepEqual(answers, [], id);
      for (const { what, shows } of answers) assert.ok(what && shows.length, id);
    }
  });

  test('one without an answer is told, and ends the program badly', () => {
    const lost = { id: 'SV 1', says: 'Lost.', answers: [] };
    assert.deepEqual(unanswered([...sentences, lost]), [lost]);
    assert.equal(count([lost]), '1 sentences: 0 answered, 0 ask for nothing, 1 without an answer');
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'integ-founding-')));
    try {
      cpSync('scripts', join(folder, 'scripts'), { recursive: true });
      const table = `export const swedish = ${JSON.stringify([lost])};`;
      writeFileSync(join(folder, 'scripts/founding/swedish.mjs'), table);
      const { status, stdout } = walk(join(folder, 'scripts/founding.mjs'));
      assert.equal(status, 1);
      assert.match(stdout, /^SV 1 +Lost\.\n +NOTHING ANSWERS IT$/m);
      assert.match(read(join(folder, 'docs/founding.md')), /\| SV 1 +\| Lost\. +\| NOTHING ANSWERS IT/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('what is waited for is not here yet', () => {
    for (const { id, waits } of sentences)
      if (waits) assert.ok(!hasElement(waits.element), `<${waits.element}> is here: ${id} says what it answers now`);
  });

  test('every element, page and test that is named is there', () => {
    for (const { id, answers } of sentences)
      for (const { element, page, tests = [] } of answers) {
        assert.ok(hasElement(element), `${id}: <${element}>`);
        assert.match(read(page), new RegExp(`<${element}\\b`), `${id}: ${page} has no <${element}>`);
        for (const [file, name] of tests) assert.ok(read(file).includes(name), `${id}: ${file} has no test "${name}"`);
      }
  });

  test('nothing of the project quotes them', needsShared(texts.SV), () => {
    const originals = new Set(Object.values(texts).flatMap((path) => runsOf(readText(path))));
    const files = ['src', 'scripts', 'test', 'docs', 'demo', 'stories'].flatMap((folder) =>
      filesUnder(folder, (file) => /\.(ts|mjs|md|mdx|html|csv)$/.test(file)),
    );
    assert.ok(files.length > 300);
    for (const file of files) assert.deepEqual(quotes(read(file), originals), [], file);
    assert.notDeepEqual(quotes(split(readText(texts.SV))[0], originals), [], 'a quoted sentence would be found');
  });

  test('npm run founding prints each with its screen and test, and docs/founding.md is what it writes', () => {
    const { status, stdout, stderr } = walk('scripts/founding.mjs', '--check');
    assert.deepEqual([status, stderr], [0, '']);
    for (const { id, says } of sentences) assert.ok(stdout.includes(`${id.padEnd(6)} ${says}\n`), id);
    assert.ok(stdout.trimEnd().endsWith(count()));
    assert.ok(read('docs/founding.md') === foundingPage());
  });
});
