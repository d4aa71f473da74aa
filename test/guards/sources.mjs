// The files of src as text, and the imports between them, for the guards.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { filesUnder } from '../../scripts/files.mjs';

/** @typedef {{path: string, text: string}} File  */

/** @returns {File[]} */
export const readSources = () =>
  filesUnder('src', (file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));

/** What a file imports: where from, and whether types only. Import text in comments does not count. */
export function importsOf({ path, text }) {
  const code = text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /(?:^|[\s;])(?:import|export)\s+(?:(type)\s+)?(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...statements].map(([, type, from, lazy]) => ({
    isType: type !== undefined,
    target: resolve(path, from ?? lazy),
  }));
}

/** A file of src and all files of src that it leads to. */
export function reachableFrom(start, files) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map();
  const visit = (path) => {
    const file = byPath.get(path);
    if (!file || reached.has(path)) return;
    reached.set(path, file);
    for (const { target } of importsOf(file)) visit(target);
  };
  visit(start);
  return [...reached.values()];
}

/** `src/…` for a relative import, the package's name for another. */
function resolve(path, from) {
  if (from.startsWith('.')) return posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts');
  return /^(?:@[^/]+\/)?[^/]+/.exec(from)[0];
}
