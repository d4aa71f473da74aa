import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, Partner } from '../../model/records.js';
import type { Item } from '../../search/query.js';
import { hasIcon } from '../../theme/icons.js';
import { mark } from '../../theme/marks.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { ask, listed, said } from '../record-details/said.js';
import { statusTags, timesOf } from '../record-details/sessions.js';
import { factItem, factsOf, langOf } from './activity-facts.js';
import { favouriteButton } from './favourites.js';

export interface CardOptions {
  partner: Partner | undefined;
  /** How many ages are asked: with several a card says whom it fits. */
  asked: number;
  /** Nobody has looked at it for a year. */
  isStale: boolean;
  isOpen: boolean;
  /** Level of the title's heading. */
  level: number;
  open: () => void;
  /** Keeping it among the favourites; absent where that is not offered. */
  favourite: { isKept: boolean; toggle: () => void } | undefined;
  /** What it helps towards, once that can be shown. */
  aims: TemplateResult | undefined;
  /** Where a full one leads. */
  refer: string | undefined;
}

/** The picture in an activity's mark. */
export const glyphOf = ({ activity = '' }: Activity): string | undefined => (hasIcon(activity) ? activity : undefined);

/** Whom of the asked it fits; nothing when only one is asked. */
export function agesThatFit({ ages = [] }: Item, asked: number, { words, lang }: FinderLexicon): string | undefined {
  if (asked < 2 || !ages.length) return undefined;
  if (ages.length === asked) return asked === 2 ? words.forBoth : words.forAll;
  return words.forAges(listed(lang, ages.map(String)));
}

/** One activity with all that a family has to know; what nobody has told reads "ask". */
export function activityCard(item: Item, lexicon: FinderLexicon, own: CardOptions): TemplateResult {
  const { words } = lexicon;
  const activity = item.record as Activity;
  const { partner, favourite, refer } = own;
  const lang = langOf(partner);
  const when = timesOf(activity, lexicon);
  const note = said(activity.scheduleNote, lexicon, lang);
  const fit = agesThatFit(item, own.asked, lexicon);
  return html`
    <li class="item">
      <article class="card" aria-labelledby="card-${item.id}">
        ${mark(partner?.kind, glyphOf(activity))}
        <div class="card-head">
          <div role="heading" aria-level=${own.level}>
            <button
              id="card-${item.id}"
              class="row"
              part="item"
              data-id=${item.id}
              aria-current=${own.isOpen ? 'true' : nothing}
              @click=${own.open}
            >
              ${said(activity.title, lexicon, lang)}
            </button>
          </div>
          <p class="muted">
            ${partner ? html`<bdi lang=${lang}>${partner.name}</bdi>` : nothing} ${fit ? `· ${fit}` : nothing}
          </p>
        </div>
        ${favourite ? favouriteButton(lexicon, favourite.isKept, favourite.toggle, true) : nothing}
        ${statusTags(activity, lexicon, own.isStale ? [words.callFirst] : [])}
        <div class="card-when">
          ${when.map((text) => html`<p>${text}</p>`)} ${note ? html`<p>${note}</p>` : nothing}
          ${when.length || note ? nothing : html`<p>${ask(words.asked(words.times))}</p>`}
        </div>
        <dl class="card-facts">${factsOf(activity, partner, item.km, lexicon).map((fact) => factItem(fact, words))}</dl>
        ${own.aims}
        ${refer ? html`<a class="button refer" part="refer" href=${refer}>${words.otherSuggestions}</a>` : nothing}
      </article>
    </li>
  `;
}
