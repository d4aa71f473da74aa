import { dress } from '../theme/dress.js';
import { coverPane } from './cover-pane.js';
import type { Cover } from './ground.js';
import { tileStyles } from './tiles.styles.js';
import { TileLayer } from './vendor/leaflet-tiles.js';
import type { Map as LeafletMap, TileErrorEvent } from './vendor/leaflet.js';

/**
 * Draws tiles of a server over the overview. One that fails is asked for once more, when the others are there.
 * @param fail called once, when a tile has failed for good
 */
export function drawTiles(map: LeafletMap, template: string, fail: (error: unknown) => void): Cover {
  dress(map.getContainer(), [tileStyles]);
  const again = new WeakSet<HTMLElement>();
  let waiting: HTMLImageElement[] = [];
  let [hasLoaded, hasFailed] = [false, false];
  const layer = new TileLayer(template, {
    pane: coverPane(map),
    maxZoom: 18,
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  layer.on('tileload', () => {
    hasLoaded = true;
  });
  layer.on('tileerror', ({ tile }: TileErrorEvent) => {
    if (!again.has(tile)) {
      again.add(tile);
      waiting.push(tile);
    } else if (!hasFailed) {
      hasFailed = true;
      // A server that gave none at all is left alone until somebody tries again.
      if (!hasLoaded) layer.remove();
      fail(new Error(`no tiles from ${template}`));
    }
  });
  layer.on('load', () => {
    const tiles = waiting.filter((tile) => tile.isConnected && tile.src);
    waiting = [];
    for (const tile of tiles) tile.setAttribute('src', tile.src);
  });
  layer.addTo(map);
  return { remove: () => void layer.remove() };
}
