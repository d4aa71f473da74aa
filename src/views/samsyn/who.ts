import { html, nothing, type TemplateResult } from 'lit';
import { ADULT, type Role } from '../../samsyn/state.js';
import { samsynIcon } from '../../theme/samsyn-icons.js';
import { nameOf } from '../record-details/said.js';
import { pressed } from '../finder/asking.js';
import { answering, toggledIn, type Asked } from './asked.js';

const young = Array.from({ length: 20 }, (_, age) => age);
const adult = [20, 25, 30, 40, 50, 60, 70];

const roles: readonly Role[] = ['leader', 'teacher', 'deacon', 'other'];

/** Groups that may suit at an age; those for families and seniors only for who asks for them. */
const groupsAt = (age: number): readonly string[] =>
  age < ADULT
    ? ['mixed', 'girls', 'boys', 'family', 'parent-child']
    : ['mixed', 'women', 'men', 'family', ...(age >= 55 ? ['seniors'] : [])];

/** For whom, how old, and which groups suit. Nothing that tells who it is. */
export function whoScreen(own: Asked): TemplateResult {
  const { lexicon, state } = own;
  const { words } = lexicon;
  const { by, role, age, groups } = state.answers;
  const answer = answering(own);
  const ageButton = (years: number) => html`
    <button class="age" part="age" aria-pressed=${pressed(years === age)} @click=${() => answer({ age: years })}>
      ${years}
    </button>
  `;
  const pick = (part: string, code: string, name: unknown, isPressed: boolean, choose: () => void) => html`
    <button class="pick" part=${part} data-code=${code} aria-pressed=${pressed(isPressed)} @click=${choose}>
      ${name}
    </button>
  `;
  return html`
    <p id="for-whom" class="sub-name">${words.forWhom}</p>
    <div class="picks" role="toolbar" aria-labelledby="for-whom">
      ${pick('by', 'family', [samsynIcon('family'), words.forWhomBy.self], by === 'family', () =>
        answer({ by: 'family', role: undefined }),
      )}
      ${pick('by', 'helper', [samsynIcon('helper'), words.forWhomBy.helper], by === 'helper', () =>
        answer({ by: 'helper' }),
      )}
    </div>
    ${
      by === 'helper'
        ? html`
            <p id="how-you-help" class="sub-name">${words.howYouHelp}</p>
            <div class="picks" role="toolbar" aria-labelledby="how-you-help">
              ${roles.map((one) => pick('role', one, words.helperRole[one], one === role, () => answer({ role: one })))}
            </div>
          `
        : nothing
    }
    <p id="how-old" class="sub-name">${words.howOldOne}</p>
    <div class="age-grid" role="toolbar" aria-labelledby="how-old">${young.map(ageButton)}</div>
    <p id="adults" class="sub-name">${words.adults}</p>
    <div class="age-grid" role="toolbar" aria-labelledby="adults">${adult.map(ageButton)}</div>
    ${
      age === undefined
        ? nothing
        : html`
            <p id="which-groups" class="sub-name">${words.whichGroups}</p>
            <div class="picks" role="toolbar" aria-labelledby="which-groups">
              ${pick('group', 'all', words.allGroups, groups.includes('all'), () => answer({ groups: ['all'] }))}
              ${groupsAt(age).map((code) =>
                pick('group', code, nameOf(words.group, code), groups.includes(code), () =>
                  answer({ groups: toggledIn(groups, code) }),
                ),
              )}
            </div>
          `
    }
  `;
}
