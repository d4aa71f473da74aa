import type { CSSResultGroup, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { noPlan, readGuideFragment, type Plan } from '../../guide/plan.js';
import { goBack, goTo, home, shownOf, type Screen, type Trail } from '../../guide/screens.js';
import type { AnswerSheet } from '../../guide/self-test.js';
import { today } from '../../model/today.js';
import type { Query } from '../../search/query.js';
import { markStyles } from '../../theme/marks.js';
import { guideFrame, waitingFrame } from '../../views/guide/frame.js';
import { guideStyles } from '../../views/guide/guide.styles.js';
import type { Guided } from '../../views/guide/guide.js';
import { screenStyles } from '../../views/guide/screens.styles.js';
import { progressStyles } from '../../views/progress.styles.js';
import { listStyles } from '../../views/list.styles.js';
import { searchStyles } from '../../views/search.styles.js';
import { guideLexiconFor, isGuide } from '../../words/guide-lexicon.js';
import type { GuideLexicon } from '../../words/lexicon.js';
import { toClipboard } from '../clipboard.js';
import { define } from '../define.js';
import { IntegElement } from '../element.js';
import { loadLater } from '../load-later.js';
import { ownFragment } from '../own-fragment.js';
import { Screens } from './screens.js';

/** With the page's language, for where the advice is not written in that of the element. */
const lexiconOnPage = (tag: string): Promise<GuideLexicon> =>
  guideLexiconFor(tag, globalThis.document.documentElement.lang);

/**
 * Advice for clubs that open their doors: how to work with each kind of partner, ten questions that lead to three
 * next steps, and a plan to tick. It needs no records; with them it says who of each kind is near.
 *
 * @tag integ-guide
 * @summary Short advice for clubs, a self-test, and a plan.
 *
 * @attr {string} lang - Language of the element, BCP 47. Default: the nearest ancestor's, across shadow roots; else Swedish. The advice itself is in Swedish, Danish and English.
 *
 * @slot - Fallback content: seen until the element is ready.
 *
 * @fires {IntegLoadEvent} integ-load - A load has finished. `total`, `problems`.
 * @fires {IntegErrorEvent} integ-error - A source could not be read. `code`, `message`, `where`.
 *
 * @cssstate idle - There is no source; the advice is shown.
 * @cssstate loading - The data are on their way; the advice is shown.
 * @cssstate ready - It says who is here, too.
 * @cssstate failed - The data could not be read; the advice is shown.
 *
 * @csspart base - The whole element inside its border.
 * @csspart heading - The heading.
 * @csspart language - The language menu.
 * @csspart language-offer - The line that offers the browser's language.
 * @csspart back - Leads back to the screen before.
 * @csspart our-plan - Leads to the plan.
 * @csspart search - The field to search the advice.
 * @csspart count - How many pieces of advice were found.
 * @csspart start - Leads to the self-test.
 * @csspart kind - Leads to a kind of partner.
 * @csspart theme - Leads to a theme.
 * @csspart advice - A list of advice.
 * @csspart item - Opens a piece of advice.
 * @csspart action - What to do.
 * @csspart example - How it went somewhere.
 * @csspart fact - A fact with its source and date.
 * @csspart to-plan - Puts the advice into the plan, or takes it out.
 * @csspart copy-link - Copies a link to the advice, or to the plan.
 * @csspart partners - Who of a kind is here.
 * @csspart partner - One of them.
 * @csspart call - Calls them.
 * @csspart mail - Writes to them.
 * @csspart retry - Asks for the list again.
 * @csspart club - The field for the club's name.
 * @csspart message - The first message, in one language.
 * @csspart copy-message - Copies it.
 * @csspart answer - An answer of the self-test.
 * @csspart skip - Leads past a question.
 * @csspart all-to-plan - Puts the three next steps into the plan.
 * @csspart test-again - Begins the self-test anew.
 * @csspart plan - The plan.
 * @csspart planned - One piece of advice in it.
 * @csspart done - Ticks it off.
 * @csspart day - Its day.
 * @csspart remove - Takes it out.
 * @csspart print - Prints the plan.
 * @csspart calendar - Saves its days as a calendar file.
 */
export class IntegGuide extends IntegElement {
  static override styles: CSSResultGroup = [
    IntegElement.styles,
    ...[markStyles, listStyles, searchStyles, progressStyles, guideStyles, screenStyles],
  ];

  @state() private trail: Trail = home;
  @state() private plan: Plan = noPlan;
  @state() private sheet: AnswerSheet = {};
  @state() private text = '';
  @state() private club = '';
  /** Whether copying worked, once somebody has tried on this screen. */
  @state() private isCopied: boolean | undefined;
  /** Part of the link that brought somebody here could not be read. */
  @state() private isCut = false;
  protected readonly load: typeof loadLater = loadLater;
  private readonly screens = new Screens(this);
  private ended = new AbortController();

  protected override get base(): Query {
    return { limit: 0 };
  }

  /** The advice is shown; with `src`, who is here too. Rejects when that does not come. */
  override get ready(): Promise<void> {
    const shown = async () => {
      await this.updateComplete;
      await this.language.beWhole(lexiconOnPage);
      if (this.store.state.phase !== 'idle') await super.ready;
      await this.updateComplete;
    };
    return shown();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ended = new AbortController();
    addEventListener('hashchange', () => this.follow(), { signal: this.ended.signal });
    this.follow();
    this.language.beWhole(lexiconOnPage).catch(console.warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ended.abort();
  }

  /** Back to the first screen, with nothing answered and nothing in the plan. */
  override async reset(): Promise<void> {
    Object.assign(this, { trail: home, plan: noPlan, sheet: {}, text: '', club: '', isCopied: undefined });
    await super.reset();
  }

  /** Shows what a link says, and goes there. */
  private follow(): void {
    const fields = ownFragment(this);
    if (fields === undefined) return;
    const { item, kind, plan, dropped } = readGuideFragment(fields);
    if (plan) this.plan = plan;
    const screen: Screen | undefined = item
      ? { at: 'item', item }
      : kind
        ? { at: 'kind', kind }
        : plan && { at: 'plan' };
    if (screen) void this.move(goTo(home, screen));
    this.isCut = dropped.length > 0;
  }

  override render(): TemplateResult {
    const { lexicon, trail } = this;
    const head = this.renderHead(undefined, this.heading || (isGuide(lexicon) ? lexicon.words.guideName : '\u00A0'));
    if (!isGuide(lexicon)) return waitingFrame(lexicon, head);
    const guided: Guided = {
      ...{ lexicon, plan: this.plan, sheet: this.sheet, isCopied: this.isCopied, date: today() },
      level: this.headingLevel + 1,
      go: (screen) => void this.move(goTo(trail, screen)),
      setPlan: (plan) => (this.plan = plan),
      copy: (text) => void toClipboard(text).then((isCopied) => (this.isCopied = isCopied)),
    };
    const { text, club } = this;
    const inner = this.screens.render(guided, shownOf(trail), {
      ...{ text, club, setText: (to) => (this.text = to), setClub: (to) => (this.club = to) },
      setSheet: (sheet) => (this.sheet = sheet),
    });
    const back = trail.length > 1 ? () => void this.move(goBack(trail)) : undefined;
    return guideFrame(guided, { screen: shownOf(trail), isCut: this.isCut, head, back, inner });
  }

  /** Shows another screen: what was pressed is gone, and the focus goes to its name. */
  private async move(trail: Trail): Promise<void> {
    this.trail = trail;
    this.isCopied = undefined;
    this.isCut = false;
    await this.language.beWhole(lexiconOnPage);
    await this.updateComplete;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find('.screen-name') ?? find('.guide-screen'))?.focus();
  }
}

define('integ-guide', IntegGuide);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-guide': IntegGuide;
  }
}
