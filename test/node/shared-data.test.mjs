// The real files beside the project, in Node: what ../shared/data/expected.md says of each, and how soon.
// test/shared-data.test.ts reads the same in browsers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readRecords } from '../../dist/modules/index.js';
import { needsShared, sharedFolder } from '../support/shared.mjs';

const rows = JSON.parse(readFileSync('test/fixtures/expected.json', 'utf8'));
const bytesOf = (file) => readFileSync(join(sharedFolder, 'data', file));

function count(problems) {
  const counts = {};
  for (const { code, level } of problems) if (level !== 'note') counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The rows of the page: `the same` is the file before; two files may share a row. */
function rowsOf(page) {
  const cells = page
    .split('\n')
    .filter((line) => /^\| [a-z]/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const number = (text) => Number(text.replaceAll(',', '')) || 0;
  let files = [];
  return cells.flatMap(([, file, options, listed, placed, problems]) => {
    if (file !== 'the same') files = file.split(', ');
    const column = /name=([^"]+)/.exec(options)?.[1];
    const counts = [...problems.matchAll(/([a-z]+\/[a-z-]+)(?: ([\d,]*\d))?/g)];
    return files.map((one) => ({
      file: one,
      ...(column && { columns: { name: column } }),
      ...{ listed: number(listed), placed: number(placed) },
      problems: Object.fromEntries(counts.map(([, code, n]) => [code, n ? number(n) : 1])),
    }));
  });
}

describe('real files, in Node', () => {
  for (const { file, columns, listed, placed, problems } of rows) {
    const title = `${file}${columns ? ` with columns="name=${columns.name}"` : ''}`;
    test(`${title} gives ${listed} in the list and ${placed} on the map`, needsShared(`data/${file}`), async () => {
      const read = await readRecords(bytesOf(file), { name: file, defaultKind: 'school', ...(columns && { columns }) });
      const { partners } = read.records;
      const isPlaced = ({ place }) => place.lat !== undefined && place.lng !== undefined;
      assert.deepEqual(
        { listed: partners.length, placed: partners.filter(isPlaced).length, problems: count(read.problems) },
        { listed, placed, problems },
      );
      assert.equal(new Set(partners.map(({ id }) => id)).size, listed);
    });
  }

  test('the table is that of expected.md, row by row', needsShared('data/expected.md'), () => {
    assert.deepEqual(rowsOf(String(bytesOf('expected.md'))), rows);
  });

  const largest = 'messy/orig-axelsson-postcodes-bom.csv';
  test('15,463 rows are read in under three seconds', needsShared(`data/${largest}`), async (run) => {
    const bytes = bytesOf(largest);
    const start = performance.now();
    await readRecords(bytes, { columns: { name: 'Ort' } });
    const time = performance.now() - start;
    run.diagnostic(`${Math.round(time)} ms`);
    assert.ok(time < 3000, `${time} ms`);
  });
});
