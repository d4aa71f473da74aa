import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { load } from '../../load.js';
import type { Activity, Partner } from '../../model/records.js';
import { guideOf, readContact } from '../../model/guide.js';
import type { Query } from '../../search/query.js';
import { bringActivities } from '../../theme/icons.js';
import { markStyles } from '../../theme/marks.js';
import { emptyStyles } from '../../views/empty-notice.js';
import { finderStyles } from '../../views/finder/finder.styles.js';
import { progressStyles } from '../../views/progress.styles.js';
import { listStyles } from '../../views/list.styles.js';
import { guideBox, guideBoxStyles } from '../../views/guide-box.js';
import type { Lexicon, SamsynLexicon } from '../../words/lexicon.js';
import { define } from '../define.js';
import { IntegElement } from '../element.js';
import { arriveAll, Later } from '../later.js';
import { waitingList } from '../waiting.js';
import { Flow } from './flow.js';
import { styles } from './integ-samsyn.styles.js';
import { lateNotice, Screens } from './screens.js';
import type { SeasonPart } from './season-part.js';
import { headingOf, isSamsyn, isSeason, lexiconOf } from './view-words.js';

/**
 * From the closed door of a full group to an open one: a few questions, options with reasons, and a warm hand-over.
 *
 * @tag integ-samsyn
 * @summary Refers a child from a full group to one with room, the same for every club.
 *
 * @attr {string} lang - Language of the element, BCP 47. Default: the nearest ancestor's, across shadow roots; else Swedish.
 *
 * @slot - Fallback content: seen until the element is ready, and again when its data fail.
 *
 * @fires {IntegLoadEvent} integ-load - A load has finished. `total`, `problems`.
 * @fires {IntegErrorEvent} integ-error - A source could not be read. `code`, `message`, `where`.
 * @fires {IntegReferEvent} integ-refer - A person has come to another step. `step`, `options`. Step `send` can be prevented: the page takes over.
 *
 * @cssstate idle - There is no source yet.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The questions are shown.
 * @cssstate failed - The data could not be read.
 *
 * @csspart base - The whole element inside its border.
 * @csspart heading - The heading.
 * @csspart language - The language menu.
 * @csspart language-offer - The line that offers the browser's language.
 * @csspart loading - Data, or a screen, on their way.
 * @csspart progress - How much of a large file is here.
 * @csspart slow - Says that it takes longer.
 * @csspart failed - What did not come.
 * @csspart retry - Tries again.
 * @csspart empty - There is no source.
 * @csspart clear - Takes every answer away.
 * @csspart back - Back to the screen before.
 * @csspart next - On to the next screen.
 * @csspart skip - Past a question.
 * @csspart full - Over the first screens: the group that has no room.
 * @csspart faults - What is missing.
 * @csspart by - Who it is about: the family itself, or somebody who is helped.
 * @csspart role - One way to help.
 * @csspart age - One age.
 * @csspart group - One group that suits.
 * @csspart activity - One activity, as a picture.
 * @csspart dont-know - The picture for "don't know".
 * @csspart level - Whether it was tried before.
 * @csspart preset-place - Says that a place is chosen already.
 * @csspart quick-place - One place to look from.
 * @csspart place - The field for a place.
 * @csspart use-position - Asks the device where it is.
 * @csspart travel - One way to get there.
 * @csspart straight - All days, straight after school.
 * @csspart slots - Days by times of day.
 * @csspart slot - One of them.
 * @csspart days - The days, on a phone.
 * @csspart day - One of them.
 * @csspart time - One time of day, on a phone.
 * @csspart no-hurdle - Nothing is hard.
 * @csspart hurdle - One hurdle.
 * @csspart must - Says that it must be solved.
 * @csspart access - One thing that must work.
 * @csspart spoken - One language to be talked to in.
 * @csspart plays - What is played already.
 * @csspart plays-what - The activity of it.
 * @csspart option - Chooses an option.
 * @csspart more - Shows all that fit, or all pairs of sports.
 * @csspart reasons - Why an option is shown.
 * @csspart why - Its score, part by part.
 * @csspart sorting - How it sorts.
 * @csspart ladder - Ways on when few fit.
 * @csspart step - One of them.
 * @csspart support-offers - Help that covers what is hard.
 * @csspart support-offer - One offer of it.
 * @csspart guide - The person who guides.
 * @csspart warmth - One way to begin.
 * @csspart visits - The first visits.
 * @csspart visit - One of them.
 * @csspart print-card - Prints the card.
 * @csspart calendar - Saves the times as a calendar file.
 * @csspart consent - The yes, and what it is for.
 * @csspart yes - The yes itself.
 * @csspart ready-message - The message that is ready to be sent, and the ways it goes.
 * @csspart copy-message - The button that copies it.
 * @csspart did-send - Says that the message has gone.
 * @csspart reach-via - By which way an answer comes.
 * @csspart reach-value - Its number or address.
 * @csspart note - A line of one's own.
 * @csspart fee-solved - Says that the fee is paid.
 * @csspart invoice-to - To whom an invoice goes.
 * @csspart send - Posts the referral.
 * @csspart outcome - What came of it.
 * @csspart try-again - Posts once more.
 * @csspart person - Somebody at the place.
 * @csspart call - Calls them.
 * @csspart mail - Writes to them.
 * @csspart remind - Saves a reminder to ask how it went.
 * @csspart code-word - The word by which family and place know each other.
 * @csspart follow-up - How it went.
 * @csspart follow - One answer to it.
 * @csspart count - Counts the answers on this device.
 * @csspart counts - How often each was given.
 * @csspart season - The season view.
 * @csspart choice - One choice of it: month, age, sport.
 * @csspart high-season - Which sports are in high season.
 * @csspart sport - One of them.
 * @csspart together - What goes together.
 * @csspart pair - Two sports.
 * @csspart agreement - Who has signed.
 * @csspart club - One that has.
 * @csspart unsigned - Those that have not.
 * @csspart print - Prints it for parents.
 */
