import type { Catalogue, Progress } from '../load.js';
import type { Answer, LatLng, Query } from '../search/query.js';
import type { Search } from '../search/search.js';

/** Where a question looks from. Where the device is stays in the store: no page is told, by event or link. */
export interface Near extends LatLng {
  isDevice?: true;
}

/** A question as it is asked here. */
export interface Asked extends Query {
  near?: Near;
}

/** Where the data stand. A union, so that no mixture of phases can be written. */
type Phase =
  | { phase: 'idle' }
  /** `progress` only while a large file comes. */
  | { phase: 'loading'; progress?: Progress }
  | { phase: 'failed'; error: Error }
  /**
   * `whole` is the answer to no question at all: what there is to choose from. `isRenewing`: newer data are on
   * their way.
   */
  | { phase: 'ready'; catalogue: Catalogue; whole: Answer; answer: Answer; isRenewing?: true };

/** Takes acts to another store. */
export type Relay = Pick<Store, 'replace' | 'select'>;

/** What an element shows: one immutable value. */
export type State = { query: Asked; selected: string | null } & Phase;

/** Fields to set; `undefined` removes one. */
export type Change = { [K in keyof Asked]?: Asked[K] | undefined };

type Load = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<Catalogue>;

/** What a bar can show: whole percents, or 100 kB where nobody knows of how many. */
const stepOf = ({ read, total }: Progress): number => Math.floor(total ? (read * 100) / total : read / 100_000);

/** A copy of the query with the change in it. */
function merge(query: Asked, change: Change): Asked {
  const fields = Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields);
}

/**
 * Everything that waits, waits here: one abort signal a load, and a query is compared with the
 * newest one when its answer comes, so that nothing late overwrites. Knows no Lit and no DOM.
 */
export class Store {
  state: State = { phase: 'idle', query: {}, selected: null };
  private base: Query = {};
  private readonly listeners = new Set<() => void>();
  private loading = new AbortController();
  private answering: Promise<Answer | undefined> = Promise.resolve(undefined);
  /** Where acts go when question and selection are shared with another store. */
  relay: Relay | undefined;

  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Loads and answers the query as it then is. Rejects when loading fails; a later `open` wins. */
  async open(load: Load): Promise<void> {
    this.close();
    const { signal } = (this.loading = new AbortController());
    const { state } = this;
    // What is shown stays until there is something newer.
    if (state.phase === 'ready') this.become({ ...state, isRenewing: true });
    else this.become({ phase: 'loading' });
    try {
      const catalogue = await load(signal, (progress) => {
        const { state } = this;
        if (signal.aborted || state.phase !== 'loading') return;
        if (!state.progress || stepOf(progress) !== stepOf(state.progress)) this.become({ phase: 'loading', progress });
      });
      const whole = await catalogue.search.find({ ...this.base, limit: 0 });
      // The question may have changed while we waited; the last one is answered.
      for (let query: Asked | undefined; query !== this.state.query;) {
        query = this.state.query;
        const answer = await catalogue.search.find(this.complete(query));
        if (signal.aborted) return;
        if (query === this.state.query) this.become({ phase: 'ready', catalogue, whole, answer });
      }
    } catch (error) {
      if (signal.aborted) return;
      this.become({ phase: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      throw error;
    }
  }

  /** What holds unless a query says otherwise: how many rows. Which records (`of`) is the element's own. */
  async assume(base: Query): Promise<void> {
    this.base = base;
    if (this.state.phase === 'ready') {
      const whole = await this.state.catalogue.search.find({ ...base, limit: 0 });
      if (this.base === base && this.state.phase === 'ready') this.state = { ...this.state, whole };
    }
    await this.put({ ...this.state.query });
  }

  /** Changes the question. Resolves with the answer that is shown, which may be that of a newer question. */
  ask(change: Change): Promise<Answer | undefined> {
    return this.replace(merge(this.state.query, change));
  }

  /** Asks another question altogether. */
  replace(query: Asked): Promise<Answer | undefined> {
    return this.relay ? this.relay.replace(query) : this.put(query);
  }

  /** Asks it here, and nowhere else. */
  put(query: Asked): Promise<Answer | undefined> {
    this.state = { ...this.state, query };
    this.notify();
    this.answering = this.answer(query);
    return this.answering;
  }

  /** The answer to the changed question, which is not asked; undefined before there are data. */
  async peek(change: Change): Promise<Answer | undefined> {
    return this.search?.find(this.complete(merge(this.state.query, { ...change, view: undefined })));
  }

  select(id: string | null): void {
    if (this.relay) return this.relay.select(id);
    if (id === this.state.selected) return;
    this.state = { ...this.state, selected: id };
    this.notify();
  }

  /** The newest answer, once it is here. */
  get settled(): Promise<Answer | undefined> {
    return this.answering;
  }

  /** What to look records up in; undefined until they are here. */
  get search(): Search | undefined {
    return this.state.phase === 'ready' ? this.state.catalogue.search : undefined;
  }

  /** Stops what is under way; its results are dropped. */
  close(): void {
    this.loading.abort();
  }

  private async answer(query: Query): Promise<Answer | undefined> {
    const { state } = this;
    if (state.phase !== 'ready') return undefined;
    const answer = await state.catalogue.search.find(this.complete(query));
    if (this.state.query !== query) return this.answering;
    if (this.state.phase === 'ready' && this.state.catalogue === state.catalogue)
      this.become({ ...this.state, answer });
    return answer;
  }

  private complete(query: Query): Query {
    const { base } = this;
    return { ...base, ...query, ...(base.of && { of: base.of }) };
  }

  /** What is shown from now on. */
  become(phase: Phase): void {
    const { query, selected } = this.state;
    this.state = { query, selected, ...phase };
    this.notify();
  }

  notify(): void {
    for (const listener of this.listeners) listener();
  }
}
