/** The pipeline. Read this file first: source → validate → search; the store takes it from here. */
import { problem, SourceError, type Problem } from './model/problem.js';
import type { Records } from './model/records.js';
import { toRecords, type RecordOptions } from './model/validate.js';
import { createSearch, type Search } from './search/search.js';
import { readSource, type Source, type SourceOptions } from './sources/source.js';

export interface LoadOptions extends SourceOptions, RecordOptions {}

/** Everything that was found in the sources, ready to be asked. */
export interface Catalogue {
  records: Records;
  problems: Problem[];
  search: Search;
}

/**
 * Sources → a catalogue, merged in their order. One failing is a problem among the others;
 * all failing throws the first `SourceError`; an aborted signal throws its reason.
 */
export async function load(
  sources: readonly Source[],
  options: LoadOptions = {},
  signal?: AbortSignal,
): Promise<Catalogue> {
  const settled = await Promise.allSettled(sources.map((source) => readSource(source, options, signal)));
  signal?.throwIfAborted();
  const failures = settled.flatMap((result, i) =>
    result.status === 'rejected' ? [failure(result.reason, sources[i])] : [],
  );
  if (failures.length && failures.length === settled.length) throw failures[0]?.error;
  const tables = settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const { problems, ...records } = toRecords(tables, options);
  return { records, problems: [...failures.map((f) => f.problem), ...problems], search: createSearch(records) };
}

/** What a source that threw becomes: the error to show, and the problem beside those of the records. */
export function failure(reason: unknown, source: Source | undefined) {
  const name = source && ('url' in source ? source.url : source.name);
  const error = reason instanceof SourceError ? reason : new SourceError('source/failed', String(reason));
  return { error, problem: problem(error.code, { source: name ?? '' }, '', error.seen) };
}
