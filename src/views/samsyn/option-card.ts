import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, Partner } from '../../model/records.js';
import type { Option } from '../../samsyn/need.js';
import { icon } from '../../theme/icons.js';
import { mark } from '../../theme/marks.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { glyphOf } from '../finder/activity-card.js';
import { factItem, factsOf, langOf } from '../finder/activity-facts.js';
import { said } from '../record-details/said.js';
import { statusTags, timesOf } from '../record-details/sessions.js';
import { askLines, mostOf, reasonText } from './reasons.js';

export interface Card {
  activity: Activity;
  partner: Partner | undefined;
  isChosen: boolean;
  /** Absent where it cannot be chosen: it has no room. */
  choose: (() => void) | undefined;
  /** Level of its heading. */
  level: number;
}

/** An option: what it is, why it is shown, and what to ask. */
export function optionCard(option: Option, lexicon: SamsynLexicon, own: Card): TemplateResult {
  const { words, number } = lexicon;
  const { activity, partner, isChosen, choose, level } = own;
  const lang = langOf(partner);
  const travel = option.reasons.find(({ part, code }) => part === 'travel' && code !== 'unknown');
  const km = travel ? Number(travel.values[0]) : undefined;
  const reasons = option.reasons.filter(({ code }) => code === 'hit' || code === 'some');
  const title = html`
    <span class="option-title">${said(activity.title, lexicon, lang)}</span>
    ${partner ? html`<bdi class="muted" lang=${lang}>${partner.name}</bdi>` : nothing}
  `;
  return html`
    <li class=${isChosen ? 'item chosen-option' : 'item'} data-id=${option.id}>
      <article class="card" aria-labelledby="option-${option.id}">
        ${mark(partner?.kind, glyphOf(activity))}
        <div class="card-head" id="option-${option.id}" role="heading" aria-level=${level}>
          ${
            choose
              ? html`<label class="option-choice">
                  <input type="checkbox" part="option" data-id=${option.id} .checked=${isChosen} @change=${choose} />
                  <span>${title}</span>
                </label>`
              : title
          }
        </div>
        ${statusTags(activity, lexicon, [])}
        <div class="card-when">${timesOf(activity, lexicon).map((text) => html`<p>${text}</p>`)}</div>
        <dl class="card-facts">${factsOf(activity, partner, km, lexicon).map((fact) => factItem(fact, words))}</dl>
        <ul class="reasons" part="reasons">
          ${reasons.map((reason) => line(reasonText(reason, lexicon), 'reason'))}
          ${option.notes.map((note) => line(words.optionNote[note], 'note'))}
          ${askLines(option, lexicon).map((text) => line(text, 'ask'))}
        </ul>
        <details class="why" part="why">
          <summary><span>${words.whyShown}</span> ${icon('chevron-down')}</summary>
          <p><b>${words.scoreOf(number(option.score))}</b></p>
          <dl>
            ${option.reasons.map(
              (reason) => html`
                <div>
                  <dt>
                    ${words.partName[reason.part]}
                    <small
                      >${
                        reason.part === 'places'
                          ? `× ${number(option.parts.places)}`
                          : words.partOf(
                              number(Math.round(10 * option.parts[reason.part]) / 10),
                              number(mostOf[reason.part]),
                            )
                      }</small
                    >
                  </dt>
                  <dd>${reasonText(reason, lexicon) ?? nothing}</dd>
                </div>
              `,
            )}
          </dl>
        </details>
      </article>
    </li>
  `;
}

const line = (text: string | undefined, kind: string) => (text ? html`<li class=${kind}>${text}</li>` : nothing);
