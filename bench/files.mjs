// How soon each file of ../shared/data/expected.md is read, records and problems and all.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../test/support/shared.mjs';

const LIMIT = 3000;

/** Prints the milliseconds of each; one that takes 3 s or more fails. */
export async function readFiles() {
  const { readRecords } = await import('../dist/modules/index.js');
  for (const { file, columns } of JSON.parse(readFileSync('test/fixtures/expected.json', 'utf8'))) {
    const path = join(sharedFolder, 'data', file);
    if (!existsSync(path)) {
      console.log(`      missing  ${file}`);
      continue;
    }
    const bytes = readFileSync(path);
    const start = performance.now();
    const { records } = await readRecords(bytes, { name: file, defaultKind: 'school', ...(columns && { columns }) });
    const time = performance.now() - start;
    const name = `${file}${columns ? ` with columns="name=${columns.name}"` : ''}`;
    console.log(`${time.toFixed(0).padStart(10)} ms  ${name}: ${records.partners.length} listed`);
    if (time >= LIMIT) process.exitCode = 1;
  }
}
