/** The name that a column of the author's could have in records.md. */
import { columnNameOf, pathOf } from '../model/column-names.js';
import type { RecordType } from '../model/records.js';

/** A plain name that is understood as it stands stays. */
export const canonicalOf = (type: RecordType, path: string, name: string): string =>
  /^[a-z][a-z\d_]*$/.test(name) && pathOf(type, name) === path ? name : columnNameOf(type, path);
