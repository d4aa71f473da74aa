/** Partners under the headings of their kinds, and how to work together with each kind. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isKind, type KindCode } from '../model/kinds.js';
import type { Partner } from '../model/records.js';
import type { Item, Query } from '../search/query.js';
import { icon } from '../theme/icons.js';
import { mark } from '../theme/marks.js';
import type { WholeLexicon } from '../words/lexicon.js';
import type { TogetherTexts } from '../words/together.js';
import { helpRow } from './partner-row.js';

/** One heading with what is under it. */
export interface Part {
  /** A kind, or `other` for partners of none of the six. */
  kind: KindCode | 'other';
  /** The partners of the answer, as many as shall be seen. */
  items: readonly Item[];
  /** How many there are. */
  count: number;
  /** How many there would be if nothing were chosen. */
  wholeCount: number;
  isOpen: boolean;
  isGuideOpen: boolean;
}

export interface PartnerKinds {
  texts: TogetherTexts;
  query: Query;
  /** Level of the headings. */
  level: number;
  /** Id of the open record. */
  selected: string | null;
  /** A checked address of the guide. */
  guideUrl: string | undefined;
  open: (id: string) => void;
  toggle: (part: Part) => void;
  toggleGuide: (part: Part) => void;
  /** Asks for more rows of a kind than there are. */
  more: (part: Part) => void;
}

export const partnerKinds = (parts: readonly Part[], lexicon: WholeLexicon, own: PartnerKinds): TemplateResult =>
  html`${repeat(
    parts,
    ({ kind }) => kind,
    (part) => onePart(part, lexicon, own),
  )}`;

function onePart(part: Part, lexicon: WholeLexicon, own: PartnerKinds): TemplateResult {
  const { words, number } = lexicon;
  const { kind, count, isOpen, isGuideOpen } = part;
  const flag = (isOn: boolean) => (isOn ? 'true' : 'false');
  const name = isKind(kind) ? words.kindMany[kind] : words.otherPartners;
  return html`
    <div class="kind-part" data-kind=${kind}>
      <div class="kind-head">
        <div role="heading" aria-level=${own.level}>
          <button
            class="fold"
            part="kind-heading"
            aria-expanded=${flag(isOpen)}
            aria-controls=${`part-${kind}`}
            @click=${() => own.toggle(part)}
          >
            ${mark(kind)} <span><span class="kind-title">${name}</span> <b>${number(count)}</b></span>
            ${icon('chevron-down')}
          </button>
        </div>
        ${
          isKind(kind)
            ? html`<button
                class="button plain"
                part="together"
                aria-expanded=${flag(isGuideOpen)}
                aria-controls=${`guide-${kind}`}
                @click=${() => own.toggleGuide(part)}
              >
                <span>${words.workTogether}<span class="visually-hidden">: ${name}</span></span>
              </button>`
            : nothing
        }
      </div>
      <div id=${`guide-${kind}`} ?hidden=${!isGuideOpen}>
        ${isGuideOpen && isKind(kind) ? guide(kind, own) : nothing}
      </div>
      <div id=${`part-${kind}`} ?hidden=${!isOpen}>${isOpen ? content(part, name, lexicon, own) : nothing}</div>
    </div>
  `;
}

function content(part: Part, name: string, lexicon: WholeLexicon, own: PartnerKinds) {
  const { words } = lexicon;
  const { texts } = own;
  const { kind, items, count, wholeCount } = part;
  if (!count)
    return wholeCount || !isKind(kind)
      ? html`<p class="none muted">${words.nonePasses(wholeCount)}</p>`
      : html`<p class="none muted" lang=${texts.lang}>${texts.none} ${texts.kinds[kind].whom}</p>`;
  const next = Math.min(items.length, count - items.length);
  return html`
    <ul part="list" aria-label=${name}>
      ${repeat(
        items,
        ({ id }) => id,
        ({ id, km, record }) =>
          helpRow(record as Partner, lexicon, {
            km,
            texts,
            query: own.query,
            isOpen: id === own.selected,
            open: () => own.open(id),
          }),
      )}
    </ul>
    ${
      next > 0
        ? html`<div class="more">
            <button class="button" part="more" @click=${() => own.more(part)}>
              ${words.showMore(next)}<span class="visually-hidden">: ${name}</span>
            </button>
          </div>`
        : nothing
    }
  `;
}

/** What that kind can bring, what to ask it, and the way to the guide. */
function guide(kind: KindCode, { texts, level, guideUrl }: PartnerKinds): TemplateResult {
  const { bring, ask } = texts.kinds[kind];
  const block = (title: string, lines: readonly string[]) => html`
    <div role="heading" aria-level=${Math.min(level + 1, 6)} class="guide-title">${title}</div>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  `;
  return html`
    <div class="guide" part="guide" lang=${texts.lang}>
      ${block(texts.bring, bring)} ${block(texts.ask, ask)}
      ${guideUrl ? html`<a part="guide-link" href=${guideFor(kind, guideUrl)}>${texts.readMore}</a>` : nothing}
    </div>
  `;
}

/** Where the guide tells of a kind, unless the page leads somewhere of its own. */
const guideFor = (kind: KindCode, url: string): string => (url.includes('#') ? url : `${url}#integ-guide?kind=${kind}`);
