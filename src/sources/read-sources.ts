/** All sources at once: what each gave, how far they are together, and what failed. */
import type { Table } from '../model/row.js';
import { problem, SourceError, type Problem } from '../model/problem.js';
import type { Progress } from './download.js';
import { limitRecords } from './limits.js';
import { nameOf, readSource, type Source, type SourceOptions } from './source.js';

/** A source that could not be read. */
export interface Failure {
  error: SourceError;
  problem: Problem;
}

function toFailure(reason: unknown, source: Source): Failure {
  const error = reason instanceof SourceError ? reason : new SourceError('source/failed', String(reason));
  // Nothing was read from it, whatever the level of the same code in a record.
  return { error, problem: { ...problem(error.code, { source: nameOf(source) }, '', error.seen), level: 'source' } };
}

/** The total is known when that of each is. */
function sumOf(all: readonly Progress[]): Progress {
  const read = all.reduce((sum, one) => sum + one.read, 0);
  const total = all.reduce((sum, one) => sum + (one.total ?? NaN), 0);
  return { read, ...(total && { total }) };
}

/** Reads sources into tables, in their order. Throws the reason of an aborted signal, and nothing else. */
export async function readSources(
  sources: readonly Source[],
  options: SourceOptions,
  signal?: AbortSignal,
  onProgress: (progress: Progress) => void = () => {},
): Promise<{ tables: Table[]; failures: Failure[] }> {
  const coming = new Map<number, Progress>();
  const readings = sources.map((source, i) => ({
    source,
    reading: readSource(source, options, signal, (progress) => {
      coming.set(i, progress);
      onProgress(sumOf([...coming.values()]));
    }),
  }));
  await Promise.allSettled(readings.map(({ reading }) => reading));
  signal?.throwIfAborted();
  const tables: Table[] = [];
  const failures: Failure[] = [];
  let count = 0;
  for (const { source, reading } of readings) {
    try {
      const found = await reading;
      const more = found.reduce((sum, { rows }) => sum + rows.length, 0);
      limitRecords(count + more);
      count += more;
      tables.push(...found);
    } catch (reason) {
      failures.push(toFailure(reason, source));
    }
  }
  return { tables, failures };
}
