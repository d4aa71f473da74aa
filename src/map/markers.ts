import type { Cluster, LatLng } from '../search/query.js';
import { createMarker, drawMarker, type Pin } from './marker.js';
import { Roving } from './roving.js';
import { isFinitePlace } from './sight.js';

/** A node that stands on a place of the map. */
export interface Standing {
  moveTo(at: LatLng): void;
  /** Over its neighbours, or among them again. */
  raise(on: boolean): void;
  remove(): void;
}

export interface MarkerActs {
  /** Puts a node on the map; `isLone`: the very place of one record, not the middle of several. */
  stand(node: HTMLElement, at: LatLng, isLone: boolean): Standing;
  /** Where they stand, in the same order. */
  placesOf(clusters: readonly Cluster[]): readonly LatLng[];
  /** Moves the map just so far that the place is clear. */
  reveal(at: LatLng): void;
  /** Whether the pointer that is now released has dragged the map. */
  hasDragged(): boolean;
  onSelect(id: string): void;
  onRing(cluster: Cluster): void;
}

interface Entry {
  cluster: Cluster;
  node: HTMLElement;
  standing: Standing;
}

/** The same members are the same marker, wherever they stand. */
const keyOf = ({ ids }: Cluster): string => ids.join('\n');

/** Pins and rings: drawn as a difference, one tab stop together, chosen by pointer or key. */
export class Markers {
  private entries = new Map<string, Entry>();
  private readonly ofNode = new WeakMap<Element, Entry>();
  private readonly roving = new Roving();

  constructor(
    private readonly container: HTMLElement,
    private readonly acts: MarkerActs,
    signal: AbortSignal,
  ) {
    container.addEventListener('click', (event) => this.onClick(event), { signal });
    container.addEventListener('keydown', (event) => this.onKey(event), { signal });
    container.addEventListener('focusin', (event) => this.onFocus(event), { signal });
  }

  /** Removes, moves and adds what differs from the last time, so that there are never more than shown. */
  show(clusters: readonly Cluster[], describe: (cluster: Cluster) => Pin, selected: string | null): void {
    const before = this.entries;
    const focused = this.focused;
    this.entries = new Map();
    let chosen: HTMLElement | undefined;
    const placed = clusters.filter(isFinitePlace);
    const places = this.acts.placesOf(placed);
    const shown = placed.map((cluster, i) => ({ cluster, key: keyOf(cluster), at: places[i] ?? cluster }));
    const kept = new Set(shown.map(({ key }) => key));
    const gone = [...before].flatMap(([key, entry]) => (kept.has(key) ? [] : entry));
    // With each letter that is typed nearly all rings are others: the nodes of the old ones serve for the new.
    const rings = gone.filter((entry) => entry.cluster.count > 1 && entry !== focused);
    const wanted = shown.filter(({ cluster, key }) => cluster.count > 1 && !before.has(key)).length;
    const reused = new Set(rings.slice(0, wanted));
    for (const entry of gone) if (!reused.has(entry)) entry.standing.remove();
    const spares = reused.values();
    for (const { cluster, key, at } of shown) {
      const spare = cluster.count > 1 && !before.has(key) ? spares.next().value : undefined;
      const entry = spare ?? before.get(key) ?? this.add(cluster, at);
      this.entries.set(key, entry);
      entry.cluster = cluster;
      entry.standing.moveTo(at);
      const isChosen = selected !== null && cluster.ids.includes(selected);
      entry.standing.raise(isChosen);
      drawMarker(entry.node, cluster, describe(cluster), isChosen);
      if (isChosen) chosen = entry.node;
    }
    this.roving.set(
      [...this.entries.values()].map(({ node }) => node),
      chosen,
    );
    if (focused && !this.entries.has(keyOf(focused.cluster))) this.focusHeir(focused.cluster);
  }

  /** Focuses the pin of a record, or the ring that it is in. */
  focus(id: string): boolean {
    const entry = this.find(id);
    entry?.node.focus({ preventScroll: true });
    return entry !== undefined;
  }

  /** Marks those of some records, as pointed at. @returns the first of them */
  point(ids: readonly string[]): HTMLElement | undefined {
    const pointed = ids.map((id) => this.find(id)?.node);
    for (const { node } of this.entries.values()) node.classList.toggle('pointed', pointed.includes(node));
    return pointed[0];
  }

  /** Records of the marker that a node belongs to. */
  idsAt(node: Element): readonly string[] {
    const marker = node.closest('button');
    return (marker && this.ofNode.get(marker)?.cluster.ids) ?? [];
  }

  private get focused(): Entry | undefined {
    const { activeElement } = this.container.getRootNode() as Document | ShadowRoot;
    return activeElement ? this.ofNode.get(activeElement) : undefined;
  }

  private find(id: string): Entry | undefined {
    return [...this.entries.values()].find(({ cluster }) => cluster.ids.includes(id));
  }

  /** The focus of a marker that is gone passes to the one that holds its first member now. */
  private focusHeir({ ids }: Cluster): void {
    const heir = ids[0] === undefined ? undefined : this.find(ids[0]);
    (heir?.node ?? this.container).focus({ preventScroll: true });
  }

  private add(cluster: Cluster, at: LatLng): Entry {
    const node = createMarker(cluster);
    // A second click on a pin is not a double click on the ground.
    node.addEventListener('dblclick', (event) => event.stopPropagation());
    const entry = { cluster, node, standing: this.acts.stand(node, at, cluster.count === 1) };
    this.ofNode.set(node, entry);
    return entry;
  }

  private entryOf(event: Event): Entry | undefined {
    const node = (event.target as Element).closest('button');
    return node ? this.ofNode.get(node) : undefined;
  }

  private onClick(event: MouseEvent): void {
    const entry = this.entryOf(event);
    // A key's click has no detail, and is never the end of a drag.
    if (!entry || (event.detail > 0 && this.acts.hasDragged())) return;
    const [id] = entry.cluster.ids;
    if (entry.cluster.count > 1) this.acts.onRing(entry.cluster);
    else if (id !== undefined) this.acts.onSelect(id);
  }

  private onKey(event: KeyboardEvent): void {
    const entry = this.entryOf(event);
    if (!entry || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = this.roving.next(entry.node, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
  }

  private onFocus(event: FocusEvent): void {
    const entry = this.entryOf(event);
    if (!entry) return;
    this.roving.moveStop(entry.node);
    // A pointer's focus must not pull the pin away from under it.
    if (entry.node.matches(':focus-visible')) this.acts.reveal(entry.cluster);
  }
}
