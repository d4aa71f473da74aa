/** What partners choose by: what others offer, what they seek; and the count with what is chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isKind } from '../model/kinds.js';
import type { Answer, Query } from '../search/query.js';
import type { WholeLexicon } from '../words/lexicon.js';

export const sides = ['offers', 'seeks'] as const;

/** What a partner can help with, or what it needs help with. */
export type Side = (typeof sides)[number];

/** The name of what is offered or sought; a code that nobody listed stays a code. */
export const offerName = ({ words }: WholeLexicon, code: string): string =>
  Object.hasOwn(words.offer, code) ? words.offer[code as keyof typeof words.offer] : code;

export interface Choices {
  /** The answer to no question: the chips keep its order, so that only a pressed one moves. */
  whole: Answer;
  answer: Answer;
  query: Query;
  toggle: (side: Side, code: string) => void;
}

/** A chip a code that somebody has; those asked for come first, then the most frequent. */
export function filterRow(side: Side, lexicon: WholeLexicon, own: Choices): TemplateResult | typeof nothing {
  const { words, number } = lexicon;
  const asked = own.query[side] ?? [];
  const [all, counts] = [own.whole.facets[side], own.answer.facets[side]];
  const isListed = (code: string) => Object.hasOwn(words.offer, code);
  const rank = (code: string) => Number(isListed(code)) * 1e6 + (all[code] ?? 0);
  const collator = new Intl.Collator(lexicon.lang);
  const inOrder = (a: string, b: string) =>
    rank(b) - rank(a) || collator.compare(offerName(lexicon, a), offerName(lexicon, b));
  const others = Object.keys(counts).filter((code) => counts[code] && !asked.includes(code));
  const codes = [...new Set([...asked, ...others.toSorted(inOrder)])];
  if (!codes.length) return nothing;
  const chip = (code: string) => html`
    <button
      class="want"
      part="want"
      data-code=${code}
      aria-pressed=${asked.includes(code) ? 'true' : 'false'}
      @click=${() => own.toggle(side, code)}
    >
      <bdi>${offerName(lexicon, code)}</bdi> <b>${number(counts[code] ?? 0)}</b>
    </button>
  `;
  return html`
    <div class="wants">
      <span id=${`name-${side}`} class="wants-name">${side === 'offers' ? words.canHelp : words.needsHelp}</span>
      <div class="wants-row" part="wants" data-side=${side} role="toolbar" aria-labelledby=${`name-${side}`}>
        ${repeat(codes, (code) => code, chip)}
      </div>
    </div>
  `;
}

/** Between two facts; the build would take its first blank away in a template. */
const dot = ' · ';

/** Whether a visitor's choices, or a preset, leave some partners out. */
export const isNarrowed = ({ text, kinds, bbox, offers, seeks }: Query): boolean =>
  Boolean(text || kinds?.length || bbox || offers?.length || seeks?.length);

/** How many partners there are, with what is asked in words, and the way back to all. */
export function partnerCount(lexicon: WholeLexicon, total: number, query: Query, clear: () => void): TemplateResult {
  const { lang, words } = lexicon;
  const either = new Intl.ListFormat(lang, { type: 'disjunction' });
  const names = (codes: readonly string[]) => either.format(codes.map((code) => offerName(lexicon, code)));
  const { kinds = [], offers = [], seeks = [], bbox } = query;
  const asked = [
    ...(kinds.length ? [either.format(kinds.map((kind) => (isKind(kind) ? words.kindMany[kind] : kind)))] : []),
    ...(offers.length ? [words.offersAny(names(offers))] : []),
    ...(seeks.length ? [words.seeksAny(names(seeks))] : []),
    ...(bbox ? [words.onlyHere] : []),
  ];
  return html`
    <div class="count" part="count">
      <p role="status"><b>${words.partners(total)}</b>${asked.map((text) => html`${dot}<bdi>${text}</bdi>`)}</p>
      ${total && isNarrowed(query) ? html`<button class="button plain" @click=${clear}>${words.clearAll}</button>` : nothing}
    </div>
  `;
}
