/** What one does with an open record, whatever it is of: come and go, hand on, copy. */
import { directionsTo } from '../../model/links.js';
import type { Surroundings } from '../../views/record-details/open.js';
import { wholeLexiconFor, type WholeLexicon } from '../../words/lexicon.js';
import { toClipboard } from '../clipboard.js';
import { linkTo } from '../page-link.js';
import type { PlacesElement } from '../places-element.js';
import type { MapPane } from './map-pane.js';

/** The page of a map that asks nobody before it is clicked. */
const OPEN_STREET_MAP = 'https://www.openstreetmap.org/directions?to={lat},{lng}';

export class RecordActs {
  /** The words of the places' own languages, for what their people read. */
  private readonly native = new Map<string, WholeLexicon>();
  /** What had the focus when the record opened; it gets it back. */
  private opener: HTMLElement | null = null;
  /** A link that was handed on, and whether it is on the clipboard. */
  private shared: { id: string; link: string; isCopied: boolean } | undefined;

  constructor(
    private readonly host: PlacesElement,
    private readonly map: MapPane,
  ) {}

  /** Takes the focus from what opened the record. */
  enter(opener: HTMLElement | null): void {
    const { host } = this;
    this.opener = opener;
    host.renderRoot.querySelector<HTMLElement>('#details-name')?.focus();
    this.map.drawing?.reveal(host.selected ?? '', host.renderRoot.querySelector('.details'));
  }

  /** Closes, and gives the focus back to what opened the record, or to the nearest that stands for it. */
  async leave(): Promise<void> {
    const { host, opener } = this;
    const id = host.selected ?? '';
    this.opener = null;
    host.openRecord(null);
    await host.updateComplete;
    const row = host.renderRoot.querySelector<HTMLElement>(`.row[data-id="${CSS.escape(id)}"]`);
    // A pin may have gone into a ring, and a row is not seen beside a phone's map.
    const home = [opener, row].find((node) => node?.isConnected && node.checkVisibility());
    if (home) home.focus();
    else if (!this.map.drawing?.focusPin(id)) host.renderRoot.querySelector<HTMLElement>('.row')?.focus();
  }

  /** The words of a place's language; undefined until they are here. */
  nativeOf(lang: string): WholeLexicon | undefined {
    const known = this.native.get(lang);
    if (!known) void this.learn(lang);
    return known;
  }

  async learn(lang: string): Promise<void> {
    if (this.native.has(lang)) return;
    // Without them, the reader's own words do.
    const lexicon = await wholeLexiconFor(lang).catch(() => undefined);
    if (!lexicon || this.native.has(lang)) return;
    this.native.set(lang, lexicon);
    this.host.requestUpdate();
  }

  /** The page with the way there; undefined for what is nowhere. */
  directions({ lat, lng }: { lat?: number | undefined; lng?: number | undefined }, name: string): string | undefined {
    if (lat === undefined || lng === undefined) return undefined;
    return directionsTo(this.host.directions || OPEN_STREET_MAP, { lat, lng, name }, document.baseURI);
  }

  /** An address or a message for an app of the visitor's own; says what has come of it. */
  async copy(text: string, told: { done: string; failed: string }): Promise<void> {
    this.host.announce((await toClipboard(text)) ? told.done : told.failed);
  }

  /** How a record is handed on, and what has come of that. */
  sharing(id: string, title: string): Pick<Surroundings, 'shared' | 'share'> {
    const { host, shared } = this;
    return {
      shared: shared?.id === id ? shared : undefined,
      share: host.shareState
        ? { by: 'share' in navigator ? 'device' : 'copy', act: () => void this.share(id, title) }
        : undefined,
    };
  }

  /** The address of a record on paper, or of the page where no link can lead back to it. */
  printedLink(id: string): string {
    return this.host.shareState ? linkTo(this.host, id) : location.href.replace(/#.*$/s, '');
  }

  /** Hands the link to the device, else to the clipboard, else to the visitor. */
  private async share(id: string, title: string): Promise<void> {
    const { host } = this;
    const link = linkTo(host, id);
    if ('share' in navigator) {
      try {
        await navigator.share({ title, url: link });
        return;
      } catch (error) {
        // The visitor has thought better of it.
        if ((error as Error).name === 'AbortError') return;
      }
    }
    this.shared = { id, link, isCopied: await toClipboard(link) };
    host.requestUpdate();
    await host.updateComplete;
    const field = host.renderRoot.querySelector<HTMLInputElement>('.link input');
    field?.focus();
    field?.select();
  }
}
