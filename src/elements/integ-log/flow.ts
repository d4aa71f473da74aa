/** What a person does in the log: each act makes the next state, and has the device keep what is logged. */
import { faultsOf, toEntry, type DraftField } from '../../log/draft.js';
import { draftOf } from '../../log/draft.js';
import { removeEntry, saveEntry } from '../../log/edits.js';
import { entriesOf, type Entry, type Log } from '../../log/entry.js';
import { reachedTonight } from '../../log/results.js';
import {
  beginNext,
  draftIn,
  setIn,
  show,
  showChange,
  start,
  toEntries,
  type LogState,
  type Screen,
  type Told,
} from '../../log/screens.js';
import { usualWhat } from '../../log/usual.js';
import type { IntegLog } from './integ-log.js';
import { Keeper } from './keeper.js';

export class Flow {
  readonly keeper = new Keeper();
  state: LogState = start(new Map(), [], new Date());
  /** As it was begun: nobody has written in it. */
  private begun = this.state.next;

  constructor(private readonly host: IntegLog) {}

  /** Reads what the device keeps. */
  async load(): Promise<void> {
    await this.keeper.load();
    this.suggest();
    this.host.requestUpdate();
  }

  /** The likely name, as long as nobody has written anything. */
  suggest(): void {
    if (this.state.next !== this.begun) return;
    const { id, draft } = beginNext(this.keeper.log, this.names, new Date());
    const { what, on } = this.begun.draft;
    if (draft.what === what && draft.on === on) return;
    this.begun = { id, draft };
    this.state = { ...this.state, next: this.begun };
  }

  /** What a meeting is probably called: known names, the likeliest first. */
  get names(): string[] {
    return usualWhat(entriesOf(this.keeper.log), this.host.activities, new Date(), this.host.near);
  }

  async go(screen: Screen): Promise<void> {
    if (screen.at !== this.state.screen.at) await this.keeper.load();
    this.take(show(this.state, screen));
  }

  set(field: DraftField, value: string | number | true | undefined): void {
    this.take(setIn(this.state, field, value));
  }

  step(field: DraftField, by: 1 | -1): void {
    const value = draftIn(this.state)[field];
    this.set(field, (Number(value) || 0) + by);
  }

  async save(): Promise<void> {
    const { state } = this;
    const draft = draftIn(state);
    if (faultsOf(draft).length) {
      this.state = { ...state, isTried: true };
      return this.host.toFault();
    }
    const { screen, next } = state;
    const id = screen.at === 'change' ? screen.entry.id : next.id;
    const { before, after } = await this.keep((log) => saveEntry(log, toEntry(draft, { id, ...this.keeper.by })));
    const entry = after.get(id) as Entry;
    const was = screen.at === 'change' ? screen.entry : undefined;
    // What is saved is no draft any more, also when somebody has gone on meanwhile.
    if (this.state.next.id === id) {
      this.begun = beginNext(after, this.names, new Date());
      this.state = { ...this.state, next: this.begun };
    }
    // Pressed twice, or gone on.
    if (this.state.screen !== screen) return;
    const milestone = reachedTonight(before, after);
    this.take(show(this.state, { at: 'tonight', entry, before: was, milestone }));
  }

  change(entry: Entry): void {
    this.take(showChange(this.state, entry));
  }

  /** Takes back what was just saved, and goes on with it; or brings back what was just removed. */
  async undo(): Promise<void> {
    const { screen } = this.state;
    if (screen.at === 'tonight') {
      const { entry, before } = screen;
      await this.keep((log) =>
        before ? saveEntry(log, this.again(before)) : removeEntry(log, entry.id, this.keeper.by),
      );
      if (before) return this.change(this.again(before));
      this.take({ ...show(this.state, { at: 'write' }), next: { id: entry.id, draft: draftOf(entry) } });
    }
    if (screen.at === 'entries' && screen.told?.code === 'removed') {
      const { entry } = screen.told;
      await this.keep((log) => saveEntry(log, this.again(entry)));
      this.take(show(this.state, this.entriesWith(undefined)));
    }
  }

  async remove(entry: Entry): Promise<void> {
    await this.keep((log) => removeEntry(log, entry.id, this.keeper.by));
    this.take(show(this.state, this.entriesWith({ code: 'removed', entry })));
  }

  /** An entry that looked like one meeting with others was one of its own. */
  async part(entry: Entry): Promise<void> {
    await this.keep((log) => saveEntry(log, { ...this.again(entry), isAnother: true }));
    this.host.requestUpdate();
  }

  /** @returns whether all is gone */
  async clear(): Promise<void> {
    const isGone = await this.keeper.clear();
    if (!isGone) return this.host.requestUpdate();
    const begun = start(this.keeper.log, this.names, new Date());
    this.begun = begun.next;
    this.take(show(begun, toEntries({ code: 'all-removed' })));
  }

  /** Changes the log, and says what it was and is. */
  async keep(act: (log: Log) => Log): Promise<{ before: Log; after: Log }> {
    let before = this.keeper.log;
    await this.keeper.change((log) => act((before = log)));
    return { before, after: this.keeper.log };
  }

  take(state: LogState): void {
    const before = this.state;
    this.state = state;
    void this.host.moved(before, state);
  }

  /** The list as long as it was, and what came of an act. */
  private entriesWith(told: Told | undefined): Screen {
    const { screen } = this.state;
    return screen.at === 'entries' ? { ...screen, told } : toEntries(told);
  }

  /** The same entry, changed now. */
  private again(entry: Entry): Entry {
    return toEntry(draftOf(entry), { id: entry.id, ...this.keeper.by });
  }
}
