/** Files read as a page that names them all would: merged, in their order, each record and problem with its file. */
import type { Problem, Where } from '../model/problem.js';
import type { Activity, Partner, Records, RecordType } from '../model/records.js';
import { toRecords } from '../model/validate.js';
import { readSources } from '../sources/read-sources.js';
import type { CheckOptions, Counts, InputFile } from './check.js';

/** Where the record stands that has an id already. */
export interface First {
  /** Index of the file. */
  file: number;
  row: number;
}

export interface CheckedProblem extends Problem {
  /** Of `id/duplicate`: by type, for two types may share an id. */
  firsts?: Partial<Record<RecordType, First>>;
}

/** What one of the files gave. */
export interface Share extends Counts {
  problems: CheckedProblem[];
  /** The names that its rows or records have. */
  names: string[];
}

export interface Reading {
  records: Records;
  shares: Share[];
}

/** Under this name a record says where it stood, as long as it is being made. */
const FROM = 'integ-check-from';

/** Two files may have one name: while they are read, their place in the list goes before it. */
const keyOf = ({ name }: InputFile, at: number) => `${at}/${name}`;
const fileOf = ({ source }: Where) => Number.parseInt(source, 10);

/** Never throws for bad data. */
export async function readFiles(files: readonly InputFile[], options: CheckOptions): Promise<Reading> {
  const { type } = options;
  const sources = files.map((file, at) => ({ name: keyOf(file, at), data: file.data, ...(type && { type }) }));
  const { tables, failures } = await readSources(sources, {});
  const names = files.map(() => new Set<string>());
  for (const { where, fields } of tables.flatMap(({ rows }) => rows)) {
    for (const name of Object.keys(fields)) names[fileOf(where)]?.add(name);
    fields[FROM] = where;
  }
  const { problems, ...records } = toRecords(tables, toRecordOptions(options));
  const { counts, firsts } = lookUp(records, files.length);
  const shares = counts.map((share, at): Share => ({ ...share, names: [...(names[at] ?? [])], problems: [] }));
  for (const one of [...failures.map(({ problem }) => problem), ...problems]) {
    const at = fileOf(one.where);
    const where = { ...one.where, source: files[at]?.name ?? '' };
    const first = one.code === 'id/duplicate' ? firsts.get(one.where.id ?? '') : undefined;
    const field = isSurplus(one) ? '' : one.field;
    shares[at]?.problems.push({ ...one, where, field, ...(first && { firsts: first }) });
  }
  return { records, shares };
}

/** Of cells beyond the last column none is at fault; of a quote that is never closed its own is. */
const isSurplus = ({ code, seen }: Problem) => code === 'csv/columns' && !seen.startsWith('"');

export const toRecordOptions = ({ columns, defaultKind }: CheckOptions) => ({
  ...(columns && { columns }),
  ...(defaultKind && { defaultKind }),
});

/** Takes from each record where it stood: what each file has, and where each id stands first. */
function lookUp({ partners, activities, supports }: Records, files: number) {
  const counts = Array.from({ length: files }, (): Counts => ({ listed: 0, placed: 0 }));
  const firsts = new Map<string, NonNullable<CheckedProblem['firsts']>>();
  const homes = new Map(partners.map((partner) => [partner.id, isPlaced(partner)]));
  const count = (record: Records[keyof Records][number], type: RecordType, isOnMap: boolean) => {
    const from = record[FROM] as Where;
    delete record[FROM];
    const file = fileOf(from);
    firsts.set(record.id, { ...firsts.get(record.id), [type]: { file, row: from.row ?? 0 } });
    const share = counts[file];
    if (!share) return;
    share.listed += 1;
    if (isOnMap) share.placed += 1;
  };
  for (const one of partners) count(one, 'partner', isPlaced(one));
  for (const one of activities) count(one, 'activity', isPlaced(one) || isAtHome(one, homes));
  for (const one of supports) count(one, 'support', false);
  return { counts, firsts };
}

/** Who has an outline stands in its middle. */
const isPlaced = ({ place, area }: Pick<Partner, 'place'> & { area?: unknown }) =>
  place.lat !== undefined || typeof area === 'object';

/** What names no position is at its partner's; what names a wrong one is nowhere. */
const isAtHome = ({ place, partnerId }: Activity, homes: ReadonlyMap<string, boolean>) =>
  !place.unplaced && homes.get(partnerId) === true;
