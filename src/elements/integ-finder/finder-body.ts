/** What the finder asks and shows. It comes with the first finder of a page, so that others do not carry it. */
import { nothing, type TemplateResult } from 'lit';
import type { State } from '../../store/store.js';
import { markStyles } from '../../theme/marks.js';
import { finderStyles } from '../../views/finder/finder.styles.js';
import type { openMarks } from '../../views/aims.js';
import type { Head } from '../../views/head.js';
import { listStyles } from '../../views/list.styles.js';
import { finderLexiconFor, isFinder } from '../../words/finder-lexicon.js';
import { dress } from '../dress.js';
import { Later } from '../later.js';
import type { MapPane } from '../places/map-pane.js';
import type { ActivityDetails } from './activity-details.js';
import type { IntegFinder } from './integ-finder.js';
import { styles } from './integ-finder.styles.js';
import type { Published } from './published.js';
import type { FinderWaysOn } from './finder-ways-on.js';
import { phoneStyles } from './phone.styles.js';
import { Questions } from './questions.js';
import { Results } from './results.js';
import { resultsStyles } from './results.styles.js';
import type { Supports } from './supports.js';

export type ReadyState = Extract<State, { phase: 'ready' }>;

export interface Shown {
  /** The switch between list and map; absent where there is only one. */
  view: Head['view'];
  more: (rows: number) => void;
}

export class FinderBody {
  readonly questions: Questions;
  readonly results: Results;
  readonly details: Later<ActivityDetails>;
  readonly waysOn: Later<FinderWaysOn>;
  readonly supports: Later<Supports>;
  /** Marks of what activities help towards. */
  readonly aims: Later<ReturnType<typeof openMarks>>;
  private readonly published: Later<Published>;

  private constructor(
    private readonly host: IntegFinder,
    map: MapPane,
  ) {
    this.questions = new Questions(host, map);
    this.results = new Results(host, this);
    this.details = new Later(host, async () => new (await import('./activity-details.js')).ActivityDetails(host, map));
    this.waysOn = new Later(host, async () => new (await import('./finder-ways-on.js')).FinderWaysOn(host));
    this.supports = new Later(host, async () => new (await import('./supports.js')).Supports(host));
    this.aims = new Later(host, async () => (await import('../../views/aims.js')).openMarks(host.renderRoot));
    this.published = new Later(host, async () => new (await import('./published.js')).Published(host));
  }

  static async open(host: IntegFinder, map: MapPane): Promise<FinderBody> {
    await host.language.beWhole(finderLexiconFor);
    dress(host.renderRoot, [markStyles, listStyles, ...finderStyles, styles, resultsStyles, phoneStyles]);
    return new FinderBody(host, map);
  }

  get parts(): readonly Later<unknown>[] {
    return [this.details, this.waysOn, this.supports, this.aims, this.published];
  }

  /** Nothing is found, or all that is found is full: what is not comes first. */
  get hasNoRoom(): boolean {
    const { answer } = this.host;
    return answer !== undefined && (answer.total === 0 || answer.items[0]?.fit === 'full');
  }

  /** Brings what the present state needs. */
  need(): void {
    this.details.need(this.host.selected !== null);
    const { state } = this.host.store;
    this.waysOn.need(this.hasNoRoom);
    const has = (field: 'activities' | 'benefits') =>
      state.phase === 'ready' && Object.keys(state.whole.facets[field]).length > 0;
    // Pictures are in the questions too, however little is found.
    this.host.pictures.need(has('activities'));
    this.aims.need(has('benefits'));
    const { ages, help } = state.query;
    const isAsked = Boolean(ages?.length || help?.length);
    this.supports.need(isAsked && state.phase === 'ready' && state.catalogue.records.supports.length > 0);
    this.published.need(this.host.jsonLd);
  }

  render(): TemplateResult {
    const { host, questions, results } = this;
    const { shown, withoutMap, withoutList, lexicon } = host;
    const { state } = host.store;
    const head = host.renderHead(
      undefined,
      host.heading || (isFinder(lexicon) ? lexicon.words.findActivity : '\u00A0'),
    );
    if (state.phase !== 'ready' || !isFinder(lexicon)) {
      const waiting = state.phase === 'ready' ? ({ phase: 'loading' } as const) : state;
      return host.renderFrame(['root', 'waiting'], head, host.renderWaiting(waiting));
    }
    const isMap = !withoutMap && (withoutList || shown === 'map');
    const isAsking = questions.open !== undefined && host.selected === null;
    const view =
      withoutMap || withoutList ? undefined : { shown, show: (view: typeof shown) => void (host.shown = view) };
    return host.renderFrame(['root', isMap ? 'show-map' : 'show-list', isAsking ? 'asking' : 'answered'], head, [
      questions.render(state, lexicon),
      results.render(state, lexicon, { view, more: (rows) => void host.showMore(rows) }),
      withoutMap ? nothing : host.renderMap(isMap),
    ]);
  }
}
