import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { pressed } from './asking.js';

/** Every year that a child has, and from then on about how old somebody is. */
const young = Array.from({ length: 20 }, (_, age) => age);
const adult = [20, 30, 40, 50, 60, 70];

export interface AgeQuestion {
  ages: readonly number[];
  toggle: (age: number) => void;
  /** Whether another age is being chosen; beside a list they are shown on demand. */
  isAdding: boolean;
  add: () => void;
}

/** How old those are who want to take part: one age, or several. */
export function ageQuestion(lexicon: FinderLexicon, own: AgeQuestion): TemplateResult {
  const { words } = lexicon;
  const { ages, toggle, isAdding, add } = own;
  return html`
    <div class="chosen">
      ${ages.map(
        (age) => html`
          <button
            class="answer"
            part="answer"
            aria-label=${words.removeAnswer(words.oneAge(`${age}`))}
            @click=${() => toggle(age)}
          >
            ${words.oneAge(`${age}`)} ${icon('x')}
          </button>
        `,
      )}
      ${
        ages.length
          ? html`<button class="button" part="add-age" aria-expanded=${pressed(isAdding)} @click=${add}>
              ${laterIcon('plus')} ${words.addAge}
            </button>`
          : nothing
      }
    </div>
    <div class=${isAdding ? 'age-choice adding' : 'age-choice'}>
      <div class="age-grid" role="toolbar" aria-label=${words.howOld}>${young.map((age) => ageButton(age, own))}</div>
      <p class="muted" id="adults">${words.adults}</p>
      <div class="age-grid" role="toolbar" aria-labelledby="adults">${adult.map((age) => ageButton(age, own))}</div>
    </div>
  `;
}

const ageButton = (age: number, { ages, toggle }: Pick<AgeQuestion, 'ages' | 'toggle'>) => html`
  <button class="age" part="age" aria-pressed=${pressed(ages.includes(age))} @click=${() => toggle(age)}>${age}</button>
`;

/** Another child is one tap more, wherever one is by then; nothing before there is a first one. */
export function anotherChild(
  { words }: FinderLexicon,
  own: Pick<AgeQuestion, 'ages' | 'toggle'>,
): TemplateResult | typeof nothing {
  if (!own.ages.length) return nothing;
  return html`
    <div class="another">
      <span id="another" class="muted">${words.anotherChild}</span>
      <div class="row-of-ages" role="toolbar" aria-labelledby="another">${young.map((age) => ageButton(age, own))}</div>
    </div>
  `;
}
