import { LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toQuery } from '../search/fragment.js';
import type { Answer, Query } from '../search/query.js';
import type { Format, Source } from '../sources/source.js';
import { StoreController } from '../store/store-controller.js';
import { Store, type Change } from '../store/store.js';
import { baseStyles } from '../theme/base.styles.js';
import { iconStyles } from '../theme/icons.js';
import { tokenStyles } from '../theme/tokens.js';
import { head, type Head } from '../views/head.js';
import { headStyles } from '../views/head.styles.js';
import { menuLanguages } from '../words/languages.js';
import type { Lexicon } from '../words/lexicon.js';
import { WordsController } from '../words/words-controller.js';
import { Announcer } from './announcer.js';
import { fragment, pairs, whole, words } from './converters.js';
import { version } from './define.js';
import { IntegQueryEvent, IntegSelectEvent } from './events.js';
import type { Following } from './following.js';
import { Loads, type Load } from './loads.js';
import { keepStop, moveInGroup, settleGroups } from './roving-groups.js';
import { differ, TagData, type TagSource } from './tag-data.js';

/** What every Integ element has: sources, a store, a language, and the acts that scripts may call. */
export abstract class IntegElement extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, iconStyles, headStyles];

  /** One or more URLs, separated by spaces; the records of all are merged. */
  @property() src = '';

  /** Format of `src` when neither content type nor ending tells: `geojson`, `csv`, `json`. */
  @property() format: Format | undefined;

  /** Which column is which when the names say it differently: `name=distrikt id=distriktkod`. */
  @property({ converter: pairs }) columns: Record<string, string> = {};

  /** The kind of partners that name none, so that a plain register can be shown as it is. */
  @property({ attribute: 'default-kind' }) defaultKind: string | undefined;

  /** The languages that the menu offers, in that order. Default: all that are ready. */
  @property({ converter: words }) languages: string[] = [];

  /** Text of the heading, in place of the element's own. */
  @property() heading = '';

  /** Level of the heading, 2 to 6. */
  @property({ attribute: 'heading-level', converter: whole(2, 6, 2) }) headingLevel = 2;

  /** How many list rows at first. */
  @property({ converter: whole(1, 10_000, 20) }) limit = 20;

  /** Who guides where no record says it: `Name|tel:…|mailto:…`. */
  @property() contact = '';

  /** Let records link to `http:` pages too. */
  @property({ attribute: 'allow-http', type: Boolean }) allowHttp = false;

  /** Write question and open record to the page's fragment, as `#<id or tag>?…`, and read them from there. */
  @property({ attribute: 'share-state', type: Boolean }) shareState = false;

  /** Id of another Integ element of the page, before or after this one, whose data, question and selection it shares. */
  @property() for = '';

  /** Records from script, in any form that a JSON source may have. */
  @property({ attribute: false }) records: unknown;

  /** The store behind the element. */
  readonly store: Store = new Store();
  /** `:state(ready)` and the like, for a page's sheet and our own. */
  private readonly internals = this.attachInternals();
  /** What stands between the tags, as it was last read. */
  @state({ hasChanged: differ }) private tagData: TagSource[] = [];
  @state() private isOfferClosed = false;
  /** @internal */
  readonly language: WordsController = new WordsController(this);
  private readonly announcer = new Announcer(this, () => this.renderRoot.querySelector('.live'));
  private sharing: Promise<unknown> | undefined;
  private following: Promise<Following | void> | undefined;
  private readonly loads = new Loads(this, this.store);
  /** Reads the sources. */
  protected abstract readonly load: Load;
  /** What the first answer waits for beside the data. */
  protected settled: Promise<void> | undefined;

  constructor() {
    super();
    new StoreController(this, this.store);
    new TagData(this, (sources) => (this.tagData = sources));
  }

  /** The question. As an attribute the preset, in fragment form: `kinds=club&text=fotboll`; `reset()` returns to it. */
  @property({ converter: fragment })
  set query(query: Query) {
    void this.store.replace(query);
  }
  get query(): Query {
    const { query } = this.store.state;
    if (!query.near?.isDevice) return query;
    // Where the device is, a page is not told; nor what the map shows round it.
    const { near: _near, within: _within, view: _view, ...rest } = query;
    return rest;
  }

  /** What list and map show; undefined until the first answer. */
  get answer(): Answer | undefined {
    const { state } = this.store;
    return state.phase === 'ready' ? state.answer : undefined;
  }

  /** What the element says, in the language of its surroundings. @internal */
  get lexicon(): Lexicon {
    return this.language.lexicon;
  }

  /** Tells screen readers what has come of an act. @internal */
  announce(text: string): void {
    this.announcer.say(text);
  }

  /** Id of the open record, or null. A property of Lit: what a page sets before our code is here is kept. */
  @property({ attribute: false }) get selected(): string | null {
    return this.store.state.selected;
  }
  set selected(id: string | null) {
    this.store.select(id ?? null);
  }

  /** The first answer is shown; rejects with the error that is shown. A new `src` gives a new promise. */
  get ready(): Promise<void> {
    const shown = async () => {
      await this.updateComplete;
      await ((await this.following)?.ready() ?? this.loads.newest());
      await this.drawn();
    };
    return shown();
  }

  /** All of the answer is drawn, what is out of sight too. */
  protected async drawn(): Promise<void> {
    await this.updateComplete;
  }

  protected override updated(): void {
    const { states } = this.internals;
    states.clear();
    states.add(this.store.state.phase);
    settleGroups(this.renderRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('keydown', (event) => moveInGroup(event as KeyboardEvent));
    root.addEventListener('focusin', keepStop);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A load that was stopped by leaving the page starts again.
    const { state } = this.store;
    if (this.hasUpdated && (state.phase === 'loading' || (state.phase === 'ready' && state.isRenewing))) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['limit', 'kinds', 'audience', 'within'].some((name) => changed.has(name))) void this.store.assume(this.base);
    if (this.shareState)
      this.sharing ??= import('./share-state.js').then(({ ShareState }) => new ShareState(this), console.warn);
    if (this.for)
      this.following ??= import('./following.js').then(({ Following }) => new Following(this), console.warn);
    const sources = ['src', 'tagData', 'records', 'format', 'columns', 'defaultKind'];
    if (sources.some((name) => changed.has(name))) this.open();
  }

  /** Merges the change into the question (`undefined` removes a field); resolves with the answer, shown. */
  async find(change: Change): Promise<Answer | undefined> {
    const asked = this.store.ask(change);
    await this.ready;
    const answer = await asked;
    await this.drawn();
    return answer ?? this.answer;
  }

  /** Opens a record, or closes the open one. */
  select(id: string | null): void {
    this.store.select(id);
  }

  /** Back to the preset of the attribute `query`, and nothing open. */
  async reset(): Promise<void> {
    this.store.select(null);
    await this.store.replace(this.preset);
    await this.updateComplete;
  }

  /** The question that the attributes ask. @internal */
  get preset(): Query {
    return toQuery(this.getAttribute('query') ?? '').query;
  }

  /** What holds for every question of this element. */
  protected get base(): Query {
    return { limit: this.limit };
  }

  /** A person changed the question. @internal */
  async ask(change: Change): Promise<void> {
    await this.store.ask(change);
    this.dispatchEvent(new IntegQueryEvent(this.query));
  }

  /** A person opened or closed a record. @internal */
  openRecord(id: string | null): void {
    this.store.select(id);
    this.dispatchEvent(new IntegSelectEvent(id));
  }

  /** Loads what the attributes name. @internal */
  open(): void {
    if (this.for) return;
    const urls = this.src.split(/\s+/).filter(Boolean);
    const sources: Source[] = [...urls.map((url) => ({ url })), ...this.tagData];
    if (this.records) sources.push({ name: 'records', data: this.records });
    if (!sources.length) return;
    const { format, columns, defaultKind } = this;
    const options = { columns, ...(format && { format }), ...(defaultKind && { defaultKind }) };
    this.loads.open(this.load, sources, options, this.settled);
  }

  /** The heading and the first controls, the language menu before all others. @internal */
  renderHead(view: Head['view'], heading = this.heading): TemplateResult {
    return head(this.lexicon, {
      heading,
      level: this.headingLevel,
      languages: menuLanguages(this.languages),
      mayOffer: !this.isOfferClosed,
      choose: (lang) => {
        this.isOfferClosed = true;
        if (lang) this.lang = lang;
      },
      view,
    });
  }
}