export class IntegSamsyn extends IntegElement {
  static override styles: CSSResultGroup = [
    IntegElement.styles,
    ...[markStyles, listStyles, finderStyles, emptyStyles, guideBoxStyles, progressStyles, styles],
  ];

  /** Id of the activity that has no room. */
  @property() session: string | undefined;

  /** Address of a receiver that takes referrals: https, or http on this machine. Without it nothing is posted. */
  @property() action = '';

  /** `refer`, a referral; or `season`: high seasons, what goes side by side, and who has signed the agreement. */
  @property() view: 'refer' | 'season' = 'refer';

  /** Whoever is in the area that is asked. @internal */
  @state() within: Query['area'];

  /** @internal */
  readonly flow: Flow = new Flow(this);
  protected readonly load: typeof load = load;
  private readonly screens = new Screens(this);
  /** They come while the first screen is answered, which shows none. */
  private readonly pictures: Later<true> = new Later(this, bringActivities);
  private readonly season: Later<SeasonPart> = new Later(
    this,
    async () => new (await import('./season-part.js')).SeasonPart(this),
  );

  protected override get base(): Query {
    return { of: 'activities', limit: 0 };
  }

  /** An activity, by its id. @internal */
  activity(id: string): Activity | undefined {
    return this.store.search?.activity(id);
  }

  /** @internal */
  partnerOf({ partnerId }: Activity): Partner | undefined {
    return this.store.search?.partner(partnerId);
  }

  /** The person who guides. @internal */
  guide(lexicon: SamsynLexicon): TemplateResult {
    const { state } = this.store;
    const partners = state.phase === 'ready' ? state.catalogue.records.partners : [];
    return guideBox(guideOf(partners, { contact: readContact(this.contact) }), lexicon, this.headingLevel + 1);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.screens.need();
    this.season.need(this.view === 'season');
    if (changed.has('view')) void this.bringWords();
  }

  protected override updated(): void {
    super.updated();
    this.pictures.need(this.flow.isUnderWay);
  }

  /** Nothing is drawn without its words. */
  protected override async drawn(): Promise<void> {
    await this.bringWords();
    await super.drawn();
  }

  private bringWords(): Promise<void> {
    return this.language.beWhole(lexiconOf(this.view)).catch(console.warn);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return arriveAll(
      () => [this.pictures, this.season, ...this.screens.parts],
      () => super.getUpdateComplete(),
    );
  }

  override async reset(): Promise<void> {
    this.flow.clear();
    await super.reset();
  }

  override render(): TemplateResult {
    const { lexicon } = this;
    const { lang, dir } = lexicon;
    const { state } = this.store;
    const shown = this.shown(lexicon);
    const head = this.renderHead(undefined, this.heading || headingOf(this.view, lexicon));
    return html`
      <section part="base" class=${shown ? 'root' : 'root waiting'} lang=${lang} dir=${dir} aria-labelledby="heading">
        <p class="live visually-hidden" role="status"></p>
        ${head} ${shown ?? waitingList(this, state.phase === 'ready' ? { phase: 'loading' } : state, () => this.open())}
      </section>
    `;
  }

  /** Undefined as long as data, words or the view are on their way. */
  private shown(lexicon: Lexicon): TemplateResult | undefined {
    const { state } = this.store;
    if (state.phase !== 'ready') return undefined;
    if (this.view !== 'season') return isSamsyn(lexicon) ? this.screens.render(state, lexicon) : undefined;
    if (!isSeason(lexicon)) return undefined;
    return this.season.part?.render(state.catalogue.records, lexicon) ?? lateNotice(this.season, lexicon);
  }
}

define('integ-samsyn', IntegSamsyn);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-samsyn': IntegSamsyn;
  }
}
