/** What Integ makes of files: the reading that a page does, told to whoever keeps the files. */
import { groupProblems, type ProblemGroup } from '../model/problem-groups.js';
import type { Records, RecordType } from '../model/records.js';
import { correct, type Correction } from './correct.js';
import { readTable, type FedColumn, type TableOptions } from './csv-table.js';
import { isCsv } from './is-csv.js';
import { readFiles, type CheckedProblem, type Share } from './reading.js';

export interface InputFile {
  name: string;
  data: string | Uint8Array;
}

export interface CheckOptions extends TableOptions {
  /** The kind of partners that name none. */
  defaultKind?: string;
}

/** How many records are in the list, and how many of them on the map. */
export interface Counts {
  listed: number;
  placed: number;
}

/** What the columns of a CSV are to us; of any other file nothing. */
interface Form {
  isCsv: boolean;
  /** The names of all columns. */
  header: string[];
  /** Those of them that feed a field. */
  columns: FedColumn[];
  /** What the rows are. */
  types: RecordType[];
  /** Absent when nothing is to correct, or nothing can be corrected with certainty. */
  correction?: Correction;
}

export interface CheckedFile extends Form, Share {
  name: string;
  groups: ProblemGroup[];
}

export interface Check extends Counts {
  /** In their order; two may have the same name. */
  files: CheckedFile[];
  records: Records;
  problems: CheckedProblem[];
}

/** Reads files as a page that names them all would: merged, in their order. Never throws for bad data. */
export async function checkFiles(files: readonly InputFile[], options: CheckOptions = {}): Promise<Check> {
  const { records, shares } = await readFiles(files, options);
  const sum = (key: keyof Counts) => shares.reduce((total, share) => total + share[key], 0);
  return {
    files: files.map((file, i) => {
      const share = shares[i] ?? { listed: 0, placed: 0, names: [], problems: [] };
      const form = checkForm(file, options, share, files.length === 1 ? records : undefined);
      return { name: file.name, ...share, ...form, groups: groupProblems(share.problems) };
    }),
    records,
    problems: shares.flatMap(({ problems }) => problems),
    listed: sum('listed'),
    placed: sum('placed'),
  };
}

/** Nothing is there to be shown, and nothing is wrong: a file without rows. */
export const isEmpty = ({ listed, problems }: CheckedFile): boolean => !listed && !problems.length;

/** Whether all that the file has is shown as it should be. */
export const isFine = ({ problems }: CheckedFile): boolean => problems.every(({ level }) => level === 'note');

/** `alone`: its records when no other file was read with it. */
function checkForm({ name, data }: InputFile, options: CheckOptions, { problems }: Share, alone?: Records): Form {
  const form: Form = { isCsv: false, header: [], columns: [], types: [] };
  if (problems.some(({ level }) => level === 'source') || !isCsv(data, name)) return form;
  const table = readTable(data, options);
  const correction = correct(table, options, alone);
  return {
    isCsv: true,
    header: table.header,
    columns: [...table.fed.values()].flat(),
    types: [...table.fed.keys()],
    ...(correction && { correction }),
  };
}
