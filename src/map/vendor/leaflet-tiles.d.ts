/** Layers made of tiles, of the same Leaflet; apart, so that a map without tiles does not load them. */
export { GridLayer, TileLayer } from 'leaflet';
