import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Partner } from '../model/records.js';
import type { WholeLexicon } from '../words/lexicon.js';
import { aimList } from './record-details/aims.js';
import { facts } from './record-details/facts.js';
import { recordHead } from './record-details/head.js';
import type { Surroundings } from './record-details/open.js';
import { offersAndSeeks, recordFoot, website } from './record-details/rest.js';
import { said } from './record-details/said.js';
import { sessionList } from './record-details/sessions.js';
import { langOfPlace } from './record-row.js';

export { detailStyles } from './details.styles.js';
export type { Surroundings } from './record-details/open.js';

/** Everything about one partner. What is unknown reads "ask". Another partner starts anew at its top. */
export function partnerDetails(partner: Partner, lexicon: WholeLexicon, own: Surroundings): TemplateResult {
  const about = said(partner.about, lexicon, langOfPlace(partner));
  return html`${keyed(
    partner.id,
    html`
      <article class="details" part="details" aria-labelledby="details-name">
        ${recordHead(partner, lexicon, own)} ${about ? html`<p class="about">${about}</p>` : nothing}
        ${facts(partner, lexicon, own)} ${sessionList(partner, lexicon, own)} ${aimList(partner, lexicon, own)}
        ${offersAndSeeks(partner, lexicon, own.level)} ${website(partner, lexicon, own.allowHttp)}
        ${recordFoot(partner, lexicon, own)}
      </article>
    `,
  )}`;
}
