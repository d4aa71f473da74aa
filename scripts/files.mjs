import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every file below a folder (with `/` in its path), or none where the folder is missing. */
export function filesUnder(folder, wanted = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .filter(wanted)
    .toSorted();
}

/** `src/elements/integ-map/integ-map.ts` and its like: one file for each public tag. */
export const elementFiles = () => filesUnder('src/elements', (file) => /\/(integ-[a-z-]+)\/\1\.ts$/.test(file));

/** Whether a module is the program that was started; `import.meta.filename` is not in every Node 20. */
export const isProgram = (url) => process.argv[1] === fileURLToPath(url);
