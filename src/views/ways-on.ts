import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../model/guide.js';
import type { Query } from '../search/query.js';
import type { WayOn } from '../search/ways-on.js';
import { icon } from '../theme/icons.js';
import type { FinderLexicon } from '../words/lexicon.js';
import { guideBox } from './guide-box.js';

/** More of them are no help. */
const MOST = 5;

interface Options {
  /** Of the heading over whom to ask. */
  level: number;
  /** Changes that one answer. */
  take: (way: WayOn) => void;
}

interface EmptyOptions extends Options {
  /** Takes every answer away; absent where there is none. */
  clear: (() => void) | undefined;
}

/** Nothing fits: which one answer to change, with how much there is then; and always somebody to ask. */
export function waysOnNotice(
  lexicon: FinderLexicon,
  query: Query,
  ways: readonly WayOn[],
  guide: Guide | undefined,
  { level, take, clear }: EmptyOptions,
): TemplateResult {
  const { words } = lexicon;
  return html`
    <div class="notice" part="empty">
      ${icon('help')} ${said(clear ? words.nothingFits : words.empty, ways, lexicon)}
      ${wayList(lexicon, query, ways, words.found, take)}
      ${clear ? html`<button class="button" part="clear" @click=${clear}>${words.clearAll}</button>` : nothing}
      ${guideBox(guide, lexicon, level)}
    </div>
  `;
}

/** All that fits is full: which one answer to change, with how much there is then that is not; without any, somebody to ask. */
export function allFullNotice(
  lexicon: FinderLexicon,
  query: Query,
  ways: readonly WayOn[],
  guide: Guide | undefined,
  { level, take }: Options,
): TemplateResult {
  const { words } = lexicon;
  return html`
    <div class="notice" part="all-full">
      ${icon('help')} ${said(words.allFull, ways, lexicon)} ${wayList(lexicon, query, ways, words.notFull, take)}
      ${ways.length ? nothing : guideBox(guide, lexicon, level)}
    </div>
  `;
}

const said = (text: string, ways: readonly WayOn[], { words }: FinderLexicon) => html`
  <p>
    <b>${text}</b>
    ${ways.length ? html`<br />${words.changeOne}` : nothing}
  </p>
`;

function wayList(
  lexicon: FinderLexicon,
  query: Query,
  ways: readonly WayOn[],
  count: (total: number) => string,
  take: Options['take'],
) {
  if (!ways.length) return nothing;
  return html`
    <ul class="ways">
      ${ways.slice(0, MOST).map(
        (way) =>
          html`<li>
            <button class="button way" part="way" @click=${() => take(way)}>
              <span>${nameOfWay(way, query, lexicon)}</span>
              <b>${count(way.total)}</b>
            </button>
          </li>`,
      )}
    </ul>
  `;
}

function nameOfWay({ kind, change }: WayOn, { text = '', within = 0 }: Query, lexicon: FinderLexicon): string {
  const { words, distance, number } = lexicon;
  const names: Record<WayOn['kind'], () => string> = {
    years: () => words.oneYearMore,
    farther: () => words.fartherTo(words.upTo(number(change.within ?? 0))),
    doors: () => words.openDoors,
    text: () => words.withoutText(text),
    within: () => words.withoutLimit(distance(within)),
    kinds: () => words.withoutKinds,
    bbox: () => words.withoutSpot,
    area: () => words.withoutArea,
    offers: () => words.withoutOffers,
    seeks: () => words.withoutSeeks,
    ages: () => words.withoutAges,
    activities: () => words.withoutActivities,
    slots: () => words.withoutSlots,
    groups: () => words.withoutGroups,
    languages: () => words.withoutLanguages,
    access: () => words.withoutAccess,
    help: () => words.withoutHelp,
    benefits: () => words.withoutBenefits,
    free: () => words.withoutFree,
    beginners: () => words.withoutBeginners,
    open: () => words.withoutOpen,
  };
  return names[kind]();
}
