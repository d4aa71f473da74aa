import type { LoadOptions } from './load.js';
import type { Problem } from './model/problem.js';
import { readTables } from './model/read-tables.js';
import type { Records, RecordType } from './model/records.js';
import { readSources } from './sources/read-sources.js';

export interface ReadOptions extends LoadOptions {
  /** File name or URL: its ending gives the format, and problems name it. */
  name?: string;
  /** What the rows are, when their columns do not tell. */
  type?: RecordType;
}

const isFeature = (value: unknown) =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature';

/** What is whole in itself. A record may have lists of these names too, but then it has an id or a name. */
const isWhole = (value: unknown) =>
  typeof value === 'string' ||
  value instanceof Uint8Array ||
  value instanceof ArrayBuffer ||
  Array.isArray(value) ||
  isFeature(value) ||
  (typeof value === 'object' &&
    value !== null &&
    ('features' in value ||
      (['partners', 'activities', 'supports'].some((list) => list in value) && !('id' in value || 'name' in value))));

/** An array of records, or of features, is one source; an array of whole texts or collections is several. */
const isSeveral = (input: unknown): input is unknown[] =>
  Array.isArray(input) && input.length > 0 && Array.from(input).every(isWhole) && !input.every(isFeature);

/**
 * Text, bytes or parsed JSON, or an array of these, → records and problems.
 * Runs in Node and browsers, touches no DOM, never throws for bad data.
 */
export async function readRecords(
  input: unknown,
  { name = 'data', type, ...options }: ReadOptions = {},
): Promise<{ records: Records; problems: Problem[] }> {
  const inputs = isSeveral(input) ? input : [input];
  const sources = inputs.map((data) => ({ name, data, ...(type && { type }) }));
  const { tables, failures } = await readSources(sources, options);
  const { problems, ...records } = await readTables(tables, options);
  return { records, problems: [...failures.map((failure) => failure.problem), ...problems] };
}
