/// <reference types="node" />
/** The files that a command names. */
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { InputFile } from './check.js';
import { UsageError } from './cli-command.js';
import type { CliWords } from './cli-words/sv.js';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Those that can be read, and a sentence for each of the others. */
export async function openFiles(
  paths: readonly string[],
  words: CliWords,
): Promise<{ files: InputFile[]; lost: string[] }> {
  const files: InputFile[] = [];
  const lost: string[] = [];
  for (const path of paths) {
    try {
      files.push({ name: path, data: await readFile(path) });
    } catch (error) {
      const sentences = { ENOENT: words.missing, EISDIR: words.folder, EACCES: words.locked };
      const code = codeOf(error) as keyof typeof sentences;
      lost.push((sentences[code] ?? words.unreadable)(path));
    }
  }
  return { files, lost };
}

/** A corrected copy goes over nothing, least of all over the file itself. Throws a `UsageError`. */
export async function refuseTaken(target: string, paths: readonly string[], words: CliWords): Promise<void> {
  const real = (path: string) => realpath(path).catch(() => undefined);
  const taken = await real(target);
  if (!taken) return;
  const own = await Promise.all(paths.map(real));
  throw new UsageError(own.includes(taken) ? words.sameFile : words.exists(target));
}

/** Throws a `UsageError`. */
export async function save(target: string, text: string, words: CliWords): Promise<void> {
  try {
    await writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') throw new UsageError(words.exists(target), { cause: error });
    throw new UsageError(code === 'ENOENT' ? words.noFolder(dirname(target)) : words.unwritable(target), {
      cause: error,
    });
  }
}
