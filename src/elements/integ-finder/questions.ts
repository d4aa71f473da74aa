/** The questions of the finder: what each shows, which one a phone shows now, and what comes after an answer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LatLng } from '../../search/query.js';
import type { Change } from '../../store/store.js';
import { laterIcon } from '../../theme/later-icons.js';
import { activityQuestion } from '../../views/finder/activity-question.js';
import { ageQuestion, anotherChild } from '../../views/finder/age-question.js';
import { toggled, type Asking } from '../../views/finder/asking.js';
import { moreQuestion } from '../../views/finder/more-question.js';
import { whenQuestion } from '../../views/finder/when-question.js';
import { whereQuestion } from '../../views/finder/where-question.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { Position } from '../places/position.js';
import { QuickPlaces } from '../places/quick-places.js';
import type { ReadyState } from './finder-body.js';
import type { IntegFinder } from './integ-finder.js';
import type { MapPane } from '../places/map-pane.js';

/** In this order a phone asks them, one a sheet; the last is only shown when it is wanted. */
const order = ['ages', 'activity', 'where', 'when', 'more'] as const;
export type QuestionName = (typeof order)[number];
/** So many are asked on the way to the list. */
const ON_THE_WAY = 4;
/** Places to choose from without typing. */
const QUICK = 6;

/** Every answer that a visitor gives, taken away. */
export const nothingAnswered: Change = {
  ...{ text: undefined, near: undefined, within: undefined, bbox: undefined, ages: undefined, activities: undefined },
  ...{ slots: undefined, groups: undefined, languages: undefined, access: undefined, help: undefined },
  ...{ benefits: undefined, free: undefined, beginners: undefined, open: undefined },
};

export class Questions {
  /** The question that a phone shows; none: the list. Beside a list all of them stand. */
  open: QuestionName | undefined = 'ages';
  readonly position: Position;
  /** The next tap on the map says where to look. */
  isPointing = false;
  private isAddingAge = false;
  private isWhole = false;
  private readonly quick: QuickPlaces;

  constructor(
    private readonly host: IntegFinder,
    private readonly map: MapPane,
  ) {
    this.position = new Position(host, map, () => this.answered('where'));
    this.quick = new QuickPlaces(host, QUICK);
  }

  /** Shows a question on a phone, or the list. */
  async go(to: QuestionName | undefined): Promise<void> {
    const { host } = this;
    this.open = to;
    if (to) Object.assign(this, { isPointing: false });
    host.requestUpdate();
    await host.updateComplete;
    const target = to ? `#question-${to}` : '.results-name';
    const node = host.renderRoot.querySelector<HTMLElement>(target);
    // Beside a list nothing goes anywhere, and the focus stays.
    if (this.isOnPhone) node?.focus();
  }

  /** Whether one question at a time is shown: the container is narrow. It is so beside the list and the map as well. */
  get isOnPhone(): boolean {
    const foot = this.host.renderRoot.querySelector('.sheet-foot');
    return foot !== null && getComputedStyle(foot).display !== 'none';
  }

  render(state: ReadyState, lexicon: FinderLexicon): TemplateResult {
    const { host, open } = this;
    const { words } = lexicon;
    const fits = host.store.search?.fitsOf(state.answer) ?? { yes: 0, ask: 0, full: 0 };
    const at = open ? order.indexOf(open) : -1;
    const isOnTheWay = at >= 0 && at < ON_THE_WAY;
    return html`
      <div class="questions" part="questions">
        ${
          isOnTheWay
            ? html`<div class="progress-bar">
                <span class="muted">${words.question(at + 1, ON_THE_WAY)}</span>
                <button class="button plain" part="skip-question" @click=${() => this.next()}>${words.skip}</button>
                <progress max=${ON_THE_WAY} value=${at + 1} aria-hidden="true"></progress>
              </div>`
            : nothing
        }
        <div class="question-list">${order.map((name) => this.renderQuestion(name, state, lexicon))}</div>
        <div class="sheet-foot">
          <button class="button square" part="back" aria-label=${words.back} @click=${() => this.back()}>
            ${laterIcon('arrow-left')}
          </button>
          <button class="button primary" part="show" @click=${() => void this.go(undefined)}>
            ${words.showCount(fits.yes + fits.ask)}
          </button>
        </div>
      </div>
    `;
  }

