import { html, nothing, type TemplateResult } from 'lit';
import { laterIcon, type LaterIcon } from '../../theme/later-icons.js';
import type { WholeLexicon } from '../../words/lexicon.js';

/** From here on the overview says that it is one: it has no streets. */
const OVERVIEW_ZOOM = 9;

export interface MapControls {
  /** Zoom of the view, once there is one. */
  zoom: number | undefined;
  /** Something is drawn under the pins; at least the overview, which needs its credit. */
  hasGround: boolean;
  /** Nothing but the overview is in view. */
  isOverview: boolean;
  attribution: string;
  /** What there is to say of the basemap, and what stands with its credit. */
  notes: unknown;
  wayBack: unknown;
  /** Whether somebody has tried to move a map that is not in use yet. */
  isHinting: boolean;
  /** Whether the element fills the screen; undefined where it cannot or may not. */
  isFull: boolean | undefined;
  canZoom: (step: number) => boolean;
  zoomBy: (step: number) => void;
  /** One step to the east and to the south. */
  pan: (east: number, south: number) => void;
  /** Shows all places of the list. */
  showAll: () => void;
  skip: () => void;
  fill: () => void;
  endHint: () => void;
}

const OPEN_STREET_MAP = '[© OpenStreetMap contributors](https://www.openstreetmap.org/copyright)';

/** Text, in which `[text](https://…)` is a link; no other address becomes one. */
function credit(text: string): unknown[] {
  return text.split(/(\[[^\]]*\]\(https:\/\/[^\s)]+\))/).map((piece) => {
    const [, label, url] = /^\[(.*)\]\((.*)\)$/.exec(piece) ?? [];
    return url ? html`<a href=${url} rel="noopener noreferrer"><bdi>${label}</bdi></a>` : piece;
  });
}

/** Our own buttons and credit over the map, and the way past it. The arrows point on the ground, in every language. */
export function mapControls({ words }: WholeLexicon, own: MapControls): TemplateResult {
  // The overview is under every ground, and of OpenStreetMap as well.
  const needsOurs = own.hasGround && !own.attribution.includes('OpenStreetMap');
  const credits = [own.attribution, needsOurs ? OPEN_STREET_MAP : ''].filter(Boolean);
  const button = (name: LaterIcon, label: string, press: () => void, canPress = true) => html`
    <button
      class="button square"
      aria-label=${label}
      title=${label}
      aria-disabled=${canPress ? nothing : 'true'}
      @click=${press}
    >
      ${laterIcon(name)}
    </button>
  `;
  const zoom = (name: LaterIcon, label: string, step: number) =>
    button(name, label, () => own.zoomBy(step), own.canZoom(step));
  return html`
    <button class="button skip" part="skip" @click=${own.skip}>${words.skipMap}</button>
    <div class="buttons" part="map-buttons" role="toolbar" aria-label=${words.mapButtons} dir="ltr">
      ${zoom('plus', words.zoomIn, 1)}${zoom('minus', words.zoomOut, -1)}
      ${button('west', words.west, () => own.pan(-1, 0))}${button('north', words.north, () => own.pan(0, -1))}
      ${button('south', words.south, () => own.pan(0, 1))}${button('east', words.east, () => own.pan(1, 0))}
      ${button('fit', words.showAll, own.showAll)}
      ${
        own.isFull === undefined
          ? nothing
          : own.isFull
            ? button('fullscreen-end', words.fullscreenEnd, own.fill)
            : button('fullscreen', words.fullscreen, own.fill)
      }
    </div>
    ${own.isHinting ? html`<p class="hint" aria-hidden="true" @animationend=${own.endHint}>${words.mapHint}</p>` : nothing}
    ${own.isOverview && (own.zoom ?? 0) >= OVERVIEW_ZOOM ? html`<p class="overview">${words.overviewMap}</p>` : nothing}
    ${own.notes}
    ${credits.length ? html`<p class="credit" part="attribution">${credits.map((text, i) => [i ? ' · ' : nothing, credit(text)])} ${own.wayBack}</p>` : nothing}
  `;
}
