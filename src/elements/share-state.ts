import type { ReactiveController } from 'lit';
import type { IntegElement } from './element.js';
import { fragmentOf, readFragment } from './page-link.js';

/**
 * Keeps the question and the open record in the page's fragment, and takes them from there at the start and
 * when the address changes. The page's history grows no longer. Where the device is stays out of it: the
 * element's own `query` does not say it.
 */
export class ShareState implements ReactiveController {
  private ended = new AbortController();
  /** The state that is known, as a fragment: the one that was read or written last, at first that of the page. */
  private known = '';
  /** The page's fragment as it was when it was last read or written. */
  private heard = '';

  constructor(private readonly host: IntegElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.ended = new AbortController();
    window.addEventListener('hashchange', () => this.read(), { signal: this.ended.signal });
    this.known = this.preset;
    this.heard = '';
    this.read();
  }

  hostDisconnected(): void {
    this.ended.abort();
  }

  hostUpdated(): void {
    const { host, current } = this;
    if (!host.shareState || current === this.known) return;
    this.known = current;
    const { preset } = this;
    // What the page shows by itself needs no fragment.
    const url = current === preset ? location.pathname + location.search : current;
    if (current === preset && !readFragment(host, location.hash)) return;
    try {
      history.replaceState(history.state, '', url);
      this.heard = location.hash;
    } catch (error) {
      // A frame without an address of its own, or a browser that has had enough changes for now.
      console.warn(`<${host.localName}> share-state`, error);
    }
  }

  /** What the page shows by itself. */
  private get preset(): string {
    const { host } = this;
    return fragmentOf(host, { query: host.preset, selected: null });
  }

  private get current(): string {
    const { host } = this;
    return fragmentOf(host, { query: host.query, selected: host.selected });
  }

  private read(): void {
    const { host } = this;
    // The event of a change that was read already may come after it.
    if (location.hash === this.heard) return;
    this.heard = location.hash;
    const shared = host.shareState ? readFragment(host, location.hash) : undefined;
    if (!shared) return;
    const { query, selected, dropped } = shared;
    if (dropped.length) console.warn(`<${host.localName}> share-state cannot read: ${dropped.join('&')}`);
    host.query = query;
    host.selected = selected;
    this.known = this.current;
  }
}
