import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LogState } from '../../log/screens.js';
import { toUsual, type UsualActivity } from '../../log/usual.js';
import type { Query } from '../../search/query.js';
import { counterView } from '../../views/log/counter.js';
import { logFrame, waitingLog } from '../../views/log/frame.js';
import { logStyles } from '../../views/log/log.styles.js';
import type { Logged } from '../../views/log/logged.js';
import { resultStyles } from '../../views/log/results.styles.js';
import { tonightScreen } from '../../views/log/tonight.js';
import { writeScreen } from '../../views/log/write.js';
import { writeStyles } from '../../views/log/write.styles.js';
import { isLog, logLexiconFor } from '../../words/log-lexicon.js';
import { define } from '../define.js';
import { IntegElement } from '../element.js';
import { loadLater } from '../load-later.js';
import { logged } from './acts.js';
import { Counting } from './counting.js';
import { Flow } from './flow.js';
import { focusAfter, focusFault } from './focus.js';
import { Parts } from './parts.js';

/**
 * The volunteers' log: what, how many came, how many were new, in twenty seconds. It works without a network, stays on
 * the device, and shows what came of it: the month as a net, the year, a card that says thank you, a report.
 * Who is logged has no name. With `view="counter"` it is a public number.
 *
 * @tag integ-log
 * @summary A log of meetings in numbers, with results for those who log and a report for others.
 *
 * @attr {string} lang - Language of the element, BCP 47. Default: the nearest ancestor's, across shadow roots; else Swedish.
 *
 * @slot - Fallback content: seen until the element is ready.
 *
 * @fires {IntegLoadEvent} integ-load - A load of `src` has finished. `total`, `problems`.
 * @fires {IntegErrorEvent} integ-error - A source could not be read. `code`, `message`, `where`.
 *
 * @cssstate idle - There is no source; the log works without.
 * @cssstate loading - The activities that names are suggested from are on their way.
 * @cssstate ready - Names are suggested from the activities, too.
 * @cssstate failed - The activities could not be read; the log works without.
 *
 * @csspart base - The whole element inside its border.
 * @csspart heading - The heading.
 * @csspart language - The language menu.
 * @csspart language-offer - The line that offers the browser's language.
 * @csspart ways - The ways to the three screens.
 * @csspart to-write - Leads to the write screen.
 * @csspart to-results - Leads to the results.
 * @csspart to-entries - Leads to entries and files.
 * @csspart what - The field for what it was.
 * @csspart names - Suggestions of names.
 * @csspart name - One of them.
 * @csspart double - Says that a meeting of that name is there already.
 * @csspart is-another - Says that it was another one.
 * @csspart came - The field for how many came.
 * @csspart fresh - The field for how many of them were new.
 * @csspart less - Counts down by one.
 * @csspart more - Counts up by one.
 * @csspart as-last - Begins with how many came the last time.
 * @csspart more-fields - What one may leave out.
 * @csspart joy - The field for a line of joy.
 * @csspart girls - The field for how many girls came.
 * @csspart boys - The field for how many boys came.
 * @csspart unstated - The field for how many have not said.
 * @csspart speakers - The field for people in language practice.
 * @csspart minutes - The field for minutes of language practice.
 * @csspart handedOver - The field for people handed over.
 * @csspart arrived - The field for those who arrived.
 * @csspart stayed - The field for those who stayed.
 * @csspart day - The field for another day.
 * @csspart fault - What is wrong with a field.
 * @csspart save - Saves.
 * @csspart cancel - Leaves a change.
 * @csspart not-kept - Says that the device does not keep the log.
 * @csspart gone - Says that the log was deleted in another tab.
 * @csspart part-missing - A part did not come; it is asked for again.
 * @csspart retry - Asks for the part again.
 * @csspart tonight - What was just saved.
 * @csspart tonight-number - How many came, large.
 * @csspart milestone - A milestone that was reached.
 * @csspart net - The month as a drawn net.
 * @csspart another - Leads to the next meeting.
 * @csspart change - Changes an entry.
 * @csspart undo - Takes back what was just done.
 * @csspart print-thanks - Prints a card that says thank you.
 * @csspart nothing-yet - Nothing is logged yet.
 * @csspart month-before - Shows the month before.
 * @csspart month-after - Shows the month after.
 * @csspart sums - The month in numbers.
 * @csspart as-list - The net as a table.
 * @csspart bars - The year as bars.
 * @csspart as-table - The year as a table.
 * @csspart stories - Lines of joy for the report.
 * @csspart story - Chooses one.
 * @csspart print-report - Prints the report of the year.
 * @csspart count - How many meetings are logged.
 * @csspart entries - All of them.
 * @csspart entry - One of them.
 * @csspart doubled - Several entries that are counted as one meeting.
 * @csspart was-another - Says that they were two.
 * @csspart show-more - Lists more of them.
 * @csspart remove - Takes an entry away.
 * @csspart removed - Says which one is gone.
 * @csspart export-csv - Saves the log as CSV.
 * @csspart export-json - Saves the log as JSON.
 * @csspart drop - Where files may be dropped.
 * @csspart import - The field for files.
 * @csspart imported - What came of an import.
 * @csspart file-faults - What of a file could not be read.
 * @csspart refused - A file that was not read.
 * @csspart remove-all - Asks whether all is to be deleted.
 * @csspart sure - The question.
 * @csspart remove-all-yes - Deletes all.
 * @csspart remove-all-no - Deletes nothing.
 * @csspart all-removed - Says that all is deleted.
 * @csspart counter - The public number.
 * @csspart failed - The public number did not come.
 */
