/** What an author calls the columns of a field. */
import type { ProblemCode } from '../model/problem.js';
import type { CheckedFile } from './check.js';

/** Which item of a list it is does not make it another column. */
export const withoutIndex = (field: string): string => field.replace(/\.\d+(?=\.|$)/g, '');

/** Some faults take two fields to mend. */
function fieldsOf(code: ProblemCode, field: string): string[] {
  if (code.startsWith('place/') && code !== 'place/not-a-number') return ['place.lat', 'place.lng'];
  if (code === 'age/reversed') return [field, field.replace('Min', 'Max')];
  if (code === 'date/reversed') return [field, field.replace('From', 'To').replace('from', 'to')];
  return field ? [field] : [];
}

/** `lat, lng`; empty for a source, and for cells that have no column. */
export function tellColumns(code: ProblemCode, field: string, file: CheckedFile): string {
  // These name their column as it stands.
  if (code === 'csv/columns') return field;
  return [...new Set(fieldsOf(code, field).flatMap((path) => columnNames(path, file)))].join(', ');
}

/** The columns that feed a field. */
export function columnsOf(path: string, { columns }: CheckedFile): string[] {
  const fed = columns.map((column) => ({ name: column.name, path: withoutIndex(column.path) }));
  const own = fed.find((column) => column.path === path) ?? fed.find((column) => column.path.startsWith(`${path}.`));
  if (own) return [own.name];
  const whole = fed.filter((column) => column.path === 'place' && path.startsWith('place.l'));
  return whole.map(({ name }) => name);
}

/** Where there are none, a column that nobody knows, or the field's own name in files: `place.lat` is `lat`. */
function columnNames(field: string, file: CheckedFile): string[] {
  const path = withoutIndex(field);
  const names = columnsOf(path, file);
  if (names.length) return names;
  if (file.names.includes(field)) return [field];
  return [(path.split('.').at(-1) ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
}
