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
  canZoom: (step: number) => boolean;
  zoomBy: (step: number) => void;
}

const OPEN_STREET_MAP = '[© OpenStreetMap contributors](https://www.openstreetmap.org/copyright)';

/** Text, in which `[text](https://…)` is a link; no other address becomes one. */
function credit(text: string): unknown[] {
  return text.split(/(\[[^\]]*\]\(https:\/\/[^\s)]+\))/).map((piece) => {
    const [, label, url] = /^\[(.*)\]\((.*)\)$/.exec(piece) ?? [];
    return url ? html`<a href=${url} rel="noopener noreferrer"><bdi>${label}</bdi></a>` : piece;
  });
}

/** Our own buttons and credit over the map. */
export function mapControls({ words }: WholeLexicon, own: MapControls): TemplateResult {
  // The overview is under every ground, and of OpenStreetMap as well.
  const needsOurs = own.hasGround && !own.attribution.includes('OpenStreetMap');
  const credits = [own.attribution, needsOurs ? OPEN_STREET_MAP : ''].filter(Boolean);
  const button = (name: LaterIcon, label: string, step: number) => html`
    <button
      class="button square"
      aria-label=${label}
      title=${label}
      aria-disabled=${own.canZoom(step) ? nothing : 'true'}
      @click=${() => own.zoomBy(step)}
    >
      ${laterIcon(name)}
    </button>
  `;
  return html`
    <div class="buttons" part="map-buttons" role="group" aria-label=${words.mapButtons}>
      ${button('plus', words.zoomIn, 1)}${button('minus', words.zoomOut, -1)}
    </div>
    ${own.isOverview && (own.zoom ?? 0) >= OVERVIEW_ZOOM ? html`<p class="overview">${words.overviewMap}</p>` : nothing}
    ${own.notes}
    ${credits.length ? html`<p class="credit" part="attribution">${credits.map((text, i) => [i ? ' · ' : nothing, credit(text)])} ${own.wayBack}</p>` : nothing}
  `;
}
