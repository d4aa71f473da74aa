import { html, nothing, type TemplateResult } from 'lit';
import { familyOf } from '../../model/activity-families.js';
import { hasIcon, icon } from '../../theme/icons.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { nameOf } from '../record-details/said.js';
import { searchField } from '../search-field.js';
import { pressed, toggled, type Asking } from './asking.js';

/** So many pictures at first, with the one for "don't know". */
const FIRST = 8;

export interface ActivityQuestion extends Asking {
  hasSearch: boolean;
  /** Whether all of them are shown. */
  isWhole: boolean;
  showAll: () => void;
  /** An activity was chosen, or that nobody knows. */
  chosen: () => void;
}

/** What there is to try: the commonest as pictures, then all of them, or a word. */
export function activityQuestion(lexicon: FinderLexicon, own: ActivityQuestion): TemplateResult {
  const { words } = lexicon;
  const { query, facets, whole, answer, isWhole } = own;
  const asked = query.activities ?? [];
  const known = Object.entries(whole.activities).toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const codes = [...known.map(([code]) => code), ...asked.filter((code) => !(code in whole.activities))];
  const shown = codes.filter((code, i) => isWhole || i < FIRST || asked.includes(code));
  const choose = (activities: string[] | undefined) => {
    answer({ activities });
    own.chosen();
  };
  return html`
    <div class="tiles" role="toolbar" aria-label=${words.whatToTry}>
      ${shown.map((code) => tile(code, lexicon, asked, facets.activities[code] ?? 0, () => choose(toggled(asked, code))))}
      <button class="tile" part="dont-know" @click=${() => choose(undefined)}>
        ${icon('help')} <span>${words.dontKnow}</span>
      </button>
    </div>
    ${
      codes.length > FIRST && !isWhole
        ? html`<button class="button plain" part="all-activities" @click=${own.showAll}>
            ${words.moreActivities}
          </button>`
        : nothing
    }
    ${isWhole ? familyChips(lexicon, codes, own, choose) : nothing}
    ${own.hasSearch ? searchField(lexicon, query.text ?? '', (text) => answer({ text: text || undefined })) : nothing}
  `;
}

const tile = (
  code: string,
  { words, number }: FinderLexicon,
  asked: readonly string[],
  count: number,
  choose: () => void,
) => html`
  <button class="tile" part="activity" data-code=${code} aria-pressed=${pressed(asked.includes(code))} @click=${choose}>
    ${icon(hasIcon(code) ? code : 'people')} <span>${nameOf(words.activity, code)}</span>
    <small>${number(count)}</small>
  </button>
`;

/** Kinds of activities that several of the given ones are of. */
export function familiesOf(codes: readonly string[]): { family: string; codes: string[] }[] {
  const families = [...new Set(codes.map(familyOf))];
  return families
    .map((family) => ({ family, codes: codes.filter((code) => familyOf(code) === family) }))
    .filter(({ codes }) => codes.length > 1);
}

/** All ball games, all that is done in water. */
function familyChips(
  { words }: FinderLexicon,
  codes: readonly string[],
  { query }: Asking,
  choose: (codes: string[] | undefined) => void,
) {
  const asked = query.activities ?? [];
  return html`
    <div class="picks" role="toolbar" aria-label=${words.families}>
      ${familiesOf(codes).map(({ family, codes: own }) => {
        const isAsked = own.every((code) => asked.includes(code));
        const rest = asked.filter((code) => !own.includes(code));
        const changed = isAsked ? rest : [...rest, ...own];
        return html`
          <button
            class="pick"
            part="family"
            aria-pressed=${pressed(isAsked)}
            @click=${() => choose(changed.length ? changed : undefined)}
          >
            ${nameOf(words.family, family)}
          </button>
        `;
      })}
    </div>
  `;
}
