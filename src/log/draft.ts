/** What stands on the write screen: a value; each tap makes the next one. It may be wrong until it is saved. */
import { MAX_NUMBER, meetingFaults, numberFields, tidy, type Entry, type Fault, type NumberField } from './entry.js';

/** A meeting without who logged it. A number that somebody typed and nobody can read is NaN. */
export type Draft = Readonly<Omit<Entry, 'id' | 'edited' | 'device'>>;

export type DraftField = keyof Draft;

/**
 * @param usual the name that is chosen beforehand (`usualWhat`)
 * @param today ISO, by the clock on the wall
 */
export const emptyDraft = (usual: string | undefined, today: string): Draft => ({
  ...{ on: today, what: usual ?? '' },
  ...{ came: 0, fresh: 0 },
});

/**
 * A field as it was counted or typed. A number stays within 0 and 999; of a typed text the number is taken as it is, for
 * `faultsOf` to name. Undefined and an empty text take an optional field away, and make `came` and `fresh` 0. `isAnother`
 * is true or undefined.
 */
export function setField(draft: Draft, field: DraftField, value: string | number | true | undefined): Draft {
  const { [field]: _before, ...rest } = draft;
  const isEmpty = value === undefined || (typeof value === 'string' && value.trim() === '');
  if (!isEmpty) return { ...draft, [field]: isNumber(field) ? readCount(value) : value };
  if (field === 'came' || field === 'fresh') return { ...draft, [field]: 0 };
  return (field === 'on' || field === 'what' ? { ...draft, [field]: value ?? '' } : rest) as Draft;
}

const isNumber = (field: DraftField): field is NumberField => numberFields.some((one) => one === field);

function readCount(value: string | number | true): number {
  if (typeof value === 'number') return Math.min(Math.max(value, 0), MAX_NUMBER);
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : NaN;
}

/**
 * What keeps it from being saved, in the order of the fields; empty when nothing does. More groups than came are told of
 * at the first group that is told.
 */
export const faultsOf = (draft: Draft): Fault[] => meetingFaults(draft);

/** The entry of a draft without faults. To change one, give the id that it has; `saveEntry` sees to the order in time. */
export const toEntry = (draft: Draft, { id, device, now }: { id: string; device: string; now: Date }): Entry =>
  tidy({ ...draft, id, device, edited: now.toISOString() }) as Entry;

export function draftOf(entry: Entry): Draft {
  const { id: _id, edited: _edited, device: _device, ...draft } = entry;
  return draft;
}
