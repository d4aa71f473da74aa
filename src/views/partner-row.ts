import { html, nothing, type TemplateResult } from 'lit';
import type { Partner } from '../model/records.js';
import type { Query } from '../search/query.js';
import type { WholeLexicon } from '../words/lexicon.js';
import type { TogetherTexts } from '../words/together.js';
import { offerName, sides, type Side } from './partner-filters.js';
import { langOfPlace } from './record-row.js';

export interface PartnerRow {
  km: number | undefined;
  query: Query;
  texts: TogetherTexts;
  isOpen: boolean;
  open: () => void;
}

/** One partner with what it offers and seeks, what is asked for standing out; the whole row is one button. */
export function helpRow(partner: Partner, lexicon: WholeLexicon, own: PartnerRow): TemplateResult {
  const { id, name, subkind = '' } = partner;
  const { texts, km } = own;
  const sort = Object.hasOwn(texts.subkind, subkind) ? texts.subkind[subkind as keyof typeof texts.subkind] : undefined;
  return html`
    <li class="item">
      <button
        part="item"
        class="row helps"
        data-id=${id}
        aria-current=${own.isOpen ? 'true' : nothing}
        @click=${own.open}
      >
        <span class="name"><bdi lang=${langOfPlace(partner)}>${name}</bdi></span>
        ${km === undefined ? nothing : html`<span class="distance">${lexicon.distance(km)}</span>`}
        ${sort ? html`<span class="where" lang=${texts.lang}>${sort}</span>` : nothing}
        ${sides.map((side) => help(side, partner[side], lexicon, own.query[side] ?? []))}
      </button>
    </li>
  `;
}

/** What a partner offers or seeks, what is asked for first and standing out. */
export function help(side: Side, codes: readonly string[], lexicon: WholeLexicon, asked: readonly string[]): unknown {
  if (!codes.length) return nothing;
  const { words } = lexicon;
  // What is asked for first: it is what the reader came for.
  const ordered = [...codes.filter((code) => asked.includes(code)), ...codes.filter((code) => !asked.includes(code))];
  const last = ordered.length - 1;
  return html`
    <span class="help" data-side=${side}>
      <span class="help-side">${words[side]}</span>
      <span
        >${ordered.map((code, i) => {
          const text = html`<bdi>${offerName(lexicon, code)}</bdi>`;
          const shown = asked.includes(code) ? html`<strong>${text}</strong>` : text;
          return html`${shown}${i < last ? `${words.comma} ` : nothing}`;
        })}</span
      >
    </span>
  `;
}
