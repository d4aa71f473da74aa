import { html, type TemplateResult } from 'lit';
import { ADULT } from '../../samsyn/state.js';
import { hasIcon, icon } from '../../theme/icons.js';
import { pressed } from '../finder/asking.js';
import { nameOf } from '../record-details/said.js';
import { answering, toggledIn, type Asked } from './asked.js';

const levels = ['new', 'some', 'used'] as const;

/** What there is to wish for, as pictures; or a surprise. And whether it was tried before. */
export function wishScreen(own: Asked): TemplateResult {
  const { lexicon, state, whole } = own;
  const { words } = lexicon;
  const { age = 0, activities, level } = state.answers;
  const answer = answering(own);
  const wished = activities ?? [];
  const known = Object.entries(whole.activities)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([code]) => code);
  const codes = [...known, ...wished.filter((code) => !known.includes(code))];
  const wish = (code: string) => {
    const next = toggledIn(wished, code);
    answer({ activities: next.length ? next : undefined });
  };
  return html`
    <p id="liked" class="sub-name">${age < ADULT ? words.whatLiked.child : words.whatLiked.adult}</p>
    <p class="muted">${words.upToFive}</p>
    <div class="tiles" role="toolbar" aria-labelledby="liked">
      <button
        class="tile"
        part="dont-know"
        aria-pressed=${pressed(activities === null)}
        @click=${() => answer({ activities: activities === null ? undefined : null })}
      >
        ${icon('help')} <span>${words.surpriseUs}</span>
      </button>
      ${codes.map(
        (code) => html`
          <button
            class="tile"
            part="activity"
            data-code=${code}
            aria-pressed=${pressed(wished.includes(code))}
            @click=${() => wish(code)}
          >
            ${icon(hasIcon(code) ? code : 'people')} <span>${nameOf(words.activity, code)}</span>
          </button>
        `,
      )}
    </div>
    <p id="tried" class="sub-name">${words.triedBefore}</p>
    <div class="picks" role="toolbar" aria-labelledby="tried">
      ${levels.map(
        (one) => html`
          <button
            class="pick"
            part="level"
            data-code=${one}
            aria-pressed=${pressed(one === level)}
            @click=${() => answer({ level: one === level ? undefined : one })}
          >
            ${words.tried[one]}
          </button>
        `,
      )}
    </div>
  `;
}
