/** What the finder asks and shows. It comes with the first finder of a page, so that others do not carry it. */
import { html, type TemplateResult } from 'lit';
import type { State } from '../../store/store.js';
import { markStyles } from '../../theme/marks.js';
import { finderStyles } from '../../views/finder/finder.styles.js';
import type { Head } from '../../views/head.js';
import { listStyles } from '../../views/list.styles.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import { Later } from '../later.js';
import type { MapPane } from '../places/map-pane.js';
import type { IntegFinder } from './integ-finder.js';
import { styles } from './integ-finder.styles.js';
import { Questions } from './questions.js';
import { Results } from './results.js';

export type ReadyState = Extract<State, { phase: 'ready' }>;

export interface Shown {
  /** The switch between list and map; absent where there is only one. */
  view: Head['view'];
  more: (rows: number) => void;
}

export class FinderBody {
  readonly questions: Questions;
  readonly results: Results;
  readonly details;
  private readonly published;

  private constructor(
    private readonly host: IntegFinder,
    map: MapPane,
  ) {
    this.questions = new Questions(host, map);
    this.results = new Results(host, this);
    this.details = new Later(host, async () => new (await import('./activity-details.js')).ActivityDetails(host, map));
    this.published = new Later(host, async () => new (await import('./published.js')).Published(host));
  }

  static open(host: IntegFinder, map: MapPane): FinderBody {
    dress(host.renderRoot, [markStyles, listStyles, ...finderStyles, styles]);
    return new FinderBody(host, map);
  }

  get parts(): readonly Later<unknown>[] {
    return [this.details, this.published];
  }

  /** Brings what the present state needs. */
  need(): void {
    this.details.need(this.host.selected !== null);
    this.published.need(this.host.jsonLd);
  }

  render(state: ReadyState, lexicon: FinderLexicon, own: Shown): TemplateResult {
    return html`${this.questions.render(state, lexicon)} ${this.results.render(state, lexicon, own)}`;
  }
}
