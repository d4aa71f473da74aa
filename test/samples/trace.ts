/**
 * Follows one thing through the rooms: whoever reads or changes it is found in the stack trace of the
 * Proxy that stands in its place.
 */
type Thing = Record<string, unknown>;

/** What was seen of a thing at one stage of its way. */
export class Trace {
  /** File of src → `stage.field`s that it read or changed. The innermost frame of src did it. */
  readonly readers = new Map<string, Set<string>>();
  /** Files of src that called those, and so handed the thing on. */
  private readonly callers = new Set<string>();
  private readonly proxies = new WeakMap<object, object>();
  /** The Proxies of all traces: what one follows, another leaves to it. */
  private static readonly known = new WeakSet();
  private isBlind = false;

  /** A Proxy of the thing, and of all that is nested in it, that notes who touches it. */
  follow<T extends object>(thing: T, stage: string): T {
    if (Trace.known.has(thing)) return thing;
    const proxy = this.proxies.get(thing) ?? new Proxy(thing, this.handlerOf(stage));
    this.proxies.set(thing, proxy);
    Trace.known.add(proxy);
    return proxy as T;
  }

  /** Looks at something without being noted. */
  unseen<T>(look: () => T): T {
    const wasBlind = this.isBlind;
    this.isBlind = true;
    try {
      return look();
    } finally {
      this.isBlind = wasBlind;
    }
  }

  /** Files that only handed the thing on. */
  get handedOn(): string[] {
    return [...this.callers].filter((file) => !this.readers.has(file)).toSorted();
  }

  /** Each reader with how much it read at which stage, in the order of the way. */
  describe(): string[] {
    return [...this.readers].map(([file, fields]) => {
      const counts: Record<string, number> = {};
      for (const field of fields) counts[field.replace(/\..*/, '')] = (counts[field.replace(/\..*/, '')] ?? 0) + 1;
      return `${file} (${Object.entries(counts)
        .map(([stage, count]) => `${stage}: ${count}`)
        .join()})`;
    });
  }

  private handlerOf(stage: string): ProxyHandler<object> {
    const note = (key: PropertyKey, what = '') => {
      if (typeof key === 'string') this.note(`${stage}.${key}${what}`);
    };
    return {
      get: (target, key, self) => {
        note(key);
        const value: unknown = Reflect.get(target, key, self);
        const isOwn = Object.hasOwn(target, key);
        return isOwn && typeof value === 'object' && value !== null ? this.follow(value, stage) : value;
      },
      has: (target, key) => (note(key), Reflect.has(target, key)),
      ownKeys: (target) => (note('keys'), Reflect.ownKeys(target)),
      getOwnPropertyDescriptor: (target, key) => (note(key), Reflect.getOwnPropertyDescriptor(target, key)),
      set: (target, key, value) => (note(key, ' ='), Reflect.set(target, key, value)),
      defineProperty: (target, key, descriptor) => (note(key, ' ='), Reflect.defineProperty(target, key, descriptor)),
      deleteProperty: (target, key) => (note(key, ' deleted'), Reflect.deleteProperty(target, key)),
    };
  }

  private note(field: string): void {
    if (this.isBlind) return;
    const [reader, ...callers] = filesOf(new Error('trace').stack ?? '');
    if (!reader) return;
    this.readers.set(reader, (this.readers.get(reader) ?? new Set()).add(field));
    for (const file of callers) this.callers.add(file);
  }
}

/** The files of src in a stack trace, innermost first. */
const filesOf = (stack: string): string[] =>
  [...stack.matchAll(/(https?:[^\s]+?):(\d+):\d+/g)]
    .map(([, url = '', line]) => fileAt(url, Number(line)))
    .filter((file) => file.startsWith('src/'));

const bundles = new Map<string, string[]>();

/** Which module a line of a bundle came from: esbuild names each above its code (see support/bundled-tests.mjs). */
function fileAt(url: string, line: number): string {
  let lines = bundles.get(url);
  if (!lines) bundles.set(url, (lines = textOf(url).split('\n')));
  while (line > 0 && !/^\/\/ (src|test|node_modules)\//.test(lines[line - 1] ?? '')) line -= 1;
  return lines[line - 1]?.slice('// '.length) ?? '';
}

/** At once: whoever touches the thing does not wait. */
function textOf(url: string): string {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
  return request.responseText;
}

/**
 * While `run` runs, whatever is pushed on an array or comes out of `map` passes through `swap`: so the
 * rooms hand each other what `swap` puts in its place, and we need no hook in them.
 */
export async function swapping<T>(swap: (item: unknown) => unknown, run: () => Promise<T>): Promise<T> {
  const own: { push: (...items: unknown[]) => number; map: typeof Array.prototype.map } = Array.prototype;
  const { push, map } = own;
  const { stackTraceLimit: limit }: { stackTraceLimit?: number } = Error;
  Object.assign(Error, { stackTraceLimit: Infinity });
  own.push = function (...items) {
    return Reflect.apply(push, this, items.map(swap));
  };
  own.map = function (this: unknown[], ...how: Parameters<typeof map>) {
    const mapped = Reflect.apply(map, this, how);
    for (const [i, item] of mapped.entries()) mapped[i] = swap(item);
    return mapped;
  } as typeof map;
  try {
    return await run();
  } finally {
    own.push = push;
    own.map = map;
    Object.assign(Error, { stackTraceLimit: limit });
  }
}

/** `thing[key]`, where it may be an object. */
export const partOf = (thing: unknown, key: string): unknown =>
  typeof thing === 'object' && thing !== null ? (thing as Thing)[key] : undefined;
