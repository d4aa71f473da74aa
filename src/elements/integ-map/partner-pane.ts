import type { ReactiveController } from 'lit';
import type { IntegMap } from './integ-map.js';
import type { PartnerView } from './partner-view.js';

/** The partner view's place in the element: loaded when `audience` asks for it, for a family's list does not need it. */
export class PartnerPane implements ReactiveController {
  view: PartnerView | undefined;
  /** Resolves when the view is here, or does not come. */
  arriving: Promise<boolean> | undefined;

  constructor(private readonly host: IntegMap) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.audience === 'partner') this.arriving ??= this.load();
  }

  private async load(): Promise<boolean> {
    const { host } = this;
    try {
      this.view = await (await import('./partner-view.js')).openPartnerView(host);
    } catch (error) {
      // What families see is better than nothing; whoever asks again, tries again.
      this.arriving = undefined;
      host.audience = 'family';
      console.warn(`<${host.localName}> partners`, error);
    }
    host.requestUpdate();
    return true;
  }
}
