import { html, type TemplateResult } from 'lit';
import { weights } from '../../samsyn/weights.js';
import { icon } from '../../theme/icons.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { mostOf } from './reasons.js';

/** Every weight and every rule, for whoever asks (N7). */
export function sortingPanel({ words, number }: SamsynLexicon): TemplateResult {
  const { interest, travel, time, hurdles, welcome, language, fresh, places } = weights;
  const { partRule, partName, fairRule } = words;
  const rules: readonly (readonly [keyof typeof partName, string])[] = [
    ['interest', partRule.interest(interest.exact, interest.family, interest.anything)],
    ['travel', partRule.travel(travel.nearest, travel.unknown)],
    ['time', partRule.time(time.all, number(time.some), number(time.unknown))],
    ['hurdles', partRule.hurdles(hurdles.all)],
    ['welcome', partRule.welcome(welcome.yes, welcome.unknown)],
    ['language', partRule.language(language.shared)],
    ['fresh', partRule.fresh(fresh.recent, fresh.older)],
    ['places', partRule.places(number(places.unknown), number(places.waitlist))],
  ];
  return html`
    <details class="sorting" part="sorting">
      <summary><span>${words.howWeSort}</span> ${icon('chevron-down')}</summary>
      <p>${words.howWeSortIntro}</p>
      <dl>
        ${rules.map(
          ([part, rule]) => html`
            <div>
              <dt>
                ${partName[part]}${part === 'places' ? '' : html` <small>${words.upToPoints(mostOf[part])}</small>`}
              </dt>
              <dd>${rule}</dd>
            </div>
          `,
        )}
      </dl>
      <ul class="rules">
        ${Object.entries(fairRule).map(([code, rule]) => html`<li data-rule=${code}>${rule}</li>`)}
      </ul>
    </details>
  `;
}
