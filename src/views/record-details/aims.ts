import { html, nothing, type TemplateResult } from 'lit';
import { byAim } from '../../model/aims.js';
import type { Partner } from '../../model/records.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import { aimLines } from '../aims.js';
import { langOfPlace } from '../record-row.js';
import type { Surroundings } from './open.js';
import { bestText, said } from './said.js';

/** Which of its activities help towards language, work or education; nothing when none does. */
export function aimList(
  partner: Partner,
  lexicon: WholeLexicon,
  { sessions, level }: Surroundings,
): TemplateResult | typeof nothing {
  const placeLang = langOfPlace(partner);
  const lines = byAim(sessions).map(({ aim, activities }) => {
    // Groups of one name are one activity to a reader.
    const named = activities.map(({ title }) => [bestText(title, [lexicon.lang, placeLang])?.text, title] as const);
    return { aim, names: [...new Map(named).values()].map((title) => said(title, lexicon, placeLang)) };
  });
  if (!lines.length) return nothing;
  return html`
    <section class="part" aria-labelledby="details-aims">
      <div id="details-aims" class="part-name" role="heading" aria-level=${Math.min(6, level + 1)}>
        ${lexicon.words.goodFor}
      </div>
      ${aimLines(lines, lexicon)}
    </section>
  `;
}
