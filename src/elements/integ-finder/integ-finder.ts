import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, LatLng, Query } from '../../search/query.js';
import { latLng, numbers, words } from '../converters.js';
import { define } from '../define.js';
import { Later } from '../later.js';
import { PlacesElement, type Pinned } from '../places-element.js';
import type { ActivityDetails } from './activity-details.js';
import type { FinderBody } from './finder-body.js';

const isAsked = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** The attributes that preset a question. */
const presets = ['ages', 'activities', 'groups', 'near', 'slots'] as const;

/**
 * What a child can do, where, on which days, and what it costs, in a few answers.
 *
 * @tag integ-finder
 * @summary Finds activities by age, activity, place, day and wishes.
 *
 * @attr {string} lang - Language of the element, BCP 47. Default: the nearest ancestor's, across shadow roots; else Swedish.
 *
 * @slot - Fallback content: seen until the element is ready, and again when its data fail.
 *
 * @fires {IntegLoadEvent} integ-load - A load has finished. `total`, `problems`.
 * @fires {IntegErrorEvent} integ-error - A source could not be read. `code`, `message`, `where`.
 * @fires {IntegQueryEvent} integ-query - A person has changed the question. `query`.
 * @fires {IntegSelectEvent} integ-select - A person has opened or closed a record. `id`.
 *
 * @cssstate idle - There is no source yet.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - Questions and results are shown.
 * @cssstate failed - The data could not be read.
 *
 * @csspart base - The whole element inside its border.
 * @csspart heading - The heading.
 * @csspart language - The language menu.
 * @csspart language-offer - The line that offers the browser's language.
 * @csspart view-switch - List | Map.
 * @csspart questions - All questions beside the results; on a phone one a sheet.
 * @csspart age - One age.
 * @csspart add-age - Opens the ages for one more.
 * @csspart activity - One activity, as a picture.
 * @csspart dont-know - The picture for "don't know".
 * @csspart all-activities - Shows all activities.
 * @csspart family - All activities of a kind.
 * @csspart slots - Days by times of day.
 * @csspart slot - One of them.
 * @csspart days - The days, on a phone.
 * @csspart day - One of them.
 * @csspart time - One time of day, on a phone.
 * @csspart quick-place - One place to look from.
 * @csspart tap-map - Turns to the map, where a tap says where.
 * @csspart wish - One more wish.
 * @csspart skip-question - On to the next question.
 * @csspart back - Back to the question before.
 * @csspart show - On to the results.
 * @csspart ask-more - Opens a question from the results, on a phone.
 * @csspart answers - What was answered.
 * @csspart answer - One answer, which a press takes away.
 * @csspart order - In which order the results stand.
 * @csspart group - Results that fit, that are to be asked, that are full.
 * @csspart all-full - The notice when all that fits is full.
 * @csspart favourite - Keeps an activity as a favourite.
 * @csspart favourites - Shows the favourites alone.
 * @csspart keep - Remembers them on this device.
 * @csspart refer - Where a full activity leads.
 * @csspart whatsapp - Link for a message in WhatsApp.
 * @csspart copy-message - The button that copies the message.
 * @csspart calendar - Saves the times as a calendar file.
 * @csspart print-list - The button that prints the list.
 * @csspart results - How much fits, and the answers that led there.
 * @csspart ready-message - The message that is ready to be sent, and the ways it goes.
 * @csspart message-seen - It in the visitor's language.
 * @csspart message-sent - It in the language of the place.
 * @csspart support-offers - Help with the costs and other hurdles.
 * @csspart support-offer - One offer of it.
 * @csspart guide - Whom to ask when nothing fits, or nothing has room.
 */
export class IntegFinder extends PlacesElement {
  /** Preset ages, in years: `10,11`. */
  @property({ converter: numbers }) ages: number[] = [];

  /** Preset activities, by code. */
  @property({ converter: words }) activities: string[] = [];

  /** Preset groups, by code: `girls`. */
  @property({ converter: words }) groups: string[] = [];

  /** Preset place to look from: `57.19,14.03`. */
  @property({ converter: latLng }) near: LatLng | undefined;

  /** Preset times, by code: `mon-evening sat`. */
  @property({ converter: words }) slots: string[] = [];

  /** Where a full activity leads: the id of an `<integ-samsyn>` on the page, or the address of a page that has one. */
  @property({ attribute: 'refer-to' }) referTo = '';

  /** Put what is shown into the page as schema.org events, for search engines. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  /** What is asked and what is found: a page that has a map alone does not load it. */
  /** @internal */
  readonly body: Later<FinderBody> = new Later(this, async () =>
    (await import('./finder-body.js')).FinderBody.open(this, this.pane),
  );

  protected override get parts(): readonly Later<unknown>[] {
    return [this.body, ...(this.body.part?.parts ?? [])];
  }

  protected override async drawn(): Promise<void> {
    await super.drawn();
    await this.body.part?.results.turns.arrive();
  }

  protected override get base(): Query {
    return { ...super.base, of: 'activities' };
  }

  /** @internal */
  override get preset(): Query {
    return { ...super.preset, ...this.asked };
  }

  /** What is preset; an empty list is none, and leaves what `query` says. */
  private get asked(): Query {
    return Object.fromEntries(presets.map((name) => [name, this[name]]).filter(([, value]) => isAsked(value)));
  }

  /** Who tries again wants all that is missing. */
  /** @internal */
  override open(): void {
    if (this.body.isMissing) void this.body.want();
    super.open();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (presets.some((name) => changed.has(name))) void this.store.ask(this.asked);
    super.willUpdate(changed);
    this.body.need(true);
    this.body.part?.need();
  }

  /** @internal */
  override pinned(id: string): Pinned | undefined {
    return this.body.part?.results.pinned(id);
  }

  /** @internal */
  override countText(answer: Answer): string {
    return this.body.part?.results.countText(answer) ?? '';
  }

  protected override get details(): Later<ActivityDetails> | undefined {
    return this.body.part?.details;
  }

  /** @internal */
  override async showList(): Promise<void> {
    await this.body.part?.questions.go(undefined);
    await super.showList();
  }

  override async reset(): Promise<void> {
    // A script did this: the first question is there, and the focus stays.
    const { part } = this.body;
    if (part) part.questions.open = 'ages';
    await super.reset();
  }

  override render(): TemplateResult {
    const { part, isMissing } = this.body;
    if (part) return part.render();
    // Until it is here nothing has its look. What is missing of it is told as missing data are.
    return isMissing ? this.renderFrame([], this.renderWaiting({ phase: 'failed' }), nothing) : html`<slot></slot>`;
  }
}

define('integ-finder', IntegFinder);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-finder': IntegFinder;
  }
}
