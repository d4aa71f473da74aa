// The real data files lie beside the project, not in it; where they are missing, the tests that read
// them are skipped by name.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const sharedFolder = join(projectFolder, '../shared');

/** For `test(name, options, …)` of node:test: skips, with the reason, where the file is missing. */
export function needsShared(path, options = {}) {
  if (existsSync(join(sharedFolder, path))) return options;
  return { ...options, skip: `../shared/${path} is missing` };
}
