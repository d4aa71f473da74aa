/** The public number of a file that somebody exported. Comes with the first counter that names one. */
import { counterOf, type Counter } from '../../log/counter.js';
import { meetingsOf } from '../../log/doubles.js';
import { importFile, readFile } from '../../log/file.js';
import { download } from '../../sources/download.js';

/** @param url of a CSV or JSON that the log exported, or of a table of totals. Throws what keeps it from being read. */
export async function countIn(url: string, signal: AbortSignal): Promise<Counter> {
  const { bytes } = await download(url, signal);
  return counterOf(meetingsOf(importFile(new Map(), readFile(bytes))));
}
