/** What Integ makes of files: the reading that a page does, told to whoever keeps the files. */
import { load } from '../load.js';
import type { Problem } from '../model/problem.js';
import { groupProblems, type ProblemGroup } from '../model/problem-groups.js';
import type { Records } from '../model/records.js';
import { readRecords } from '../read-records.js';
import { isCsv } from './is-csv.js';
import { correct, type Correction } from './correct.js';
import { readTable, type FedColumn, type TableOptions } from './csv-table.js';

export interface InputFile {
  name: string;
  data: string | Uint8Array;
}

export interface CheckOptions extends TableOptions {
  /** The kind of partners that name none. */
  defaultKind?: string;
}

export interface CheckedFile {
  name: string;
  isCsv: boolean;
  /** The names of all its columns, when it is a CSV that can be read. */
  header: string[];
  /** Those of them that feed a field. */
  columns: FedColumn[];
  /** Absent when nothing is to correct, or nothing can be corrected with certainty. */
  correction?: Correction;
}

/** How many records are in the list, and how many of them on the map. */
export interface Counts {
  listed: number;
  placed: number;
}

export interface Check extends Counts {
  files: (CheckedFile & Counts)[];
  records: Records;
  problems: Problem[];
  groups: ProblemGroup[];
}

/** Reads files as a page that names them all would: merged, in their order. Never throws for bad data. */
export async function checkFiles(files: readonly InputFile[], options: CheckOptions = {}): Promise<Check> {
  const { records, problems } = await readAll(files, options);
  const shares = await Promise.all(files.map((_, i) => countShare(files, i, records, options)));
  return {
    files: files.map((file, i) => ({ ...checkForm(file, options), ...(shares[i] ?? none) })),
    ...{ records, problems, groups: groupProblems(problems) },
    listed: shares.reduce((sum, { listed }) => sum + listed, 0),
    placed: shares.reduce((sum, { placed }) => sum + placed, 0),
  };
}

const none: Counts = { listed: 0, placed: 0 };
const noRecords: Records = { partners: [], activities: [], supports: [] };

/** What one file adds to those before it: records are merged in their order, so its own are the last of each list. */
async function countShare(files: readonly InputFile[], at: number, whole: Records, options: CheckOptions) {
  const until = async (end: number) => {
    if (end === files.length) return whole;
    return end ? (await readAll(files.slice(0, end), options)).records : noRecords;
  };
  const [before, after] = await Promise.all([until(at), until(at + 1)]);
  const homes = new Map(whole.partners.map(({ id, place }) => [id, place]));
  const partners = after.partners.slice(before.partners.length);
  const activities = after.activities.slice(before.activities.length);
  const places = [
    ...partners.map(({ place }) => place),
    ...activities.map(({ place, partnerId }) => (place.lat === undefined ? homes.get(partnerId) : place)),
  ];
  return {
    listed: places.length + after.supports.length - before.supports.length,
    placed: places.filter((place) => place?.lat !== undefined).length,
  };
}

async function readAll(files: readonly InputFile[], { type, columns, defaultKind }: CheckOptions) {
  const options = { ...(columns && { columns }), ...(defaultKind && { defaultKind }) };
  const sources = files.map((file) => ({ ...file, ...(type && { type }) }));
  try {
    return await load(sources, options);
  } catch {
    // All have failed, of which a page tells the first; each author wants to know of their own.
    const each = await Promise.all(files.map(({ data, name }) => readRecords(data, { ...options, name })));
    return { records: noRecords, problems: each.flatMap(({ problems }) => problems) };
  }
}

function checkForm({ name, data }: InputFile, options: CheckOptions): CheckedFile {
  const file = { name, isCsv: isCsv(data, name), header: [], columns: [] };
  if (!file.isCsv) return file;
  try {
    const table = readTable(data, options);
    const correction = correct(table, options);
    const columns = [...table.fed.values()].flat();
    return { ...file, header: table.header, columns, ...(correction && { correction }) };
  } catch {
    // Over a limit: the reading has told so.
    return file;
  }
}