export class IntegLog extends IntegElement {
  static override styles: CSSResultGroup = [IntegElement.styles, logStyles, writeStyles, resultStyles];

  /** `counter` shows the public number of `count` alone. */
  @property() view: 'log' | 'counter' = 'log';

  /** For `view="counter"`: a number, or the URL of a file that a log exported. Counts of 1 to 4 are "fewer than 5". */
  @property() count = '';

  /** Name of the club, for what is printed. Default: a line to write it on. */
  @property() club = '';

  /** Where meetings take place, `57.19,14.03`: names are suggested from the activities of `src` that are nearest. */
  @property() place = '';

  /** Lets a new knot grow. Never where somebody has asked for less motion. */
  @property({ type: Boolean, reflect: true }) motion = false;

  /** @internal */
  readonly flow: Flow = new Flow(this);
  /** @internal */
  readonly parts: Parts = new Parts(this);
  private readonly counting = new Counting(this);
  protected readonly load: typeof loadLater = loadLater;
  private loaded: Promise<void> | undefined;

  protected override get base(): Query {
    return { limit: 0 };
  }

  /** The first screen is shown, or the public number; with `src`, names are suggested from it. Rejects when that does not come. */
  override get ready(): Promise<void> {
    const shown = async () => {
      await this.updateComplete;
      await this.language.beWhole(logLexiconFor);
      await (this.view === 'counter' ? this.counting.settled : this.loaded);
      if (this.store.state.phase !== 'idle') await super.ready;
      await this.updateComplete;
    };
    return shown();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.language.beWhole(logLexiconFor).catch(console.warn);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.view === 'counter') this.counting.follow(this.count);
    else this.loaded ??= this.flow.load().then(() => this.parts.bringWhenIdle());
    this.flow.suggest();
  }

  /** Activities of the data that are not closed, as far as names are suggested from them. @internal */
  get activities(): UsualActivity[] {
    const { state } = this.store;
    if (state.phase !== 'ready') return [];
    const { records, search } = state.catalogue;
    return records.activities
      .filter(({ id }) => search.activity(id))
      .map((one) => toUsual(one, search.partner(one.partnerId), this.lexicon.lang));
  }

  /** Where meetings take place. @internal */
  get near(): { lat: number; lng: number } | undefined {
    const [lat = NaN, lng = NaN] = this.place.split(',').map(Number);
    return Number.isFinite(lat) && Number.isFinite(lng) ? { lat, lng } : undefined;
  }

  override render(): TemplateResult {
    const { lexicon, headingLevel } = this;
    if (this.view === 'counter' && isLog(lexicon))
      return counterView(lexicon, this.counting.number, { heading: this.heading, level: headingLevel });
    const name = isLog(lexicon) ? lexicon.words.log.name : '\u00A0';
    const head = this.renderHead(undefined, this.heading || name);
    if (!isLog(lexicon)) return waitingLog(lexicon, head);
    const own = logged(this, lexicon);
    return logFrame(own, head, this.screen(own));
  }

  private screen(own: Logged): unknown {
    const { screen } = own.state;
    if (screen.at === 'tonight') return tonightScreen(own, screen);
    if (screen.at === 'results')
      return this.parts.draw(this.parts.results, own, (part) => part.resultsScreen(own, screen));
    if (screen.at === 'entries')
      return this.parts.draw(this.parts.files, own, (part) => part.entriesScreen(own, screen));
    return writeScreen(own);
  }

  /** Draws the next state, and takes the focus to what came of it. @internal */
  async moved(before: LogState, after: LogState): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    focusAfter(this.renderRoot as ShadowRoot, before.screen, after.screen);
  }

  /** Tells what keeps a meeting from being saved, and goes to the first field with a fault. @internal */
  async toFault(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    focusFault(this.renderRoot);
  }
}

define('integ-log', IntegLog);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-log': IntegLog;
  }
}
