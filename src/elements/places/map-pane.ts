import type { ReactiveController } from 'lit';
import type { PlacesElement } from '../places-element.js';
import type { MapDrawing } from './map-drawing.js';

/**
 * The map's place in the element. The map is loaded when the box is first seen, shows what the host
 * shows after each of its updates, and is taken down with it.
 */
export class MapPane implements ReactiveController {
  phase: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';
  /** The map itself, while there is one. */
  drawing: MapDrawing | undefined;
  private seen: IntersectionObserver | undefined;

  constructor(private readonly host: PlacesElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // After a move in the page there is a box, and no map in it any more.
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { box, answer } = this.host;
    if (!box || !answer) return;
    if (this.drawing) this.drawing.draw(answer);
    else if (!this.seen) {
      this.seen = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.open(box);
      });
      this.seen.observe(box);
    }
  }

  hostDisconnected(): void {
    this.seen?.disconnect();
    this.seen = undefined;
    this.drawing?.remove();
    this.drawing = undefined;
    this.phase = 'waiting';
  }

  private async open(box: HTMLElement): Promise<void> {
    if (this.phase !== 'waiting') return;
    this.seen?.disconnect();
    this.phase = 'loading';
    try {
      const [{ MapDrawing }] = await Promise.all([
        import('./map-drawing.js'),
        this.host.language.beWhole(),
        // The first question with a view needs it, and would only then ask for it.
        import('../../search/clusters.js'),
      ]);
      if (!this.host.isConnected || this.phase !== 'loading') return;
      this.drawing = new MapDrawing(this.host, box);
      this.phase = 'ready';
    } catch (error) {
      this.phase = 'failed';
      console.warn(`<${this.host.localName}> map`, error);
    }
    this.host.requestUpdate();
  }
}
