import { html, nothing, type TemplateResult } from 'lit';
import { kinds } from '../../model/kinds.js';
import type { Partner } from '../../model/records.js';
import type { Change, State } from '../../store/store.js';
import { countBar } from '../../views/count-bar.js';
import { kindChips } from '../../views/kind-chips.js';
import { problemNotice } from '../../views/notices.js';
import { partnerList } from '../../views/partner-list.js';
import { glyphOf } from '../../views/record-row.js';
import { nearMeButton, searchField } from '../../views/search-field.js';
import type { Lexicon } from '../../words/lexicon.js';
import type { WhereShown } from '../places/where.js';
import type { PartnerView } from './partner-view.js';

export type ReadyState = Extract<State, { phase: 'ready' }>;

/** Every choice that a visitor makes, taken away. */
export const nothingAsked: Change = {
  ...{ text: undefined, kinds: undefined, bbox: undefined, within: undefined },
  ...{ offers: undefined, seeks: undefined },
};

/** What is shown beside the map, and what a person can do there. */
export interface Panel extends WhereShown {
  hasList: boolean;
  /** Kinds that the page wants shown; none means all. */
  kinds: readonly string[];
  hasSearch: boolean;
  /** What partners see in place of chips, count and rows. */
  partners: PartnerView | null;
  /** Explains what "near me" asks of the browser; absent where the page leaves it out. */
  nearMe: (() => void) | undefined;
  /** The open record, once it can be shown. */
  details: (partner: Partner, own: { glyph: string | undefined; back: string }) => TemplateResult | undefined;
  ask: (change: Change) => void;
  /** Asks for more rows than the given number. */
  more: (rows: number) => void;
  open: (id: string) => void;
  /** What is said when nothing is found. */
  empty: () => TemplateResult;
}

/** Search, chips, count and list; over the list where to look, and over all of them the open record. */
export function panel(state: ReadyState, lexicon: Lexicon, own: Panel): TemplateResult {
  const { search, problems } = state.catalogue;
  const glyph = (partner: Partner) => glyphOf(partner, search.sessionsOf);
  const open = state.selected === null ? undefined : search.partner(state.selected);
  const details = open && own.details(open, { glyph: glyph(open), back: lexicon.words.places(state.answer.total) });
  const list = html`
    <div class=${own.where ? 'tools aside' : 'tools'} ?inert=${details !== undefined}>
      ${tools(state, lexicon, own)}
    </div>
    <div class="list" tabindex="-1" ?inert=${(details ?? own.where) !== undefined}>
      ${
        own.partners?.list(state) ??
        partnerList(state.answer, lexicon, {
          selected: state.selected,
          unknown: own.unknown,
          glyphOf: glyph,
          open: own.open,
          more: own.more,
          empty: own.empty,
        })
      }
      ${problemNotice(lexicon, problems)}
    </div>
    ${own.where}
  `;
  return html` ${own.hasList ? list : nothing} ${details ?? nothing} `;
}

function tools(state: ReadyState, lexicon: Lexicon, own: Panel): TemplateResult {
  const { whole, answer, query } = state;
  const { hasSearch, nearMe, ask } = own;
  const isWanted = (code: string) => !own.kinds.length || own.kinds.includes(code);
  const codes = Object.keys(kinds).filter((code) => code in whole.facets.kinds && isWanted(code));
  const asked = query.kinds ?? [];
  const toggle = (code: string) => {
    const changed = asked.includes(code) ? asked.filter((kind) => kind !== code) : [...asked, code];
    ask({ kinds: changed.length ? changed : undefined });
  };
  return html`
    <div class="seek">
      ${hasSearch ? searchField(lexicon, query.text ?? '', (text) => ask({ text: text || undefined })) : nothing}
      ${nearMe && nearMeButton(lexicon, nearMe)}
    </div>
    ${
      own.partners?.tools(state) ??
      html`
        ${codes.length > 1 ? kindChips(lexicon, codes, answer.facets.kinds, asked, toggle) : nothing}
        ${countBar(lexicon, answer.total, own, query.bbox && (() => ask({ bbox: undefined })))}
      `
    }
  `;
}
