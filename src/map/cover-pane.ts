import type { Map as LeafletMap } from './vendor/leaflet.js';

/** The pane of what covers the overview, under the pins. @returns its name */
export function coverPane(map: LeafletMap): string {
  const name = 'cover';
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = '450';
  return name;
}
