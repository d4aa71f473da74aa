import type { ReactiveController } from 'lit';
import { SharedStore } from '../store/shared-store.js';
import { IntegElement } from './element.js';

/** Ties an element to the one that its attribute `for` names, whichever of the two comes into the page first. */
export class Following implements ReactiveController {
  private leader: IntegElement | undefined;
  private shared: SharedStore | undefined;
  private found = () => {};
  private readonly finding = new Promise<void>((found) => (this.found = found));
  private readonly observer = new MutationObserver(() => this.look());

  constructor(private readonly host: IntegElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.host.getRootNode();
    this.observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
    this.look();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.follow(undefined);
  }

  hostUpdate(): void {
    this.look();
  }

  /** What the other element has loaded is shown here too. */
  async ready(): Promise<void> {
    await this.finding;
    await this.leader?.ready;
    await this.host.store.settled;
  }

  private look(): void {
    const { host } = this;
    if (!host.isConnected) return;
    const named = (host.getRootNode() as Document | ShadowRoot).getElementById(host.for);
    // Two that follow each other would ask each other for ever.
    if (named instanceof IntegElement) return this.follow(named.for ? undefined : named);
    this.follow(undefined);
    // It is there and not yet what it will be: nothing in the page tells when that is. What is defined and not of
    // ours never becomes it, and looking again at once would go on for ever.
    const tag = named?.localName ?? '';
    if (tag.includes('-') && !customElements.get(tag)) void customElements.whenDefined(tag).then(() => this.look());
  }

  private follow(leader: IntegElement | undefined): void {
    if (leader === this.leader) return;
    this.leader = leader;
    this.shared?.end();
    this.shared = leader && new SharedStore(this.host.store, leader.store);
    if (leader) this.found();
  }
}
