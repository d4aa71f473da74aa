import { html, nothing, type TemplateResult } from 'lit';
import type { Travel } from '../../samsyn/need.js';
import type { NamedPlace } from '../../search/places.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import { pressed } from '../finder/asking.js';
import { whenQuestion } from '../finder/when-question.js';
import { langOfName, placeCombobox, type PlaceChoice } from '../place-combobox.js';
import { deviceQuestion, travelModes, type WherePanel } from '../where-panel.js';
import { answering, type Asked } from './asked.js';

export interface Where extends Pick<WherePanel, 'device'> {
  /** Where most activities are. */
  quick: readonly NamedPlace[];
  field: PlaceChoice;
  choose: (place: NamedPlace) => void;
}

const afterSchool = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => `${day}-after-school`);

/** Where from, how far one gets, and on which days. */
export function whereWhenScreen(own: Asked, { quick, field, device, choose }: Where): TemplateResult {
  const { lexicon, state, whole } = own;
  const { words } = lexicon;
  const { place, travel, slots } = state.answers;
  const answer = answering(own);
  const isStraight = slots.length === afterSchool.length && afterSchool.every((slot) => slots.includes(slot));
  return html`
    <p id="where-from" class="sub-name">${words.whereFrom}</p>
    ${presetPlace(own)}
    <div class="picks" role="toolbar" aria-labelledby="where-from">
      ${quick.map(
        (one) => html`
          <button
            class="pick"
            part="quick-place"
            aria-pressed=${pressed(place?.name === one.name)}
            @click=${() => choose(one)}
          >
            <bdi lang=${langOfName(one)}>${one.name}</bdi>
          </button>
        `,
      )}
    </div>
    ${placeCombobox(lexicon, field, device?.fault && 'position-fault')} ${device ? deviceQuestion(lexicon, device) : ''}
    <p id="travel" class="sub-name">${words.travel}</p>
    <div class="tiles" role="toolbar" aria-labelledby="travel">
      ${travelModes.map(({ by, km, sign }) => tile(by, travel === by, () => answer({ travel: by }), sign, km, words))}
    </div>
    <p id="when" class="sub-name">${words.whenFits}</p>
    <button
      class="pick"
      part="straight"
      aria-pressed=${pressed(isStraight)}
      @click=${() => answer(isStraight ? { slots: [] } : { slots: afterSchool, travel: 'walk' })}
    >
      ${laterIcon('backpack')} ${words.straightAfterSchool}
    </button>
    ${whenQuestion(lexicon, {
      query: { slots: [...slots] },
      facets: whole,
      whole,
      answer: (change) => answer({ slots: change.slots ?? [] }),
    })}
  `;
}

function tile(
  by: Travel,
  isChosen: boolean,
  choose: () => void,
  sign: Parameters<typeof laterIcon>[0],
  km: number,
  words: Asked['lexicon']['words'],
) {
  return html`
    <button class="tile" part="travel" data-code=${by} aria-pressed=${pressed(isChosen)} @click=${choose}>
      ${laterIcon(sign)} <span>${words.travelBy[by]}</span> <small>${words.upTo(String(km))}</small>
    </button>
  `;
}

/** A place that the page or its link has brought has no name, and is told as what it is. */
function presetPlace({ lexicon: { words }, state: { answers, preset } }: Asked) {
  const { place } = answers;
  if (!place || place.name || place.isDevice) return nothing;
  const isOfGroup = place === preset.session?.place;
  return html`<p class="preset-place" part="preset-place">
    ${icon('map-pin')} <span>${isOfGroup ? words.placeOfGroup : words.placeOfLink}</span>
  </p>`;
}
