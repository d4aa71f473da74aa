/** Entries and files: comes once the write screen is there, so that it works without a network, too. */
import { changedRows } from '../../log/edits.js';
import type { Log } from '../../log/entry.js';
import { importFile, LogFileError, MAX_FILE_BYTES, readFile, toCsv, toJson, type LogFile } from '../../log/file.js';
import { show, toEntries, type ReadFile } from '../../log/screens.js';
import type { LogLexicon } from '../../words/lexicon.js';
import { saveFile } from '../save-file.js';
import type { Flow } from './flow.js';

export { entriesScreen } from '../../views/log/entries.js';

/** The log as a file in the language of the screen, as far as there are such columns. */
export function exportLog(
  root: ParentNode,
  log: Log,
  { lang, words }: LogLexicon,
  { kind, today }: { kind: 'csv' | 'json'; today: string },
): void {
  const columns = lang === 'sv' || lang === 'da' ? lang : 'en';
  const text = kind === 'csv' ? toCsv(log, columns) : toJson(log);
  saveFile(root, `${words.log.fileName}-${today}`, text, kind);
}

type Read = ReadFile & { content?: LogFile };

/** Joins files with the log; what cannot be read of them is told. */
export async function importFiles(flow: Flow, files: readonly File[]): Promise<void> {
  const read = await Promise.all(files.map(readOne));
  const { before, after } = await flow.keep((log) =>
    read.reduce((all, { content }) => (content ? importFile(all, content) : all), log),
  );
  flow.take(show(flow.state, toEntries({ code: 'imported', changed: changedRows(before, after).length, files: read })));
}

async function readOne(file: File): Promise<Read> {
  const { name } = file;
  if (file.size > MAX_FILE_BYTES) return { name, why: 'too-large' };
  try {
    const content = readFile(new Uint8Array(await file.arrayBuffer()));
    return { name, isCsv: content.kind !== 'json', faults: content.faults, content };
  } catch (error) {
    if (error instanceof LogFileError) return { name, why: error.code };
    throw error;
  }
}
