/** The pipeline. Read this file first: source → validate → search; the store takes it from here. */
import { LoadError, type Problem } from './model/problem.js';
import { readTables } from './model/read-tables.js';
import type { Records } from './model/records.js';
import { pause } from './model/slices.js';
import type { RecordOptions } from './model/validate.js';
import { createSearch, type Search } from './search/search.js';
import type { Progress } from './sources/download.js';
import { readSources } from './sources/read-sources.js';
import type { Source, SourceOptions } from './sources/source.js';

export type { Progress };

export interface LoadOptions extends SourceOptions, RecordOptions {}

/** Everything that was found in the sources, ready to be asked. */
export interface Catalogue {
  records: Records;
  problems: Problem[];
  search: Search;
}

/**
 * Sources → a catalogue, merged in their order. One failing is a problem among the others; all failing
 * throws a `LoadError`; an aborted signal throws its reason. Of files over 1 MB `onProgress`
 * hears how much is here.
 */
export async function load(
  sources: readonly Source[],
  options: LoadOptions = {},
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<Catalogue> {
  const { tables, failures } = await readSources(sources, options, signal, onProgress);
  const failed = failures.map(({ problem }) => problem);
  const [first] = failures;
  if (first && failures.length === sources.length) throw new LoadError(first.error, failed);

  const { problems, ...records } = await readTables(tables, options, signal);
  await pause();
  signal?.throwIfAborted();
  return {
    records,
    problems: [...failed, ...problems],
    search: createSearch(records, { terms: bringTerms }),
  };
}

/** Words for the codes of activities and kinds; only a text needs them. */
const bringTerms = async () => (await import('./model/terms/languages.js')).loadTerms();
