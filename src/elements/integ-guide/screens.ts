/** The screens of the guide, drawn from its state and from the partners of the data. */
import { html, type TemplateResult } from 'lit';
import { createGuideSearch } from '../../guide/find.js';
import { itemOf, items, type Item, type ItemId } from '../../guide/items.js';
import { toGuideFragment, type GuideState } from '../../guide/plan.js';
import { afterQuestion, answerQuestion, type Screen } from '../../guide/screens.js';
import type { AnswerSheet } from '../../guide/self-test.js';
import type { KindCode } from '../../model/kinds.js';
import { langOfPlaces } from '../../model/lang-of-places.js';
import type { Partner } from '../../model/records.js';
import { adviceList } from '../../views/guide/advice-list.js';
import type { Held, openDoing } from '../../views/guide/doing.js';
import { said, type Guided } from '../../views/guide/guide.js';
import { homeScreen } from '../../views/guide/home.js';
import { itemScreen } from '../../views/guide/item.js';
import { kindScreen, type FirstMessage } from '../../views/guide/kind.js';
import type { Side } from '../../views/partner-filters.js';
import { planScreen } from '../../views/guide/plan.js';
import { questionScreen, stepsScreen } from '../../views/guide/self-test.js';
import { guideTextsFor, guideUiLanguages, type GuideTexts } from '../../words/guide-lexicon.js';
import type { GuideLexicon } from '../../words/lexicon.js';
import { Later } from '../later.js';
import { printPlan, savePlan } from './taken.js';
import type { IntegGuide } from './integ-guide.js';

/** What is typed and answered. */
export interface Given {
  text: string;
  setText: (text: string) => void;
  club: string;
  setClub: (club: string) => void;
  setSheet: (sheet: AnswerSheet) => void;
}

type Message = Pick<GuideTexts, 'lang' | 'kinds'> & { ourClub: string; subject: string };

export class Screens {
  private search: { of: GuideTexts; find: ReturnType<typeof createGuideSearch> } | undefined;
  /** What a message says in the language of the place. */
  private native: Message | undefined;

  private readonly doing: Later<ReturnType<typeof openDoing>>;

  constructor(private readonly host: IntegGuide) {
    this.doing = new Later(host, async () => (await import('../../views/guide/doing.js')).openDoing(host.renderRoot));
  }

  render(guided: Guided, screen: Screen, given: Given): TemplateResult {
    const { host } = this;
    const { lexicon, plan, sheet, go } = guided;
    const { advice } = lexicon;
    if (screen.at === 'home')
      return homeScreen(guided, { text: given.text, set: given.setText, found: this.found(lexicon, given.text) });
    if (screen.at === 'theme')
      return html`<p class="muted">${said(guided, advice.themes[screen.theme].why)}</p>
        ${adviceList(
          items.filter(({ theme }) => theme === screen.theme),
          guided,
        )}`;
    if (screen.at === 'kind') return this.kind(guided, screen.kind, given);
    if (screen.at === 'item') return this.item(guided, screen.item);
    if (screen.at === 'question')
      return questionScreen(screen.question, guided, (answer) => {
        given.setSheet(answerQuestion(sheet, screen.question, answer));
        go(afterQuestion(screen.question));
      });
    if (screen.at === 'steps') return stepsScreen(guided);
    return planScreen(guided, {
      link: this.linkTo({ plan }),
      print: () => void printPlan(host, plan, lexicon),
      toCalendar: () => void savePlan(host, plan, lexicon, (item) => this.linkTo({ item })),
    });
  }

  private kind(guided: Guided, kind: KindCode, { club, setClub }: Given): TemplateResult {
    const { host } = this;
    return kindScreen(guided, {
      ...{ kind, club, setClub, items: items.filter((item) => item.kind === kind) },
      partners: this.partners?.filter((partner) => partner.kind === kind),
      retry: host.store.state.phase === 'failed' ? () => host.open() : undefined,
      ...this.messages(guided.lexicon, kind, club),
    });
  }

  private item(guided: Guided, id: ItemId): TemplateResult {
    const item = itemOf(id) as Item;
    const having = (side: Side) =>
      this.partners?.filter((partner) => partner[side].some((code) => item[side].includes(code))) ?? [];
    return itemScreen(guided, {
      ...{ item, offering: having('offers'), seeking: having('seeks'), doing: this.renderDoing(guided, item.benefits) },
      link: this.linkTo({ item: id }),
    });
  }

  /** Of the data, but for who has closed: they are on no map either. */
  private get partners(): readonly Partner[] | undefined {
    const { state } = this.host.store;
    if (state.phase !== 'ready') return undefined;
    return state.catalogue.records.partners.filter(({ status }) => status !== 'closed');
  }

  /** Activities that lead to one of these. What shows them comes with the first of them. */
  private renderDoing(guided: Guided, asked: readonly string[]): unknown {
    const { search } = this.host.store;
    const heldBy = (partner: Partner): Held[] =>
      (search?.sessionsOf(partner.id) ?? [])
        .filter(({ benefits }) => benefits.some((code) => asked.includes(code)))
        .map(({ title, benefits }) => ({ title, benefits, partner }));
    const held = this.partners?.flatMap(heldBy) ?? [];
    this.doing.need(held.length > 0);
    return this.doing.part?.(asked, held, guided);
  }

  /** Undefined when nothing is looked for. */
  private found({ advice }: GuideLexicon, text: string): readonly Item[] | undefined {
    if (!text.trim()) return undefined;
    if (this.search?.of !== advice) this.search = { of: advice, find: createGuideSearch(advice) };
    return this.search.find({ text });
  }

  /** A link to this page, and what it shows then. */
  private linkTo(state: GuideState): string {
    const { host } = this;
    const url = new URL(location.href);
    url.hash = `${encodeURIComponent(host.id || host.localName)}?${toGuideFragment(state)}`;
    return url.href;
  }

  /** The first message in the language of the place, and in that of the reader where it is another. */
  private messages(lexicon: GuideLexicon, kind: keyof GuideTexts['kinds'], club: string) {
    const { advice, words } = lexicon;
    const own: Message = { ...advice, ourClub: words.ourClub, subject: words.messageSubject };
    const place = langOfPlaces(this.partners);
    if (place !== advice.lang && this.native?.lang !== place) this.bringNative(place).catch(console.warn);
    const say = ({ lang, kinds, ourClub, subject }: Message): FirstMessage => ({
      ...{ lang, subject, text: kinds[kind].message(club.trim() || ourClub) },
    });
    if (place === advice.lang || this.native?.lang !== place) return { message: say(own), seen: undefined };
    return { message: say(this.native), seen: say(own) };
  }

  private async bringNative(lang: string): Promise<void> {
    const [texts, ui] = await Promise.all([guideTextsFor(lang), guideUiLanguages[lang]?.()]);
    if (!ui) return;
    this.native = { ...texts, ourClub: ui.ourClub, subject: ui.messageSubject };
    this.host.requestUpdate();
  }
}
