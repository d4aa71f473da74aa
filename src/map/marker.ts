import { html, render, svg, type TemplateResult } from 'lit';
import type { Cluster } from '../search/query.js';
import { kindClass, mark } from '../theme/marks.js';
import { pinPicture } from '../theme/pins.js';
import { ranked, segments } from './ring.js';

/** What a marker says and shows, in the language of the screen. */
export interface Pin {
  /** Accessible name: the place and its kind, or how many places of which kinds. */
  label: string;
  /** How many of each kind: the shares of a ring. */
  kinds: Record<string, number>;
  /** Kind of a lone place. */
  kind?: string;
  /** Name of the icon in a lone place's pin, such as an activity code; else the kind's own. */
  glyph?: string;
  /** The number in a ring, when it is not to be written in Latin digits. */
  count?: string;
}

/** An empty button; `drawMarker` gives it its look. */
export function createMarker(cluster: Cluster): HTMLButtonElement {
  const node = document.createElement('button');
  node.type = 'button';
  node.tabIndex = -1;
  node.setAttribute('part', cluster.count === 1 ? 'pin' : 'ring');
  return node;
}

/** Draws, or draws again, what a marker shows. */
export function drawMarker(node: HTMLElement, cluster: Cluster, pin: Pin, selected: boolean): void {
  node.setAttribute('aria-label', pin.label);
  node.dataset['count'] = String(cluster.count);
  node.classList.toggle('pin', cluster.count === 1);
  node.classList.toggle('ring', cluster.count > 1);
  node.classList.toggle('large', cluster.count >= 100);
  node.classList.toggle('selected', selected);
  if (selected) node.setAttribute('aria-current', 'true');
  else node.removeAttribute('aria-current');
  render(
    cluster.count === 1 ? html`<span class="halo"></span>${pinPicture(pin.kind, pin.glyph)}` : ring(cluster, pin),
    node,
  );
}

function ring({ count }: Cluster, pin: Pin): TemplateResult {
  const [largest] = ranked(pin.kinds);
  const size = count < 100 ? 60 : 68;
  const radius = size / 2 - 5.5;
  const around = 2 * Math.PI * radius;
  return html`<span class="halo"></span>
    <svg
      class="shares"
      viewBox=${`${-size / 2} ${-size / 2} ${size} ${size}`}
      width=${size}
      height=${size}
      aria-hidden="true"
    >
      ${segments(pin.kinds, around).map(
        ({ kind, start, length }) =>
          svg`<circle class=${`share ${kindClass(kind)}`} r=${radius} stroke-dasharray=${`${length} ${around - length}`}
            stroke-dashoffset=${-start} transform="rotate(-90)"></circle>`,
      )}
    </svg>
    <span class="inside">${mark(largest?.[0])}<span>${pin.count ?? count}</span></span>`;
}
