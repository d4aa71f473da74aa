/** How far one travels, for a map to draw. Not by Turf: its circle would weigh on lists, which draw none. */
import type { Polygon } from 'geojson';
import type { LatLng } from './query.js';

/** Mean radius in kilometres, the one that Turf measures distances with. */
const EARTH = 6371.0088;
const CORNERS = 64;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** All that is as far from a point as one is ready to travel, as an outline for a map. */
export function travelCircle({ lat, lng }: LatLng, km: number): Polygon {
  const [phi, reach] = [radians(lat), km / EARTH];
  const corner = (i: number): [lng: number, lat: number] => {
    const bearing = (-2 * Math.PI * (i % CORNERS)) / CORNERS;
    const sine = Math.sin(phi) * Math.cos(reach) + Math.cos(phi) * Math.sin(reach) * Math.cos(bearing);
    const east = Math.sin(bearing) * Math.sin(reach) * Math.cos(phi);
    return [lng + degrees(Math.atan2(east, Math.cos(reach) - Math.sin(phi) * sine)), degrees(Math.asin(sine))];
  };
  return { type: 'Polygon', coordinates: [Array.from({ length: CORNERS + 1 }, (_, i) => corner(i))] };
}
