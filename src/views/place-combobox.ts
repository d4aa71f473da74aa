import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NamedPlace } from '../search/places.js';
import type { WholeLexicon } from '../words/lexicon.js';

/** A field for a place with the places that may be meant, and what a person does there. */
export interface PlaceChoice {
  text: string;
  /** Absent until they are known. */
  places: readonly NamedPlace[] | undefined;
  /** The places could not be fetched. */
  hasFailed: boolean;
  isOpen: boolean;
  /** Which place the keys have come to; −1 is the text itself. */
  active: number;
  type: (text: string) => void;
  press: (event: KeyboardEvent) => void;
  choose: (place: NamedPlace) => void;
  leave: () => void;
}

/** The language that a place's name is in. */
export const langOfName = ({ country }: NamedPlace): string => (country === 'DK' ? 'da' : 'sv');

/** An editable combobox with a list box, by the ARIA Authoring Practices. `hint`: id of what is told with its name. */
export function placeCombobox({ words }: WholeLexicon, own: PlaceChoice, hint: string | undefined): TemplateResult {
  const { text, places = [], isOpen, active } = own;
  const option = (place: NamedPlace, i: number) => html`
    <li
      id="place-${i}"
      role="option"
      aria-selected=${i === active ? 'true' : 'false'}
      @click=${() => own.choose(place)}
    >
      <bdi lang=${langOfName(place)}>${place.name}</bdi>${surroundings(place)}
    </li>
  `;
  return html`
    <div class="place" @focusout=${own.leave}>
      <label for="place">${words.place}</label>
      <input
        id="place"
        part="place"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="places"
        aria-activedescendant=${isOpen && active >= 0 ? `place-${active}` : nothing}
        aria-describedby=${hint ?? nothing}
        .value=${live(text)}
        @input=${(event: Event) => own.type((event.target as HTMLInputElement).value)}
        @keydown=${own.press}
      />
      <ul id="places" role="listbox" aria-label=${words.place} ?hidden=${!isOpen} @mousedown=${stay}>
        ${places.map(option)}
      </ul>
      ${told(words, own)}
    </div>
  `;
}

/** A press on a place leaves the focus in the field. */
const stay = (event: Event) => event.preventDefault();

/** What tells places of one name apart. Some records have a code there, which nobody would know. */
function surroundings({ name, municipality = '' }: NamedPlace) {
  if (municipality === name || !/^\p{L}{3}/u.test(municipality)) return nothing;
  return html`<small> <bdi>${municipality}</bdi></small>`;
}

/** How many places there are is heard, for the list is seen; that there are none is seen too. */
function told(words: WholeLexicon['words'], { places, isOpen, hasFailed }: PlaceChoice) {
  const isNone = places?.length === 0;
  const count = isOpen && places ? words.suggestions(places.length) : nothing;
  return html`
    <p role="status" class=${hasFailed || isNone ? 'told' : 'visually-hidden'}>
      ${hasFailed ? words.placesFailed : isNone ? words.noSuchPlace : count}
    </p>
  `;
}
