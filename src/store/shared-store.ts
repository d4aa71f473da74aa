/** One question for several elements: each asks it of its own records. It comes with the first that shares. */
import type { Catalogue } from '../load.js';
import type { Answer } from '../search/query.js';
import type { Asked, Relay, Store } from './store.js';

/** How much of an answer is shown, which is an element's own when several have one question. */
const ownFields: readonly string[] = ['view', 'limit', 'offset'];

/** The fields of a query that are an element's own, or that it may have in common with others. */
const fieldsOf = (query: Asked, isOwn: boolean): Asked =>
  Object.fromEntries(Object.entries(query).filter(([field]) => ownFields.includes(field) === isOwn));

const isAlike = (a: Asked, b: Asked): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((field) => a[field as keyof Asked] === b[field as keyof Asked]);

/** What was asked in a store, whose question another leads, is asked there; and what changes there is taken over. */
export class SharedStore implements Relay {
  /** The leader's data that were last taken over. */
  private taken: Catalogue | undefined;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly store: Store,
    private readonly leader: Store,
  ) {
    const { query, selected } = store.state;
    this.unsubscribe = leader.subscribe(() => this.hear());
    store.relay = this;
    const preset = fieldsOf(query, false);
    if (Object.keys(preset).length) void leader.ask(preset);
    if (selected !== null) leader.select(selected);
    this.hear();
  }

  /** The store stands alone again. */
  end(): void {
    this.unsubscribe();
    this.store.relay = undefined;
  }

  replace(query: Asked): Promise<Answer | undefined> {
    const { store, leader } = this;
    // Its own fields first: the leader may have nothing new to tell.
    const own = fieldsOf(query, true);
    if (!isAlike(own, fieldsOf(store.state.query, true)))
      void store.put({ ...fieldsOf(store.state.query, false), ...own });
    void leader.replace({ ...fieldsOf(query, false), ...fieldsOf(leader.state.query, true) });
    return store.settled;
  }

  select(id: string | null): void {
    this.leader.select(id);
  }

  /** Takes over what has changed in the leader. */
  private hear(): void {
    const { store } = this;
    const led = this.leader.state;
    const query = { ...fieldsOf(led.query, false), ...fieldsOf(store.state.query, true) };
    const isAsked = !isAlike(query, store.state.query);
    store.state = { ...store.state, selected: led.selected, ...(isAsked && { query }) };
    if (led.phase === 'failed') store.become({ phase: 'failed', error: led.error });
    else if (led.phase === 'loading')
      store.become({ phase: 'loading', ...(led.progress && { progress: led.progress }) });
    else if (led.phase === 'ready' && led.catalogue !== this.taken) {
      const { catalogue } = led;
      this.taken = catalogue;
      // What cannot be answered is shown as failed.
      store.open(async () => catalogue).catch(() => {});
    } else if (isAsked) void store.put(query);
    else store.notify();
  }
}
