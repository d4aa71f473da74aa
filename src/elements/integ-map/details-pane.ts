import type { ReactiveController } from 'lit';
import { dress } from '../dress.js';
import type { IntegMap } from './integ-map.js';

type View = typeof import('./details.js');

/** The open record's place in the element. How it looks is loaded with the first one: a list does not need it. */
export class DetailsPane implements ReactiveController {
  view: View | undefined;
  private loading: Promise<void> | undefined;

  constructor(private readonly host: IntegMap) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.selected !== null) this.loading ??= this.load();
  }

  /** Resolves when what is open can be shown; false when there was nothing to wait for. */
  async arrive(): Promise<boolean> {
    if (this.view || !this.loading) return false;
    await this.loading;
    return true;
  }

  private async load(): Promise<void> {
    try {
      const view = await import('./details.js');
      dress(this.host.renderRoot, view.styles);
      this.view = view;
    } catch (error) {
      // The next record tries again.
      this.loading = undefined;
      console.warn(`<${this.host.localName}> details`, error);
    }
    this.host.requestUpdate();
  }
}
