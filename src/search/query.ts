/** Questions and answers: the only shapes that the screen and the search share. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Activity, Partner } from '../model/records.js';
import type { Occurrence } from '../model/schedule.js';

/** WGS84 degrees. */
export interface LatLng {
  lat: number;
  lng: number;
}

/** `[west, south, east, north]` in WGS84 degrees. */
export type Bbox = [west: number, south: number, east: number, north: number];

/** An outline in WGS84 degrees, as GeoJSON writes it. */
export type Outline = Polygon | MultiPolygon;

/** The same as a file may have it. */
export type Area = Outline | Feature<Outline> | FeatureCollection<Outline>;

/** What the map shows. Without `bbox` it is everything; without `zoom` there are no clusters. */
export interface View {
  bbox?: Bbox;
  /** Web Mercator zoom, 256 px at 0. Clusters use the whole part. */
  zoom?: number;
}

/**
 * A question. Every field is optional; fields join by *and*, the values of one list by *or*, but all of
 * `access` and `help`. An empty list, a blank text and `false` ask nothing. A record passes when no field
 * that is asked is known to miss. `near` never filters; `bbox`, `within` and `area` do; `view` decides
 * clusters only. What is asked of activities (ages, activities, slots, groups, access, help, benefits, free,
 * beginners, open) a partner answers by one of its activities, or by what it says of all of them.
 */
export interface Query {
  /** `partners` unless it says otherwise. */
  of?: 'partners' | 'activities';
  /** Every word must hit, by its beginning and perhaps a typo, in the record, its partner, or the partner's activities. */
  text?: string;
  /** Partner kinds. */
  kinds?: string[];
  near?: LatLng;
  /** Kilometres from `near`, as the crow flies. */
  within?: number;
  /** Misses what has no position. */
  bbox?: Bbox;
  /** What to stay within: a municipality's code (`SE-0163`), `west,south,east,north`, or an outline. */
  area?: string | Bbox | Area;
  view?: View;
  /** Years. */
  ages?: number[];
  activities?: string[];
  /** `mon-day`, `mon-after-school`, `mon-evening` … `fri-evening`, `sat`, `sun`. */
  slots?: string[];
  groups?: string[];
  /** BCP 47 codes of languages that someone there speaks, compared by their primary subtags. */
  languages?: string[];
  /** What has to be accessible: all of it. */
  access?: string[];
  /** Hurdles that have to be covered: all of them. */
  help?: string[];
  benefits?: string[];
  /** What a partner can help with. */
  offers?: string[];
  /** What a partner needs help with. */
  seeks?: string[];
  /** Costs nothing. */
  free?: boolean;
  beginners?: boolean;
  /** Has places left. */
  open?: boolean;
  /** `near` when `near` is given, else `name`; `fit` by how many of the asked codes are known to hit. */
  sort?: 'near' | 'time' | 'fit' | 'name';
  limit?: number;
  offset?: number;
}

/** One record of an answer. */
export interface Item {
  type: 'partner' | 'activity';
  id: string;
  /** `full`: no places left. `ask`: something that was asked for is unknown. */
  fit: 'yes' | 'ask' | 'full';
  /** There when the query has `near` and the record a position. */
  km?: number;
  /** Of the asked ages, those that are known to fit; for a partner those of its best activity. */
  ages?: number[];
  /** The next time from now on, in the wall time of its place; for a partner of those activities that pass. */
  next?: Occurrence;
  record: Partner | Activity;
}

/** Neighbours in the view, drawn as one ring; a lone record is a cluster of one, drawn as a pin. */
export interface Cluster {
  /** Mean of the members. */
  lat: number;
  lng: number;
  count: number;
  kinds: Record<string, number>;
  ids: string[];
}

/** The fields that are counted, code by code. */
export type FacetField =
  | 'kinds'
  | 'activities'
  | 'groups'
  | 'languages'
  | 'slots'
  | 'access'
  | 'help'
  | 'benefits'
  | 'offers'
  | 'seeks'
  | 'free'
  | 'beginners'
  | 'open';

/**
 * Per field, how many of the records that pass the *rest* of the query are known to hit a code; for `access`
 * and `help` the code added to those that are asked. Languages are primary subtags. `free`, `beginners` and
 * `open` have the one code `yes`. A code left out means 0.
 */
export type Facets = Record<FacetField, Record<string, number>>;

/** The one answer that both list and map show. */
export interface Answer {
  /** All that pass, whatever `limit` says. */
  total: number;
  /** From `offset`, at most `limit`: known fits, those to ask, then the full, each in the order of `sort`. */
  items: Item[];
  facets: Facets;
  clusters: Cluster[];
  /** Of all that pass and have a position. */
  bounds: Bbox | null;
}
