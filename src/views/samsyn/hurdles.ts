import { html, nothing, type TemplateResult } from 'lit';
import type { Weight } from '../../samsyn/need.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import { samsynIcon } from '../../theme/samsyn-icons.js';
import { languageOf } from '../../words/languages.js';
import { pressed } from '../finder/asking.js';
import { whenQuestion } from '../finder/when-question.js';
import { nameOf } from '../record-details/said.js';
import { answering, toggledIn, type Asked } from './asked.js';

/** In the order in which families name them, each with its picture. */
const pictures = {
  cost: laterIcon('wallet'),
  language: laterIcon('languages'),
  gear: laterIcon('backpack'),
  transport: laterIcon('bus'),
  alone: laterIcon('user'),
  unfamiliar: icon('help'),
  'work-hours': samsynIcon('briefcase'),
  siblings: samsynIcon('baby'),
  clothing: laterIcon('shirt'),
  'women-only': samsynIcon('venus'),
  access: laterIcon('access'),
  swim: samsynIcon('buoy'),
  homework: samsynIcon('homework'),
};
type Hurdle = keyof typeof pictures;
const hurdles = Object.keys(pictures) as Hurdle[];

/** What stands in the way: nothing, or what is ticked; a second tap says that it must be solved. Never why. */
export function hurdlesScreen(own: Asked): TemplateResult {
  const { lexicon, state, take } = own;
  const { words } = lexicon;
  const { hurdles: ticked } = state.answers;
  return html`
    <p class="muted">${words.weShowHelp} ${words.neverAskWhy}</p>
    <button class="button none" part="no-hurdle" @click=${() => take({ type: 'skip' })}>${words.nothingIsHard}</button>
    <ul class="hurdles">
      ${hurdles.map((code) => hurdleTile(code, ticked[code], own))}
    </ul>
    ${'access' in ticked ? accessChoice(own) : nothing} ${languageChoice(own)} ${playsChoice(own)}
  `;
}

function hurdleTile(code: Hurdle, weight: Weight | undefined, own: Asked) {
  const { words } = own.lexicon;
  const { hurdles: ticked } = own.state.answers;
  const answer = answering(own);
  const put = (next: Weight | undefined) => {
    const { [code]: _, ...rest } = ticked as Record<string, Weight>;
    answer({ hurdles: next ? { ...rest, [code]: next } : rest });
  };
  return html`
    <li class=${weight ? 'hurdle ticked' : 'hurdle'}>
      <button
        class="hurdle-name"
        part="hurdle"
        data-code=${code}
        aria-pressed=${pressed(weight !== undefined)}
        @click=${() => put(weight ? undefined : 'nice')}
      >
        ${pictures[code]}<span>${words.hurdleSaid[code]}</span>
        <span class="tick">${weight ? samsynIcon('tick') : nothing}</span>
      </button>
      ${
        weight
          ? html`<button
              class="must"
              part="must"
              aria-pressed=${pressed(weight === 'must')}
              aria-label="${words.mustBeSolved}: ${words.hurdleSaid[code]}"
              @click=${() => put(weight === 'must' ? 'nice' : 'must')}
            >
              ${weight === 'must' ? samsynIcon('tick') : laterIcon('plus')} ${words.mustBeSolved}
            </button>`
          : nothing
      }
    </li>
  `;
}

/** Functions, no diagnosis. */
function accessChoice(own: Asked) {
  const { lexicon, state, whole } = own;
  const { words } = lexicon;
  const { access } = state.answers;
  const codes = [...new Set([...Object.keys(whole.access), ...access])].toSorted();
  return html`
    <p id="must-work" class="sub-name">${words.whatMustWork}</p>
    <div class="picks" role="toolbar" aria-labelledby="must-work">
      ${codes.map(
        (code) => html`
          <button
            class="pick"
            part="access"
            data-code=${code}
            aria-pressed=${pressed(access.includes(code))}
            @click=${() => answering(own)({ access: toggledIn(access, code) })}
          >
            ${nameOf(words.accessibility, code)}
          </button>
        `,
      )}
    </div>
  `;
}

/** In which languages somebody wants to be talked to. */
function languageChoice(own: Asked) {
  const { lexicon, state, whole } = own;
  const { words } = lexicon;
  const { languages } = state.answers;
  const codes = [...new Set([...Object.keys(whole.languages), ...languages])].toSorted();
  if (!codes.length) return nothing;
  return html`
    <p id="contact-in" class="sub-name">${words.contactIn}</p>
    <div class="picks" role="toolbar" aria-labelledby="contact-in">
      ${codes.map((code) => {
        const { name, dir } = languageOf(code);
        return html`
          <button
            class="pick"
            part="spoken"
            data-code=${code}
            aria-pressed=${pressed(languages.includes(code))}
            @click=${() => answering(own)({ languages: toggledIn(languages, code) })}
          >
            <bdi lang=${code} dir=${dir}>${name}</bdi>
          </button>
        `;
      })}
    </div>
  `;
}

/** What a child does already, so that leaders talk and no child has to choose. No club is asked for. */
function playsChoice(own: Asked) {
  const { lexicon, state, whole } = own;
  const { words } = lexicon;
  const { plays } = state.answers;
  const [play] = plays;
  const answer = answering(own);
  const codes = Object.keys(whole.activities).toSorted((a, b) =>
    nameOf(words.activity, a).localeCompare(nameOf(words.activity, b), lexicon.lang),
  );
  return html`
    <details class="plays" part="plays" ?open=${play !== undefined}>
      <summary><span>${words.playsAlready}</span> ${icon('chevron-down')}</summary>
      <p class="muted">${words.noClubAsked}</p>
      <label>
        <span class="sub-name">${words.playsWhat}</span>
        <select
          class="button"
          part="plays-what"
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            answer({ plays: value ? [{ ...play, activity: value }] : [] });
          }}
        >
          <option value="" .selected=${!play}>${words.playsNothing}</option>
          ${codes.map(
            (code) =>
              html`<option value=${code} .selected=${play?.activity === code}>${nameOf(words.activity, code)}</option>`,
          )}
        </select>
      </label>
      ${
        play
          ? html`<p class="sub-name">${words.playsWhen}</p>
              ${whenQuestion(lexicon, {
                query: { slots: [...(play.slots ?? [])] },
                facets: whole,
                whole,
                answer: ({ slots = [] }) => answer({ plays: [{ activity: play.activity, slots }] }),
              })}`
          : nothing
      }
    </details>
  `;
}
