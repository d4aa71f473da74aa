import type { LoadOptions } from './load.js';
import type { Problem } from './model/problem.js';
import type { Records, RecordType } from './model/records.js';
import { toRecords } from './model/validate.js';
import { readSources } from './sources/read-sources.js';

export interface ReadOptions extends LoadOptions {
  /** File name or URL: its ending gives the format, and problems name it. */
  name?: string;
  /** What the rows are, when their columns do not tell. */
  type?: RecordType;
}

/** A record may have lists of these names too, but then it has an id or a name. */
const isCollection = (value: unknown) =>
  typeof value === 'string' ||
  value instanceof Uint8Array ||
  value instanceof ArrayBuffer ||
  (typeof value === 'object' &&
    value !== null &&
    ('features' in value ||
      (['partners', 'activities', 'supports'].some((list) => list in value) && !('id' in value || 'name' in value))));

/**
 * Text, bytes or parsed JSON, or an array of these, → records and problems.
 * Runs in Node and browsers, touches no DOM, never throws for bad data.
 */
export async function readRecords(
  input: unknown,
  { name = 'data', type, ...options }: ReadOptions = {},
): Promise<{ records: Records; problems: Problem[] }> {
  // An array of records is one source; an array of whole texts or collections is several. `every` passes over holes.
  const isSeveral = Array.isArray(input) && input.length && !input.includes(undefined) && input.every(isCollection);
  const inputs = isSeveral ? (input as unknown[]) : [input];
  const sources = inputs.map((data) => ({ name, data, ...(type && { type }) }));
  const { tables, failures } = await readSources(sources, options);
  const { problems, ...records } = toRecords(tables, options);
  return { records, problems: [...failures.map((failure) => failure.problem), ...problems] };
}
