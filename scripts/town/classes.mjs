// Which tags of OpenStreetMap become which layer and class; the rest is left out.

const words = (text) => text.split(' ');
const table = (rows) =>
  Object.fromEntries(Object.entries(rows).flatMap(([made, tags]) => words(tags).map((tag) => [tag, made])));

const roads = table({
  motorway: 'motorway motorway_link trunk trunk_link',
  main: 'primary primary_link secondary secondary_link',
  minor: 'tertiary tertiary_link unclassified',
  street: 'residential living_street pedestrian road',
  service: 'service track',
});
const paths = table({ foot: 'footway path steps bridleway', cycle: 'cycleway' });
const rails = words('rail light_rail narrow_gauge tram subway');
const waterLines = table({ river: 'river canal', stream: 'stream ditch drain' });

const green = table({
  wood: 'landuse=forest natural=wood',
  park: 'leisure=park leisure=garden landuse=recreation_ground landuse=village_green leisure=dog_park',
  grass:
    'landuse=grass landuse=meadow natural=grassland natural=scrub natural=heath natural=wetland leisure=golf_course',
  pitch: 'leisure=pitch leisure=track leisure=playground leisure=stadium leisure=sports_centre',
  cemetery: 'landuse=cemetery amenity=grave_yard',
  field: 'landuse=farmland landuse=orchard landuse=vineyard landuse=allotments landuse=plant_nursery',
});
const builtAreas = words('residential commercial retail industrial farmyard education construction brownfield railway');
const waterAreas = table({
  lake: 'natural=water landuse=reservoir landuse=basin',
  river: 'waterway=riverbank',
  pool: 'leisure=swimming_pool',
});

const pairs = (tags) => Object.entries(tags).map(([key, value]) => `${key}=${value}`);
const find = (rows, tags) =>
  pairs(tags)
    .map((pair) => rows[pair])
    .find(Boolean);
const isHidden = ({ tunnel, location }) => (tunnel && tunnel !== 'no') || location === 'underground';

/** @returns {[layer: string, class: string] | undefined} of a closed way or a multipolygon */
export function areaOf(tags) {
  if (isHidden(tags)) return undefined;
  if (tags.building && tags.building !== 'no') return ['built', 'building'];
  const water = find(waterAreas, tags);
  if (water) return ['water', tags.water === 'river' || tags.water === 'canal' ? 'river' : water];
  const grown = find(green, tags);
  if (grown) return ['green', grown];
  if (builtAreas.includes(tags.landuse)) return ['built', 'area'];
  if (tags.area === 'yes' && roads[tags.highway]) return ['roads', roads[tags.highway]];
  return undefined;
}

/** @returns {[layer: string, class: string] | undefined} of a way that is drawn as a line */
export function lineOf(tags) {
  if (tags.area === 'yes') return undefined;
  if (roads[tags.highway]) return ['roads', roads[tags.highway]];
  if (isHidden(tags)) return undefined;
  if (paths[tags.highway]) return ['paths', tags.bicycle === 'designated' ? 'cycle' : paths[tags.highway]];
  if (rails.includes(tags.railway) && !tags.service) return ['rails', 'rail'];
  if (waterLines[tags.waterway]) return ['water', waterLines[tags.waterway]];
  return undefined;
}

/** Level 7 is the municipality in Sweden and in Denmark. */
export const isMunicipality = ({ boundary, admin_level: level }) => boundary === 'administrative' && level === '7';

const places = {
  city: ['town', 7],
  town: ['town', 8],
  island: ['district', 10],
  village: ['village', 11],
  suburb: ['district', 12],
  hamlet: ['village', 12],
  quarter: ['district', 13],
  neighbourhood: ['district', 14],
  islet: ['district', 14],
  locality: ['district', 15],
  isolated_dwelling: ['village', 15],
};

/** @returns {{class: string, minzoom: number} | undefined} of a place or a station with a name */
export function pointLabelOf({ place, railway }) {
  const found = places[place] ?? (railway === 'station' || railway === 'halt' ? ['station', 13] : undefined);
  return found && { class: found[0], minzoom: found[1] };
}

/** Smaller ones are named from closer: square kilometres, and the zoom from there on. */
const closer = [
  [20, 9],
  [4, 10],
  [1, 11],
  [0.25, 12],
  [0.06, 13],
  [0.015, 14],
  [0.003, 15],
];

/** @returns {{class: string, minzoom: number} | undefined} of an area with a name */
export function areaLabelOf(tags, squareKilometres) {
  const [layer, kind] = areaOf(tags) ?? [];
  const named = {
    water: 'lake',
    'green wood': 'wood',
    'green park': 'park',
    'green pitch': 'park',
    'green cemetery': 'park',
  };
  const label = tags.natural === 'bay' ? 'lake' : (named[layer] ?? named[`${layer} ${kind}`]);
  if (!label) return undefined;
  const [, minzoom = 16] = closer.find(([least]) => squareKilometres >= least) ?? [];
  return { class: label, minzoom };
}

/** Zoom from which roads of a class are named. */
export const roadLabelFrom = { motorway: 13, main: 13, minor: 14, street: 15, service: 16 };
