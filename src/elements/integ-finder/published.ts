/** What is shown, as schema.org events in the page: for search engines, where the page asks for it. */
import type { ReactiveController } from 'lit';
import { jsonLdText, toJsonLd } from '../../hand-over/json-ld.js';
import type { Activity } from '../../model/records.js';
import type { Answer } from '../../search/query.js';
import { linkTo } from '../page-link.js';
import type { IntegFinder } from './integ-finder.js';

export class Published implements ReactiveController {
  private readonly script = document.createElement('script');
  private written: Answer | undefined;

  constructor(private readonly host: IntegFinder) {
    this.script.type = 'application/ld+json';
    host.addController(this);
  }

  hostUpdated(): void {
    const { host, script } = this;
    const { answer } = host;
    if (!host.jsonLd || !answer || !host.isConnected) return this.withdraw();
    if (answer === this.written) return;
    this.written = answer;
    const { search } = host.store;
    const next = new Map(answer.items.map((item) => [item.id, item.next]));
    const events = toJsonLd(
      answer.items.map(({ record }) => record as Activity),
      {
        partnerOf: (id) => search?.partner(id),
        nextOf: ({ id }) => next.get(id),
        urlOf: ({ id }) => (host.shareState ? linkTo(host, id) : undefined),
        lang: host.lexicon.lang,
      },
    );
    script.text = jsonLdText(events);
    if (!script.isConnected) document.head.append(script);
  }

  hostDisconnected(): void {
    this.withdraw();
  }

  private withdraw(): void {
    this.script.remove();
    this.written = undefined;
  }
}
