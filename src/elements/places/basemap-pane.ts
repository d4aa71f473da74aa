import { nothing } from 'lit';
import { readBasemap, type Basemap, type TileBasemap } from '../../map/basemap-setting.js';
import type { GroundFault } from '../../map/ground.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import { Later } from '../later.js';
import { choiceOf, choose, onChoice, type Choice } from './basemap-consent.js';
import type { PlacesElement } from '../places-element.js';

type Notes = Pick<typeof import('../../views/basemap-notes.js'), 'basemapNotes' | 'wayBack'>;

const isTiles = (basemap: Basemap): basemap is TileBasemap => typeof basemap === 'object' && 'tiles' in basemap;

/** The ground as the attribute says and the visitor allows, and what is written over the map about it. */
export class BasemapPane {
  /** What the attribute was when it was last read. */
  private text = '';
  private wanted: Basemap = 'built-in';
  private drawn: Basemap;
  private fault: GroundFault['what'] | undefined;
  /** Comes when there is something to say. */
  private readonly notes: Later<Notes>;
  private readonly stopListening: () => void;

  constructor(
    private readonly host: PlacesElement,
    private readonly box: HTMLElement,
    private readonly draw: (basemap: Basemap) => void,
  ) {
    this.drawn = this.allowed();
    this.notes = new Later(host, async () => {
      const { basemapNotes, basemapNoteStyles, wayBack } = await import('../../views/basemap-notes.js');
      dress(box, [basemapNoteStyles]);
      return { basemapNotes, wayBack };
    });
    this.stopListening = onChoice(() => host.requestUpdate());
  }

  remove(): void {
    this.stopListening();
  }

  /** What may be drawn now: another host's map is not asked for before the visitor has chosen. */
  allowed(): Basemap {
    const { basemap, localName } = this.host;
    if (basemap !== this.text) {
      this.text = basemap;
      const read = readBasemap(basemap, document.baseURI);
      if (!read) console.warn(`<${localName}> basemap: "${basemap}" is not known; the built-in one is shown`);
      this.wanted = read ?? 'built-in';
    }
    const { wanted } = this;
    return isTiles(wanted) && wanted.isForeign && !['once', 'always'].includes(choiceOf(wanted.host) ?? '')
      ? 'built-in'
      : wanted;
  }

  /** Draws another ground when attribute or choice have changed. */
  follow(): void {
    const allowed = this.allowed();
    if (allowed !== this.drawn) this.redraw(allowed);
    const isCoverMissing = this.fault !== undefined && this.fault !== 'overview';
    this.notes.need(isCoverMissing || (isTiles(this.wanted) && this.wanted.isForeign));
  }

  /** Says once that a part of the ground did not come; authors hear why. */
  heed(fault: GroundFault | undefined): void {
    if (fault) {
      console.warn(`<${this.host.localName}> basemap`, fault.error);
      this.fault ??= fault.what;
    }
    this.host.requestUpdate();
  }

  /** Question or notice, and the way back from a yes, as far as each is due. */
  render(lexicon: WholeLexicon): { notes: unknown; wayBack: unknown } {
    const { wanted, fault } = this;
    const notes = this.notes.part;
    if (!notes) return { notes: nothing, wayBack: nothing };
    const own = {
      ...(isTiles(wanted) && wanted.isForeign && { provider: wanted.host, choice: choiceOf(wanted.host) }),
      fault: fault === 'overview' ? undefined : fault,
      choose: (choice: Choice) => this.choose(choice),
      retry: () => this.redraw(this.drawn),
    };
    return { notes: notes.basemapNotes(lexicon, own), wayBack: notes.wayBack(lexicon, own) };
  }

  private choose(choice: Choice): void {
    if (isTiles(this.wanted)) choose(this.wanted.host, choice);
    // The button that was pressed is gone.
    this.box.focus({ preventScroll: true });
  }

  private redraw(basemap: Basemap): void {
    this.drawn = basemap;
    this.fault = undefined;
    this.draw(basemap);
    this.host.requestUpdate();
  }
}