  private renderQuestion(name: QuestionName, state: ReadyState, lexicon: FinderLexicon) {
    const { words } = lexicon;
    const titles: Record<QuestionName, string> = {
      ...{ ages: words.howOld, activity: words.whatToTry, where: words.whereFrom, when: words.whenFits },
      more: words.moreWishes,
    };
    return html`
      <section
        class=${this.open === name ? 'question open' : 'question'}
        data-question=${name}
        aria-labelledby="question-${name}"
      >
        <div
          id="question-${name}"
          class="question-name"
          role="heading"
          aria-level=${this.host.headingLevel + 1}
          tabindex="-1"
        >
          ${titles[name]}
        </div>
        ${this.renderInner(name, state, lexicon)}
      </section>
    `;
  }

  private renderInner(name: QuestionName, { query, answer, whole }: ReadyState, lexicon: FinderLexicon) {
    const { host, position } = this;
    const asking: Asking = {
      ...{ query, facets: answer.facets, whole: whole.facets },
      answer: (change) => void host.ask(change),
    };
    const ages = {
      ages: query.ages ?? [],
      toggle: (age: number) => {
        void host.ask({ ages: toggled(query.ages, age)?.toSorted((a, b) => a - b) });
        this.isAddingAge = false;
        if (this.open === 'ages' && !query.ages?.includes(age)) this.answered('ages');
      },
    };
    if (name === 'ages')
      return ageQuestion(lexicon, {
        ...ages,
        isAdding: this.isAddingAge || !ages.ages.length,
        add: () => {
          this.isAddingAge = !this.isAddingAge;
          host.requestUpdate();
        },
      });
    if (name === 'activity')
      return html`${anotherChild(lexicon, ages)}
      ${activityQuestion(lexicon, {
        ...asking,
        hasSearch: !host.withoutSearch,
        isWhole: this.isWhole,
        showAll: () => {
          this.isWhole = true;
          host.requestUpdate();
        },
        chosen: () => this.answered('activity'),
      })}`;
    if (name === 'where')
      return whereQuestion(lexicon, {
        ...{ place: position.field.choice, hasPlace: position.near !== undefined, within: query.within },
        device: host.withoutNearMe
          ? undefined
          : { isWaiting: position.isWaiting, fault: position.fault, ask: () => void this.askDevice() },
        limit: (within) => void position.look({ within }),
        quick: this.quick.shown,
        chosen: position.nameOf(position.near)?.name,
        choose: (place) => void position.choose(place),
        tapMap: host.withoutMap ? undefined : () => void this.pointOnMap(),
      });
    return name === 'when' ? whenQuestion(lexicon, asking) : moreQuestion(lexicon, asking);
  }

  /** On a phone, on to the next question. */
  private answered(name: QuestionName): void {
    if (this.open === name && this.isOnPhone) this.next();
  }

  private next(): void {
    const at = this.open ? order.indexOf(this.open) + 1 : ON_THE_WAY;
    void this.go(at < ON_THE_WAY ? order[at] : undefined);
  }

  private back(): void {
    const at = this.open ? order.indexOf(this.open) : 0;
    void this.go(at > 0 && at < ON_THE_WAY ? order[at - 1] : undefined);
  }

  private async askDevice(): Promise<void> {
    if ((await this.position.askDevice()) === 'found') this.answered('where');
  }

  /** Over the map, while the next press on it says where to look. */
  renderPointing({ words }: FinderLexicon): TemplateResult | typeof nothing {
    const { host } = this;
    if (!this.isPointing || host.shown !== 'map') return nothing;
    return html`
      <div class="pointing">
        <p>${words.tapMapHint}</p>
        <button class="button" @click=${() => void this.pointAt(this.middle)}>${words.lookHere}</button>
        <button class="button plain" @click=${() => void this.go('where')}>${words.back}</button>
      </div>
    `;
  }

  private async pointOnMap(): Promise<void> {
    const { host } = this;
    this.isPointing = true;
    this.open = undefined;
    host.shown = 'map';
    await host.updateComplete;
    host.box?.focus();
    // A press on a pin opens what stands there, as always.
    host.box?.addEventListener('click', this.onMap);
  }

  private readonly onMap = (event: MouseEvent): void => {
    if (!this.isPointing || (event.target as Element).closest('button')) return;
    const at = this.map.drawing?.placeAt(event);
    if (at) void this.pointAt(at);
  };

  /** The middle of what the map shows. */
  private get middle(): LatLng | undefined {
    const [west, south, east, north] = this.host.store.state.query.view?.bbox ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined;
    return { lat: (south + north) / 2, lng: (west + east) / 2 };
  }

  private async pointAt(at: LatLng | undefined): Promise<void> {
    if (!at) return;
    this.isPointing = false;
    this.host.shown = 'list';
    await this.position.look({ near: { lat: at.lat, lng: at.lng }, sort: undefined });
    await this.go(this.isOnPhone ? 'when' : undefined);
  }
}
