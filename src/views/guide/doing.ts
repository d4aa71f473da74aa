import { html, nothing, type TemplateResult } from 'lit';
import { byAim } from '../../model/aims.js';
import type { Activity, Partner } from '../../model/records.js';
import { dress } from '../../theme/dress.js';
import { languageOf } from '../../words/languages.js';
import { aimLines, aimStyles } from '../aims.js';
import { langOfPlace } from '../record-row.js';
import type { Guided } from './guide.js';

/** So many names a line; the finder has them all. */
const MOST = 8;

/** An activity, and who has it. */
export type Held = Pick<Activity, 'title' | 'benefits'> & { partner: Partner };

/** Activities that help towards language, work or education as an advice says: by what it names in `benefits`. */
function doingList(
  benefits: readonly string[],
  held: readonly Held[],
  { lexicon, level }: Guided,
): TemplateResult | typeof nothing {
  const { words, lang } = lexicon;
  const lines = byAim(held, benefits).map(({ aim, activities }) => ({
    aim,
    names: activities.slice(0, MOST).map(({ title, partner }) => {
      const placeLang = langOfPlace(partner);
      return html`${nameOf(title, [lang, placeLang])} (<bdi lang=${placeLang}>${partner.name}</bdi>)`;
    }),
    rest: activities.length > MOST ? words.andOthers(activities.length - MOST) : undefined,
  }));
  if (!lines.length) return nothing;
  return html`
    <div class="guide-head" role="heading" aria-level=${level + 1}>${words.alreadyHere}</div>
    ${aimLines(lines, lexicon)}
  `;
}

/** In the first of the languages that it has. `said` of a record would be one file more for each finder, for two users. */
function nameOf(title: Activity['title'], languages: readonly string[]) {
  const lang = [...languages, ...Object.keys(title)].find((one) => title[one]) ?? '';
  return html`<bdi lang=${lang} dir=${languageOf(lang).dir}>${title[lang]}</bdi>`;
}

/** Dresses an element for them, and gives what draws them. */
export function openDoing(node: Node): typeof doingList {
  dress(node, [aimStyles]);
  return doingList;
}
