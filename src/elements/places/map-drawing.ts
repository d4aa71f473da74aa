/** What the element's map does: loaded with Leaflet, when the map is first seen. */
import { nothing, type TemplateResult } from 'lit';
import { LeafletView, mapStyles, type Pin } from '../../map/leaflet-view.js';
import { boundsOf } from '../../search/geo.js';
import type { Answer, Bbox, Cluster, LatLng, View } from '../../search/query.js';
import { travelCircle } from '../../search/travel.js';
import { isWhole, type WholeLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import { BasemapPane } from './basemap-pane.js';
import type { PlacesElement } from '../places-element.js';
import { mapControls } from './map-controls.js';
import { mapControlStyles } from './map-controls.styles.js';
import { RowPins } from './row-pins.js';

/** Part of the map that an arrow moves it by. */
const STEP = 1 / 3;

function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Nothing lies over the map. */
const bare = { top: 0, right: 0, bottom: 0, left: 0 };

/** So many places show what is near. */
const NEAREST = 5;

export class MapDrawing {
  private readonly view: LeafletView;
  private readonly rowPins: RowPins;
  private readonly ground: BasemapPane;
  /** How to use the map is told once, to somebody who tries to move it and scrolls the page. */
  private hint: 'untold' | 'shown' | 'told' = 'untold';
  /** What the markers were drawn from; an update that changes none of it leaves them alone. */
  private drawn: readonly unknown[] = [];

  constructor(
    private readonly host: PlacesElement,
    private readonly box: HTMLElement,
  ) {
    dress(box, [...mapStyles, mapControlStyles]);
    const { center, zoom, answer } = host;
    const { state } = host.store;
    const { query } = state;
    this.ground = new BasemapPane(host, box, (basemap) => this.view.setBasemap(basemap));
    this.view = new LeafletView(box, {
      // A preset that finds nothing still shows where the places are.
      bounds: this.around() ?? answer?.bounds ?? (state.phase === 'ready' ? state.whole.bounds : null),
      // Where the visitor was, when the element has only been moved in the page.
      ...(query.view ?? { ...(center && { center }), ...(zoom !== undefined && { zoom }) }),
      basemap: this.ground.allowed(),
      onGround: (fault) => this.ground.heed(fault),
      onIgnored: () => this.showHint(),
      onView: (seen) => void this.follow(seen),
      onSelect: (id) => void host.show(id),
      onRing: (ring) => this.openRing(ring),
    });
    this.rowPins = new RowPins(host.shadowRoot ?? box, this.view.markers, (id) => {
      const pinned = host.pinned(id);
      return pinned && { text: pinned.name, lang: pinned.lang };
    });
    box.addEventListener('focusin', this.endHint);
    host.addEventListener('fullscreenchange', this.onFill);
  }

  remove(): void {
    this.box.removeEventListener('focusin', this.endHint);
    this.host.removeEventListener('fullscreenchange', this.onFill);
    this.rowPins.end();
    this.ground.remove();
    this.view.remove();
  }

  fit(bounds: Bbox): void {
    this.view.fit(bounds);
  }

  /** Shows the place that is looked from, with all that is within the limit, else with what is nearest. */
  lookAround(): void {
    const bounds = this.around() ?? this.host.answer?.bounds;
    if (bounds) this.view.fit(bounds);
  }

  moveTo(view: View): void {
    this.view.moveTo(view);
  }

  private async follow(view: View): Promise<void> {
    const { host } = this;
    await host.store.ask({ view });
    // Who moved it by hand, key or button has the focus there.
    if (host.answer && host.renderRoot.querySelector('.map-pane:focus-within')) host.announce(this.seen(host.answer));
  }

  /** Looks into a ring; one that cannot be told apart any closer opens as a list. */
  private openRing({ ids }: Cluster): void {
    const { host, view } = this;
    const bounds = host.store.search?.boundsOf(ids);
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    const isOneSpot = west === east && south === north;
    if (isOneSpot || !view.canZoom(1)) void host.askAndShow({ bbox: bounds });
    else view.lookInto(bounds);
  }

  /** Moves the map just so far that the record's pin is clear of the edges and of the sheet over them. */
  reveal(id: string, sheet: Element | null): void {
    const { view, host } = this;
    const bounds = host.store.search?.boundsOf([id]);
    if (!bounds) return;
    const [box, over] = [this.box.getBoundingClientRect(), sheet?.getBoundingClientRect()];
    const isOver = over !== undefined && over.left < box.right && over.right > box.left;
    view.inset = { ...bare, bottom: isOver ? Math.max(0, box.bottom - over.top) : 0 };
    view.reveal({ lat: bounds[1], lng: bounds[0] });
  }

  /** The place under a press. */
  placeAt(event: MouseEvent): LatLng | undefined {
    return this.view.placeAt(event);
  }

  focusPin(id: string): boolean {
    return this.view.markers.focus(id);
  }

  draw(answer: Answer): void {
    this.ground.follow();
    const { marked } = this;
    const { lexicon, pictures } = this.host;
    const { near, within } = this.host.store.state.query;
    const shown = [answer, marked, lexicon, near, within, pictures.part];
    if (!isWhole(lexicon) || shown.every((value, i) => value === this.drawn[i])) return;
    if ([near, within].some((value, i) => value !== this.drawn[i + 3]))
      this.view.travel.show(near, near && within ? travelCircle(near, within) : undefined);
    this.drawn = shown;
    if (marked === null) this.view.inset = bare;
    this.view.show(answer.clusters, (cluster) => this.describe(cluster, lexicon), marked);
  }

  /** What has a pin here and stands for the open record: of an activity whose it is, of a partner the first it has. */
  private get marked(): string | null {
    const { host } = this;
    const { selected } = host;
    const { search } = host.store;
    if (selected === null || host.pinned(selected)) return selected;
    return search?.activity(selected)?.partnerId ?? search?.sessionsOf(selected)[0]?.id ?? selected;
  }

  /** What stands over the map. */
  controls(): TemplateResult | typeof nothing {
    const { host, view } = this;
    const { lexicon, attribution, store } = host;
    if (!isWhole(lexicon)) return nothing;
    const canFill = document.fullscreenEnabled && !host.withoutFullscreen;
    return mapControls(lexicon, {
      ...{ attribution, zoom: store.state.query.view?.zoom },
      ...{ hasGround: this.ground.allowed() !== 'none', isOverview: view.isOverview() },
      ...this.ground.render(lexicon),
      isHinting: this.hint === 'shown',
      isFull: canFill ? host.matches(':fullscreen') : undefined,
      canZoom: (step) => view.canZoom(step),
      zoomBy: (step) => view.zoomBy(step),
      pan: (east, south) => view.pan(east * STEP, south * STEP),
      showAll: () => host.answer?.bounds && view.fit(host.answer.bounds),
      skip: () => void host.showList(),
      fill: () => void this.fill(),
      endHint: this.endHint,
    });
  }

  /** Fills the screen with the element, or gives it back its place. */
  private async fill(): Promise<void> {
    const { host } = this;
    try {
      await (host.matches(':fullscreen') ? document.exitFullscreen() : host.requestFullscreen());
    } catch (error) {
      // A page or a browser may refuse; the element stays as it is.
      console.warn(`<${host.localName}> full screen`, error);
    }
  }

  /** What a move of the map has brought into view: the town that most of it is in, and how many places. */
  private seen({ clusters }: Answer): string {
    const { host } = this;
    const { lexicon } = host;
    if (!isWhole(lexicon)) return '';
    const ids = clusters.flatMap((cluster) => cluster.ids);
    const town = commonest(ids.flatMap((id) => host.pinned(id)?.town ?? []));
    return [town, lexicon.words.onMap(ids.length)].filter(Boolean).join(': ');
  }

  private readonly onFill = (): void => this.host.requestUpdate();

  private showHint(): void {
    const { host } = this;
    if (this.hint !== 'untold' || !isWhole(host.lexicon)) return;
    this.hint = 'shown';
    host.announce(host.lexicon.words.mapHint);
    host.requestUpdate();
  }

  private readonly endHint = (): void => {
    if (this.hint === 'shown') this.host.requestUpdate();
    this.hint = 'told';
  };

  /** What lies round the place that is looked from. */
  private around(): Bbox | undefined {
    const { answer, store } = this.host;
    const { near, within } = store.state.query;
    if (!near) return undefined;
    const nearest = (answer?.items ?? []).slice(0, NEAREST).map(({ id }) => store.search?.boundsOf([id]));
    const points = within
      ? travelCircle(near, within)
          .coordinates.flat()
          .map(([lng = 0, lat = 0]) => ({ lat, lng }))
      : nearest.flatMap((box) => (box ? { lat: box[1], lng: box[0] } : []));
    return boundsOf([near, ...points]) ?? undefined;
  }

  private describe({ ids, count, kinds }: Cluster, { words, number }: WholeLexicon): Pin {
    const [id = ''] = ids;
    const pinned = count > 1 ? undefined : this.host.pinned(id);
    if (!pinned) return { label: words.ring(count), kinds, count: number(count) };
    const { name, kind = '', glyph } = pinned;
    return { label: name, kinds, kind, ...(glyph && { glyph }) };
  }
}
