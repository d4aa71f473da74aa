import { html, nothing, type TemplateResult } from 'lit';
import { isKind } from '../model/kinds.js';
import { countryOf } from '../model/country.js';
import type { Partner } from '../model/records.js';
import type { Search } from '../search/search.js';
import { hasIcon } from '../theme/icons.js';
import { mark } from '../theme/marks.js';
import { languageOf } from '../words/languages.js';
import type { Lexicon } from '../words/lexicon.js';

/** The language that a place's own texts are in. */
export const langOfPlace = (partner: Partner): string => (countryOf(partner) === 'DK' ? 'da' : 'sv');

/** The icon inside a club's mark: an activity of its own that has a picture. Other kinds keep theirs. */
export function glyphOf({ id, kind, activities }: Partner, sessionsOf: Search['sessionsOf']): string | undefined {
  if (kind !== 'club') return undefined;
  return [...activities, ...sessionsOf(id).map(({ activity }) => activity ?? '')].find(hasIcon);
}

/** Languages as tags, each in its own name and script. */
export const languageTags = (codes: readonly string[]): TemplateResult[] =>
  codes.map((code) => {
    const { name, dir } = languageOf(code);
    return html`<span class="tag" lang=${code} dir=${dir}>${name}</span>`;
  });

interface RowOptions {
  km: number | undefined;
  /** What stands for a distance that nobody knows, where distances are shown. */
  unknown: TemplateResult | undefined;
  glyph: string | undefined;
  isOpen: boolean;
  open: () => void;
}

/** One partner in the list: a single button, so that the whole row is the target. */
export function partnerRow(
  partner: Partner,
  { words, distance }: Lexicon,
  { km, unknown, glyph, isOpen, open }: RowOptions,
): TemplateResult {
  const { name, kind = '', place, languages } = partner;
  const lang = langOfPlace(partner);
  const far = km === undefined ? unknown : distance(km);
  const where = place.name ?? place.address?.street ?? place.address?.city ?? place.municipality;
  return html`
    <li class="item">
      <button part="item" class="row" data-id=${partner.id} aria-current=${isOpen ? 'true' : nothing} @click=${open}>
        ${mark(kind, glyph)}
        <span class="name"><bdi lang=${lang}>${name}</bdi></span>
        ${far && html`<span class="distance">${far}</span>`}
        <span class="where">
          ${isKind(kind) ? words.kind[kind] : words.unknownKind}
          ${where ? html`· <bdi lang=${lang}>${where}</bdi>` : nothing}
        </span>
        ${languages.length ? html`<span class="tags">${languageTags(languages)}</span>` : nothing}
      </button>
    </li>
  `;
}
