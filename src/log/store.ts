/** The log on this device: IndexedDB `integ-log`. Nothing is created before the first `put`. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { newId, readRow, type Row } from './entry.js';

/** `blocked`: the browser lets nothing be kept here. `full`: no room. `failed`: anything else. */
export type LogStoreCode = 'blocked' | 'full' | 'failed';

export class LogStoreError extends Error {
  override readonly name = 'LogStoreError';
  constructor(
    readonly code: LogStoreCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Each method rejects with `LogStoreError`. None keeps the database open, so that no other tab has to wait for this one. */
export interface LogStore {
  /** Random; stays the same from the first `put` to `clear`. */
  readonly device: string;
  /** All that is kept, tombstones and what other tabs put there too. None, and nothing created, when there is no log. */
  rows: () => Promise<Row[]>;
  /** Adds rows or replaces those of the same id: all of them or, when it fails, none. */
  put: (rows: readonly Row[]) => Promise<void>;
  /** Deletes all rows, and the whole database as soon as no other tab reads it. */
  clear: () => Promise<void>;
}

interface Schema extends DBSchema {
  rows: { key: string; value: Row };
  /** `device` → its id. */
  about: { key: string; value: string };
}

type Database = IDBPDatabase<Schema>;

const NAME = 'integ-log';
const VERSION = 1;

/** Whether a log is kept here. Creates nothing. Rejects with `LogStoreError`. */
export const hasLog = (): Promise<boolean> => told(async () => (await use(openExisting, () => true)) ?? false);

/** Rejects with `LogStoreError`, `blocked` when the browser keeps nothing. */
export const openStore = (): Promise<LogStore> =>
  told(async () => {
    const kept = await use(openExisting, (database) => database.get('about', 'device'));
    let device = kept ?? newId();
    return {
      get device() {
        return device;
      },
      rows: () => told(async () => (await use(openExisting, readAll)) ?? []),
      put: async (rows) => told(async () => use(openOrCreate, (database) => putAll(database, rows, device))),
      clear: async () => {
        await told(deleteAll);
        device = newId();
      },
    };
  });

/** Undefined where there is no log. */
async function openExisting(): Promise<Database | undefined> {
  // Firefox before 126 does not tell.
  const names = 'databases' in indexedDB ? await indexedDB.databases() : undefined;
  if (names && !names.some(({ name }) => name === NAME)) return undefined;
  let isMissing = false;
  const opening = openDB<Schema>(NAME, VERSION, {
    upgrade: (_database, _from, _to, transaction) => {
      isMissing = true;
      transaction.done.catch(() => {});
      transaction.abort();
    },
  });
  return opening.catch((error: unknown) => {
    if (isMissing) return undefined;
    throw error;
  });
}

const openOrCreate = (): Promise<Database> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('rows', { keyPath: 'id' });
      database.createObjectStore('about');
    },
  });

/** Opens the database for one act. Undefined where there is none. */
async function use<Result>(
  open: () => Promise<Database | undefined>,
  act: (database: Database) => Result | Promise<Result>,
): Promise<Result | undefined> {
  const database = await open();
  if (!database) return undefined;
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** What nobody can read as a row stays where it is. */
const readAll = async (database: Database): Promise<Row[]> =>
  (await database.getAll('rows')).flatMap((value) => {
    const read = readRow(value);
    return 'row' in read ? [read.row] : [];
  });

async function putAll(database: Database, rows: readonly Row[], device: string): Promise<void> {
  const transaction = database.transaction(['rows', 'about'], 'readwrite', { durability: 'strict' });
  const [store, about] = [transaction.objectStore('rows'), transaction.objectStore('about')];
  const keepDevice = async () => {
    // Another tab may have made the log meanwhile.
    if ((await about.get('device')) === undefined) await about.put(device, 'device');
  };
  await finish(transaction.done, keepDevice(), ...rows.map((row) => store.put(row)));
}

/** Rows go first, so that they are gone also where another tab keeps the database itself from going. */
async function deleteAll(): Promise<void> {
  await use(openExisting, async (database) => {
    const transaction = database.transaction(['rows', 'about'], 'readwrite');
    await finish(
      transaction.done,
      ...(['rows', 'about'] as const).map((name) => transaction.objectStore(name).clear()),
    );
  });
  await new Promise<void>((resolve, reject) => {
    deleteDB(NAME, { blocked: () => resolve() }).then(resolve, reject);
  });
}

/** What a transaction did not do, the transaction says best: its steps only say that it was aborted. */
async function finish(done: Promise<void>, ...steps: Promise<unknown>[]): Promise<void> {
  const [end] = await Promise.allSettled([done, ...steps]);
  if (end.status === 'rejected') throw end.reason;
}

async function told<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    if (!globalThis.indexedDB) throw new DOMException('', 'SecurityError');
    return await act();
  } catch (cause) {
    throw new LogStoreError(codeOf(cause), { cause });
  }
}

/** `InvalidStateError` is what private windows of Firefox say. */
const codes: Record<string, LogStoreCode> = {
  ...{ SecurityError: 'blocked', InvalidStateError: 'blocked', NotAllowedError: 'blocked' },
  QuotaExceededError: 'full',
};

const codeOf = (cause: unknown): LogStoreCode => (cause instanceof Error && codes[cause.name]) || 'failed';
