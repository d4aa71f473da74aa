import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { KindCode } from '../../model/kinds.js';
import type { Partner } from '../../model/records.js';
import { groupBy } from '../../search/group-by.js';
import type { Answer, Item, Query } from '../../search/query.js';
import type { Change } from '../../store/store.js';
import { filterRow, isNarrowed, partnerCount, sides, type Side } from '../../views/partner-filters.js';
import { partnerKinds, type Part } from '../../views/partner-kinds.js';
import { partnerStyles } from '../../views/partner.styles.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import { togetherIn, type TogetherTexts } from '../../words/together.js';
import { dress } from '../dress.js';
import type { IntegMap } from './integ-map.js';
import { nothingAsked, type ReadyState } from './panel.js';

/** In the order of a network: who gathers, who meets families, who is asked next. */
const order: readonly KindCode[] = ['municipality', 'language-cafe', 'school', 'club', 'project', 'church'];

/** What a person did with a heading; until then it is as the answer suggests. */
interface Opened {
  isOpen?: boolean;
  isGuideOpen?: boolean;
  rows?: number;
}

/** What partners see in the place of the family's chips and rows. It comes when `audience` asks for it. */
export class PartnerView implements ReactiveController {
  private readonly opened = new Map<Part['kind'], Opened>();

  constructor(
    private readonly host: IntegMap,
    private texts: TogetherTexts,
  ) {
    dress(host.renderRoot, [partnerStyles]);
    host.addController(this);
  }

  static async open(host: IntegMap): Promise<PartnerView> {
    return new PartnerView(host, await togetherIn(host.lexicon.lang));
  }

  hostUpdate(): void {
    const { lang } = this.host.lexicon;
    if (lang !== this.texts.lang) void this.follow(lang);
  }

  get heading(): string {
    return this.lexicon.words.whoOffers;
  }

  /** Two rows of chips, and the count. */
  tools({ whole, answer, query }: ReadyState): TemplateResult {
    const { lexicon } = this;
    const choices = { whole, answer, query, toggle: (side: Side, code: string) => void this.toggle(side, code) };
    return html`
      <div class="filters">${sides.map((side) => filterRow(side, lexicon, choices))}</div>
      ${partnerCount(lexicon, answer.total, query, () => void this.clear())}
    `;
  }

  /** The headings with their partners. */
  list({ whole, answer, query, selected }: ReadyState): TemplateResult {
    const { host, lexicon } = this;
    return html`
      ${answer.total ? nothing : host.renderEmpty(() => void this.clear())}
      ${partnerKinds(this.parts(whole, answer, query), lexicon, {
        ...{ texts: this.texts, query, selected, level: Math.min(host.headingLevel + 1, 6) },
        guideUrl: safeUrl(host.guideUrl),
        open: (id) => void host.show(id),
        toggle: ({ kind, isOpen }) => this.change(kind, { isOpen: !isOpen }),
        toggleGuide: ({ kind, isGuideOpen }) => this.change(kind, { isGuideOpen: !isGuideOpen }),
        more: ({ kind, items }) => void this.showMore(kind, items.length),
      })}
    `;
  }

  /** Counted by the facets, which know more than the rows that are here. */
  private parts(whole: Answer, answer: Answer, query: Query): Part[] {
    const { kinds: wanted, limit } = this.host;
    const shown = order.filter((kind) => !wanted.length || wanted.includes(kind));
    const items = groupBy(answer.items, ({ record }) => shown.find((kind) => kind === (record as Partner).kind));
    const asked = query.kinds?.length ? query.kinds : wanted;
    const isAsked = (kind: string) => !asked.length || asked.includes(kind);
    const counts = shown.map((kind) => (isAsked(kind) && answer.facets.kinds[kind]) || 0);
    const wholeCounts = shown.map((kind) => whole.facets.kinds[kind] ?? 0);
    const part = (kind: Part['kind'], found: readonly Item[] = [], count = 0, wholeCount = 0): Part => {
      const { isOpen, isGuideOpen = false, rows = limit } = this.opened.get(kind) ?? {};
      // A short answer is told at once; a whole town begins as six headings.
      const isTold = count > 0 && (isNarrowed(query) || answer.total <= limit);
      return {
        ...{ kind, count, wholeCount, isGuideOpen },
        items: found.slice(0, rows),
        isOpen: isOpen ?? (isTold || !wholeCount),
      };
    };
    const parts = shown.map((kind, i) => part(kind, items.get(kind), counts[i], wholeCounts[i]));
    const others = answer.total - sum(counts);
    return others > 0 ? [...parts, part('other', items.get(undefined), others, whole.total - sum(wholeCounts))] : parts;
  }

  private change(kind: Part['kind'], opened: Opened): void {
    this.opened.set(kind, { ...this.opened.get(kind), ...opened });
    this.host.requestUpdate();
  }

  private async toggle(side: Side, code: string): Promise<void> {
    const asked = this.host.query[side] ?? [];
    const changed = asked.includes(code) ? asked.filter((one) => one !== code) : [...asked, code];
    await this.ask({ [side]: changed.length ? changed : undefined });
    // The chip has moved, or is gone.
    const chips = this.chips(side);
    (chips.find(({ dataset }) => dataset['code'] === code) ?? chips[0])?.focus();
  }

  private async clear(): Promise<void> {
    await this.ask(nothingAsked);
    this.find('.want, .fold')[0]?.focus();
  }

  private async showMore(kind: Part['kind'], rows: number): Promise<void> {
    const { answer } = this.host;
    this.change(kind, { rows: rows * 2 });
    // A question with a limit of its own holds rows back.
    if (answer && answer.items.length < answer.total) await this.ask({ limit: undefined });
    await this.host.updateComplete;
    this.find(`[data-kind=${kind}] .row`)[rows]?.focus();
  }

  private async ask(change: Change): Promise<void> {
    await this.host.ask(change);
    await this.host.updateComplete;
  }

  /** Keeps the language of the element; while a language loads, the old texts stay. */
  private async follow(lang: string): Promise<void> {
    const texts = await togetherIn(lang);
    if (texts.lang !== this.host.lexicon.lang) return;
    this.texts = texts;
    this.host.requestUpdate();
  }

  private get lexicon(): WholeLexicon {
    // Since the view is here the words come whole.
    return this.host.lexicon as WholeLexicon;
  }

  private find(selector: string): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  private chips(side: Side): HTMLElement[] {
    return this.find(`[data-side=${side}] .want`);
  }
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** An address that a link may have: `https:`, or of the page's own server. */
function safeUrl(text: string): string | undefined {
  if (!text) return undefined;
  try {
    const { protocol, host, href } = new URL(text, document.baseURI);
    const isOwn = protocol === location.protocol && host === location.host;
    return protocol === 'https:' || isOwn ? href : undefined;
  } catch {
    return undefined;
  }
}
