import { html, nothing, type TemplateResult } from 'lit';
import { facts, isOld, sayFact, type FactId } from '../../guide/facts.js';
import type { Item } from '../../guide/items.js';
import { addItem, isPlanned, removeItem } from '../../guide/plan.js';
import type { GuideLexicon } from '../../words/lexicon.js';
import { latin } from '../../words/plural.js';
import type { Partner } from '../../model/records.js';
import { laterIcon } from '../../theme/later-icons.js';
import { langOfPlace } from '../record-row.js';
import { adviceList } from './advice-list.js';
import { said, type Guided } from './guide.js';

export interface OpenItem {
  item: Item;
  /** Partners of the data that offer what it takes, and those that seek it. */
  offering: readonly Partner[];
  seeking: readonly Partner[];
  /** Activities that do it already, once they can be shown. */
  doing: unknown;
  /** A link to this page with the item open. */
  link: string;
}

/** So many names; the map has them all. */
const MOST = 8;

/** One piece of advice on one screen: what to do, how it went, what is good to know, and who is near. */
export function itemScreen(own: Guided, { item, offering, seeking, doing, link }: OpenItem): TemplateResult {
  const { lexicon, level, plan, setPlan, copy, isCopied } = own;
  const { words, advice } = lexicon;
  const { action, example } = advice.items[item.id];
  const isIn = isPlanned(plan, item.id);
  const head = (name: string) => html`<div class="guide-head" role="heading" aria-level=${level + 1}>${name}</div>`;
  return html`
    <p class="action" part="action">${said(own, action)}</p>
    <div class="example" part="example">
      <p class="example-name">${words.exampleName}</p>
      <p>${said(own, example)}</p>
    </div>
    <div class="guide-acts">
      <button
        class=${isIn ? 'button' : 'button primary'}
        part="to-plan"
        aria-pressed=${isIn ? 'true' : 'false'}
        @click=${() => setPlan(isIn ? removeItem(plan, item.id) : addItem(plan, item.id))}
      >
        ${isIn ? words.inPlan : words.addToPlan}
      </button>
      <button class="button" part="copy-link" @click=${() => copy(link)}>
        ${laterIcon('link')} ${words.copyAdviceLink}
      </button>
    </div>
    <p role="status">${copied(own, isCopied)}</p>
    ${item.facts.length ? html`${head(words.goodToKnow)}${item.facts.map((id) => factLine(id, own))}` : nothing}
    ${doing} ${partners(words.whoOffersIt, offering, own, head)} ${partners(words.whoSeeksIt, seeking, own, head)}
    ${
      item.related.length
        ? html`${head(words.belongsTogether)}
          ${adviceList(
            item.related.map((id) => ({ id })),
            own,
          )}`
        : nothing
    }
  `;
}

export const copied = ({ lexicon: { words } }: Guided, isCopied: boolean | undefined): unknown =>
  isCopied === undefined ? nothing : isCopied ? words.guideCopied : words.guideNotCopied;

function partners(
  name: string,
  all: readonly Partner[],
  { lexicon: { words } }: Guided,
  head: (name: string) => TemplateResult,
) {
  if (!all.length) return nothing;
  const shown = all.slice(0, MOST);
  const more = all.length - shown.length;
  return html`${head(name)}
    <ul class="names">
      ${shown.map((partner) => html`<li><bdi lang=${langOfPlace(partner)}>${partner.name}</bdi></li>`)}
      ${more ? html`<li class="muted">${words.andOthers(more)}</li>` : nothing}
    </ul>`;
}

/** A fact with its source and date; one that is old or weak is to be checked first. */
function factLine(id: FactId, own: Guided): TemplateResult {
  const { lexicon, date } = own;
  const { advice } = lexicon;
  const fact = facts[id];
  const { source } = fact;
  const when = dayOf(source.date, lexicon);
  const told = source.dated === 'read' ? advice.readAt(source.name, when) : advice.publishedBy(source.name, when);
  return html`
    <div class="fact" part="fact" data-id=${id}>
      <p>${said(own, sayFact(id, advice.facts))}</p>
      <p class="muted">${said(own, told)}</p>
      ${isOld(fact, date) ? html`<span class="ask">${said(own, advice.checkFirst)}</span>` : nothing}
    </div>
  `;
}

/** A day, a month or a year (`2025-09-16`, `2025-09`, `2025`), of a source, in the language of the advice. */
function dayOf(date: string, { advice, date: day }: GuideLexicon): string {
  if (date.length === 4) return date;
  if (date.length === 10) return day(date);
  const form = new Intl.DateTimeFormat(latin(advice.lang), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return form.format(new Date(`${date}-01T00:00Z`));
}
