interface Switch {
  enable(): unknown;
  disable(): unknown;
}

/** What a person's fingers and keys do to the map; the page keeps its own scrolling and keys. */
export interface Moves {
  /** A wheel turn over the map zooms it; else it scrolls the page. */
  wheel: Switch;
  /** One finger or the mouse drags the map; else a finger scrolls the page. */
  drag: Switch;
  zoomBy(step: number): void;
  /** Shift in pixels on the ground: to the right and down. */
  panBy(x: number, y: number): void;
  /** A wheel or a finger went to the page, for the map is not in use. */
  onIgnored(): void;
}

const turn = (what: Switch, on: boolean): unknown => (on ? what.enable() : what.disable());

const pans: Record<string, [number, number]> = {
  ArrowLeft: [-80, 0],
  ArrowRight: [80, 0],
  ArrowUp: [0, -80],
  ArrowDown: [0, 80],
};
const zooms: Record<string, number> = { '+': 1, '=': 1, '-': -1, _: -1 };

/**
 * The map takes wheel and finger only while it is in use, that is while the focus is in it: a click or a tap
 * puts it there. Keys act only in the map: arrows when it has the focus itself, + and - on its pins too.
 */
export function listenToGestures(container: HTMLElement, moves: Moves, signal: AbortSignal): void {
  const inUse = () => container.matches(':focus-within');

  container.addEventListener(
    'wheel',
    (event) => {
      const isOurs = inUse() || event.ctrlKey || event.metaKey;
      turn(moves.wheel, isOurs);
      if (!isOurs) moves.onIgnored();
    },
    // Before the map's own listener on the same node; it never scrolls, so the page may.
    { capture: true, passive: true, signal },
  );
  container.addEventListener('pointerdown', (event) => turn(moves.drag, inUse() || event.pointerType !== 'touch'), {
    capture: true,
    signal,
  });
  // The browser takes a finger that scrolls.
  container.addEventListener(
    'pointercancel',
    (event) => event.pointerType === 'touch' && !inUse() && moves.onIgnored(),
    {
      signal,
    },
  );
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const pan = event.target === container && pans[event.key];
      const zoom = zooms[event.key];
      if (pan) moves.panBy(...pan);
      else if (zoom) moves.zoomBy(zoom);
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
