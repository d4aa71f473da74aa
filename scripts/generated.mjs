/** Writes a generated file, or with `--check` only says whether the one in the repository is still true. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text of a file, given from the repository's root. */
export const text = (path) => readFile(root + path, 'utf8');

/** @param {string} path from the repository's root @param {string} content */
export async function generate(path, content) {
  const before = await text(path).catch(() => '');
  if (before === content) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what ${relative(root, process.argv[1])} makes: run it and commit the result`);
    process.exitCode = 1;
    return;
  }
  await mkdir(dirname(root + path), { recursive: true });
  await writeFile(root + path, content);
  console.log(`${path}: ${content.length} bytes`);
}
