/** The log on this device, in a real browser. */
import { expect } from 'chai';
import { hasLog, LogStoreError, openStore, type LogStore } from '../../src/log/store.js';
import { databases } from './databases.js';
import { entry } from './random-log.js';

const NAME = 'integ-log';

/** Another tab's connection; without `lets` it does not let go when it is asked to. */
function connect(lets: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.addEventListener('success', () => {
      const database = request.result;
      if (lets) database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('no connection')));
  });
}

function remove(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('not removed')));
  });
}

const codeOf = async (act: () => Promise<unknown>): Promise<string> =>
  act().then(
    () => 'done',
    (error: unknown) => (error instanceof LogStoreError ? error.code : String(error)),
  );

/** A browser that is otherwise, for as long as something is done. */
async function within(
  target: object,
  key: string,
  change: PropertyDescriptor,
  act: () => Promise<void>,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, ...change });
  try {
    await act();
  } finally {
    if (before) Object.defineProperty(target, key, before);
    else Reflect.deleteProperty(target, key);
  }
}

describe('the store of the log', () => {
  let store: LogStore;
  beforeEach(async () => {
    await remove();
    store = await openStore();
  });
  after(remove);

  it('creates nothing before the first save', async () => {
    expect(await hasLog()).to.equal(false);
    expect(await store.rows()).to.deep.equal([]);
    await store.clear();
    expect(await databases()).not.to.include(NAME);
    await store.put([entry()]);
    expect(await databases()).to.include(NAME);
    expect(await hasLog()).to.equal(true);
  });

  it('creates nothing either where a browser cannot tell what there is', async () => {
    const own = IDBFactory.prototype.databases;
    Reflect.deleteProperty(IDBFactory.prototype, 'databases');
    try {
      expect(await hasLog()).to.equal(false);
      expect(await store.rows()).to.deep.equal([]);
      await store.put([entry()]);
      expect(await hasLog()).to.equal(true);
      expect(await store.rows()).to.deep.equal([entry()]);
      await store.clear();
      expect(await hasLog()).to.equal(false);
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'databases', {
        value: own,
        configurable: true,
        writable: true,
      });
    }
    expect(await databases()).not.to.include(NAME);
  });

  it('keeps rows and its id, and puts a row in the place of that of its id', async () => {
    const stone = { id: 'b', edited: '2026-11-24T18:00:00.000Z', device: 'x', isRemoved: true as const };
    await store.put([entry(), stone]);
    await store.put([entry({ came: 13 }), entry({ id: 'c' })]);
    const again = await openStore();
    expect(again.device).to.equal(store.device);
    expect(await again.rows()).to.deep.equal([entry({ came: 13 }), stone, entry({ id: 'c' })]);
  });

  it('has what two tabs saved', async () => {
    const other = await openStore();
    await Promise.all([store.put([entry()]), other.put([entry({ id: 'b' })])]);
    expect(await store.rows()).to.deep.equal(await other.rows());
    expect(await store.rows()).to.have.length(2);
    expect((await openStore()).device).to.be.oneOf([store.device, other.device]);
  });

  it('leaves out what is no row, and everything else of what was put there', async () => {
    await store.put([entry()]);
    const database = await connect(true);
    database.transaction('rows', 'readwrite').objectStore('rows').put({ id: 'bad', came: 'many' });
    database
      .transaction('rows', 'readwrite')
      .objectStore('rows')
      .put({ ...entry({ id: 'b' }), name: 'Amina' });
    database.close();
    expect(await store.rows()).to.deep.equal([entry(), entry({ id: 'b' })]);
  });

  it('deletes the whole database, and begins anew with another id', async () => {
    const { device } = store;
    await store.put([entry()]);
    await store.clear();
    expect(await databases()).not.to.include(NAME);
    expect(store.device).not.to.equal(device);
    await store.put([entry({ id: 'b' })]);
    expect(await store.rows()).to.deep.equal([entry({ id: 'b' })]);
  });

  it('deletes it also while another tab has it open', async () => {
    await store.put([entry()]);
    await connect(true);
    await store.clear();
    expect(await databases()).not.to.include(NAME);
  });

  it('does not wait for a tab that does not let go: the rows are gone, the rest goes with that tab', async () => {
    await store.put([entry()]);
    const stuck = await connect(false);
    await store.clear();
    const rows = await new Promise((resolve) => {
      const request = stuck.transaction('rows').objectStore('rows').getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
    expect(rows).to.deep.equal([]);
    stuck.close();
    expect(await store.rows()).to.deep.equal([]);
    expect(await databases()).not.to.include(NAME);
  });

  it('keeps no other tab waiting that changes the version or deletes', async () => {
    await store.put([entry()]);
    await store.rows();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(NAME, 2);
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
    // What a newer Integ has made, this one cannot read, and says so.
    expect(await codeOf(store.rows)).to.equal('failed');
    await remove();
    expect(await store.rows()).to.deep.equal([]);
  });

  it('says when the browser lets nothing be kept', async () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const all = [
      () => openStore(),
      () => hasLog(),
      () => store.rows(),
      () => store.put([entry()]),
      () => store.clear(),
    ];
    await within(window, 'indexedDB', { get: refuse }, async () => {
      for (const act of all) expect(await codeOf(act)).to.equal('blocked');
    });
    await within(window, 'indexedDB', { value: undefined }, async () => {
      for (const act of all) expect(await codeOf(act)).to.equal('blocked');
    });
    // A private window of Firefox has the object, and refuses when it is asked.
    const fail = () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    };
    await within(IDBFactory.prototype, 'open', { value: fail }, async () => {
      expect(await codeOf(() => store.put([entry()]))).to.equal('blocked');
    });
    expect(await databases()).not.to.include(NAME);
  });

  it('says when there is no room, and keeps all that was there and nothing of the rest', async () => {
    await store.put([entry()]);
    // A browser that is full takes the row, and then aborts the whole act.
    const { put } = IDBObjectStore.prototype;
    const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const putUntilFull = function (this: IDBObjectStore, value: unknown) {
      const request = put.call(this, value);
      if ((value as { id: string }).id === 'c') this.transaction.abort();
      return request;
    };
    await within(IDBObjectStore.prototype, 'put', { value: putUntilFull }, () =>
      within(IDBTransaction.prototype, 'error', { get: () => full }, async () => {
        expect(await codeOf(() => store.put([entry({ id: 'b' }), entry({ id: 'c' })]))).to.equal('full');
      }),
    );
    expect(await store.rows()).to.deep.equal([entry()]);
    expect(await codeOf(() => store.put([entry({ id: 'b' })]))).to.equal('done');
  });
});
