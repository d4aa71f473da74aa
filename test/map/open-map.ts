import type { CSSResult } from 'lit';
import { LeafletView, type MapViewOptions, type Pin } from '../../src/map/leaflet-view.js';
import { mapStyles } from '../../src/map/map.styles.js';
import type { Bbox, Cluster } from '../../src/search/query.js';
import { iconStyles } from '../../src/theme/icons.js';
import { markStyles } from '../../src/theme/marks.js';
import { tokenStyles } from '../../src/theme/tokens.js';

export interface Opened {
  view: LeafletView;
  host: HTMLElement;
  root: ShadowRoot;
  box: HTMLElement;
  /** What the callbacks were given, in order. */
  views: { bbox: Bbox; zoom: number }[];
  selected: string[];
  rings: Cluster[];
  failures: unknown[];
  show(clusters: Cluster[], selected?: string | null): void;
  markers(): HTMLElement[];
  labels(): (string | null)[];
  /** The label of what has the focus, `the map` for the map itself. */
  focused(): string | null | undefined;
}

const open = new Set<Opened>();

/** A map of 600 by 400 px in a shadow root, without basemap unless asked for. */
export function openMap(options: Partial<MapViewOptions> = {}): Opened {
  const host = document.body.appendChild(document.createElement('div'));
  host.style.cssText = 'display:block;position:relative;inline-size:600px;block-size:400px';
  const root = host.attachShadow({ mode: 'open' });
  const sheets: CSSResult[] = [tokenStyles, iconStyles, markStyles, ...mapStyles];
  root.adoptedStyleSheets = sheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  const box = root.appendChild(document.createElement('div'));
  box.style.cssText = 'position:absolute;inset:0';

  const seen: Pick<Opened, 'views' | 'selected' | 'rings' | 'failures'> = {
    views: [],
    selected: [],
    rings: [],
    failures: [],
  };
  const view = new LeafletView(box, {
    basemap: 'none',
    center: { lat: 57.19, lng: 14.03 },
    zoom: 10,
    onView: (shown) => void seen.views.push(shown),
    onSelect: (id) => void seen.selected.push(id),
    onRing: (cluster) => void seen.rings.push(cluster),
    onGround: (fault) => void (fault && seen.failures.push(fault.error)),
    ...options,
  });
  const describe = (cluster: Cluster): Pin => ({ label: cluster.ids.join(' '), kinds: cluster.kinds });
  const markers = () => [...box.querySelectorAll<HTMLElement>('.pin, .ring')];
  const opened: Opened = {
    ...seen,
    view,
    host,
    root,
    box,
    show: (clusters, selected = null) => view.show(clusters, describe, selected),
    markers,
    labels: () => markers().map((node) => node.getAttribute('aria-label')),
    focused: () => (root.activeElement === box ? 'the map' : root.activeElement?.getAttribute('aria-label')),
  };
  open.add(opened);
  return opened;
}

/** Takes a map down, as an element does when it leaves the page. */
export function close(opened: Opened): void {
  if (!open.delete(opened)) return;
  opened.view.remove();
  opened.host.remove();
}

export function closeAll(): void {
  for (const opened of open) close(opened);
}

export const pin = (id: string, lat: number, lng: number, kind = 'club'): Cluster => ({
  lat,
  lng,
  count: 1,
  kinds: { [kind]: 1 },
  ids: [id],
});

export const ring = (ids: string[], lat: number, lng: number, kinds: Record<string, number>): Cluster => ({
  lat,
  lng,
  count: ids.length,
  kinds,
  ids,
});

/** What would have come by now has come. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** Waits for a fact, frame by frame. */
export async function until(fact: () => boolean, what: string): Promise<void> {
  for (let frame = 0; frame < 300; frame += 1) {
    if (fact()) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`not seen: ${what}`);
}

/** The map with its first view shown. */
export async function shownMap(options: Partial<MapViewOptions> = {}): Promise<Opened> {
  const opened = openMap(options);
  await until(() => opened.views.length > 0, 'the first view');
  return opened;
}
