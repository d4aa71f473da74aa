/** The open record in this element: how it looks, where it lies, and what one can do with it. It comes with the first one. */
import type { CSSResult, TemplateResult } from 'lit';
import { directionsTo } from '../../model/links.js';
import type { Partner } from '../../model/records.js';
import { detailStyles, partnerDetails } from '../../views/record-details.js';
import { langOfPlace } from '../../views/record-row.js';
import { recordSheet, sheetStyles } from '../../views/record-sheet.js';
import { isWhole, wholeLexiconFor, type WholeLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import { linkTo } from '../page-link.js';
import { printSheet } from '../print.js';
import { wrongMail } from './details-mail.js';
import { placeStyles } from './details.styles.js';
import type { IntegMap } from './integ-map.js';
import type { MapPane } from './map-pane.js';

const styles: readonly CSSResult[] = [detailStyles, placeStyles];
/** The page of a map that asks nobody before it is clicked. */
const OPEN_STREET_MAP = 'https://www.openstreetmap.org/directions?to={lat},{lng}';

/** @returns whether the browser has taken it: an insecure page has no clipboard, a visitor may refuse */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export class Details {
  /** The words of the places' own languages, for what their people read. */
  private readonly native = new Map<string, WholeLexicon>();
  /** What had the focus when the record opened; it gets it back. */
  private opener: HTMLElement | null = null;
  /** A link that was handed on, and whether it is on the clipboard. */
  private shared: { id: string; link: string; isCopied: boolean } | undefined;

  constructor(
    private readonly host: IntegMap,
    private readonly map: MapPane,
  ) {
    dress(host.renderRoot, styles);
  }

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

  render(partner: Partner, own: { glyph: string | undefined; total: number }): TemplateResult | undefined {
    const { host, shared } = this;
    const { lexicon, store, contact, allowHttp, headingLevel } = host;
    if (!isWhole(lexicon)) return undefined;
    const { id, place, name } = partner;
    const { lat, lng } = place;
    const partners = store.state.phase === 'ready' ? store.state.catalogue.records.partners : [];
    const isPlaced = lat !== undefined && lng !== undefined;
    return partnerDetails(partner, lexicon, {
      ...own,
      level: headingLevel + 1,
      km: host.answer?.items.find((item) => item.id === id)?.km,
      sessions: store.search?.sessionsOf(id) ?? [],
      now: new Date(),
      directions: isPlaced
        ? directionsTo(host.directions || OPEN_STREET_MAP, { lat, lng, name }, document.baseURI)
        : undefined,
      allowHttp,
      wrong: wrongMail(partner, { partners, contact, lexicons: [this.nativeOf(partner) ?? lexicon, lexicon] }),
      shared: shared?.id === id ? shared : undefined,
      share: host.shareState
        ? { by: 'share' in navigator ? 'device' : 'copy', act: () => void this.share(id, name) }
        : undefined,
      print: () => void this.print(partner, lexicon),
      copy: (text) => void this.copy(text, lexicon),
      close: () => void this.leave(),
    });
  }

  /** The words of a place's language; undefined until they are here. */
  private nativeOf(partner: Partner): WholeLexicon | undefined {
    const lang = langOfPlace(partner);
    const known = this.native.get(lang);
    if (!known) void this.learn(lang);
    return known;
  }

  private async learn(lang: string): Promise<void> {
    if (this.native.has(lang)) return;
    // Without them, the reader's own words do.
    const lexicon = await wholeLexiconFor(lang).catch(() => undefined);
    if (!lexicon || this.native.has(lang)) return;
    this.native.set(lang, lexicon);
    this.host.requestUpdate();
  }

  /** An address for a map or a message of the visitor's own. */
  private async copy(text: string, { words }: WholeLexicon): Promise<void> {
    const isCopied = await toClipboard(text);
    this.host.announce(isCopied ? words.addressCopied : words.addressNotCopied);
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

  private async print(partner: Partner, lexicon: WholeLexicon): Promise<void> {
    const { host } = this;
    const { lang, dir } = lexicon;
    // Whoever stands at the door reads the language of the place.
    await this.learn(langOfPlace(partner));
    const native = this.nativeOf(partner);
    const speakers = native && native.lang !== lang ? [lexicon, native] : [lexicon];
    await printSheet(host.renderRoot, {
      template: recordSheet(partner, lexicon, {
        sessions: host.store.search?.sessionsOf(partner.id) ?? [],
        now: new Date(),
        link: host.shareState ? linkTo(host, partner.id) : location.href.replace(/#.*$/s, ''),
        atTheDoor: speakers.map(({ lang, words }) => ({ lang, text: words.atTheDoor })),
      }),
      styles: sheetStyles.cssText,
      ...{ lang, dir, title: partner.name },
    });
  }
}
