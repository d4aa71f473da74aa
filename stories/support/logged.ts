/** What a story's device keeps, made up: `integ-log` is filled before the story is drawn, and emptied after it. */
import type { Entry, Row } from '../../src/log/entry.js';
import { openStore } from '../../src/log/store.js';
import { localDay } from '../../src/log/screens.js';

const DAY = 86_400_000;
const names = ['Språkcafé', 'Träning', 'Öppen hall'];
const joys = ['Alla lärde sig en ny lek.', 'Två tog med sig en granne.', 'Vi bakade bröd tillsammans.'];

/** An entry of so many days ago. */
export function entry(daysAgo: number, more: Partial<Entry> = {}): Entry {
  const then = new Date(Date.now() - daysAgo * DAY);
  return {
    ...{ id: `m${`${daysAgo}`.padStart(24, '0')}`, edited: then.toISOString(), device: 'mstory' },
    ...{ on: localDay(then), what: 'Språkcafé', came: 14, fresh: 2 },
    ...more,
  };
}

/** Meetings of most of a year: two a week, with all that one may tell. */
export const year = (): Entry[] =>
  Array.from({ length: 80 }, (_, i) =>
    entry(i * 4 + 1, {
      ...{ what: names[i % 3] ?? '', came: 6 + ((i * 7) % 19), fresh: i % 4 },
      ...(i % 3 === 0 && { speakers: 6, minutes: 45 }),
      ...(i % 5 === 0 && { girls: 3, boys: 2 }),
      ...(i % 8 === 0 && { handedOver: 4, arrived: 3, stayed: 2 }),
      ...(i % 11 === 0 && { joy: joys[(i / 11) % 3] ?? '' }),
    }),
  );

/** Also where a story before this one left nothing that can be emptied. */
const empty = async () => {
  await openStore()
    .then((store) => store.clear())
    .catch(() => {});
};

/** For `beforeEach` of a story. */
export const keeping = (rows: () => readonly Row[]) => async (): Promise<() => Promise<void>> => {
  await empty();
  const all = rows();
  if (all.length) await (await openStore()).put(all);
  return empty;
};

/** From now on the browser keeps nothing. @returns what undoes it */
export function blocked(): () => void {
  return replace(globalThis, 'indexedDB', { get: refuse });
}

function refuse(): never {
  throw new DOMException('', 'SecurityError');
}

/** From now on there is no room: the browser takes a row, and then aborts the act. @returns what undoes it */
export function full(): () => void {
  const { put } = IDBObjectStore.prototype;
  const reason = new DOMException('', 'QuotaExceededError');
  const undoPut = replace(IDBObjectStore.prototype, 'put', {
    value(this: IDBObjectStore, ...row: Parameters<typeof put>) {
      const request = put.apply(this, row);
      this.transaction.abort();
      return request;
    },
  });
  const undoError = replace(IDBTransaction.prototype, 'error', { get: () => reason });
  return () => {
    undoPut();
    undoError();
  };
}

function replace(owner: object, name: string, by: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...by, configurable: true });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}
