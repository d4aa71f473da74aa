import { html, nothing, type TemplateResult } from 'lit';
import type { NamedPlace } from '../../search/places.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { langOfName, placeCombobox } from '../place-combobox.js';
import { deviceQuestion, travelLimits, type WherePanel } from '../where-panel.js';
import { pressed } from './asking.js';

export interface WhereQuestion extends Pick<WherePanel, 'place' | 'device' | 'hasPlace' | 'within' | 'limit'> {
  /** Where most of what is found is. */
  quick: readonly NamedPlace[];
  /** The one of them that is looked from. */
  chosen: string | undefined;
  choose: (place: NamedPlace) => void;
  /** Turns to the map, where a tap says where; absent without a map. */
  tapMap: (() => void) | undefined;
}

/** Where to look from, without typing: a place of the town, the device, the map; or by name. And how far. */
export function whereQuestion(lexicon: FinderLexicon, own: WhereQuestion): TemplateResult {
  const { words } = lexicon;
  const { quick, chosen, choose, device, tapMap } = own;
  return html`
    <div class="picks" role="toolbar" aria-label=${words.whereFrom}>
      ${quick.map(
        (place) => html`
          <button
            class="pick"
            part="quick-place"
            aria-pressed=${pressed(place.name === chosen)}
            @click=${() => choose(place)}
          >
            <bdi lang=${langOfName(place)}>${place.name}</bdi>
          </button>
        `,
      )}
      ${
        tapMap
          ? html`<button class="pick" part="tap-map" @click=${tapMap}>${laterIcon('fit')} ${words.tapMap}</button>`
          : nothing
      }
    </div>
    ${placeCombobox(lexicon, own.place, device?.fault && 'position-fault')}
    ${device ? deviceQuestion(lexicon, device) : nothing} ${travelLimits(lexicon, own)}
  `;
}
