/** Questions and answers: the only shapes that the screen and the search share. */
import type { Activity, Partner } from '../model/records.js';

/** WGS84 degrees. */
export interface LatLng {
  lat: number;
  lng: number;
}

/** `[west, south, east, north]` in WGS84 degrees. */
export type Bbox = [west: number, south: number, east: number, north: number];

/** What the map shows. Without `bbox` it is everything; without `zoom` there are no clusters. */
export interface View {
  bbox?: Bbox;
  /** Web Mercator zoom, 256 px at 0. Clusters use the whole part. */
  zoom?: number;
}

/**
 * A question. Every field is optional; fields join by *and*, the values of one list by *or*.
 * `near` never filters; `bbox` and `within` do; `view` decides clusters only.
 */
export interface Query {
  of?: 'partners' | 'activities';
  /** Every word must hit, as a prefix, in the record, its partner, or the partner's activities. */
  text?: string;
  /** Partner kinds. */
  kinds?: string[];
  /** BCP 47 codes of languages that someone there speaks. */
  languages?: string[];
  near?: LatLng;
  /** Kilometres from `near`, as the crow flies. */
  within?: number;
  bbox?: Bbox;
  view?: View;
  sort?: 'near' | 'name';
  limit?: number;
  offset?: number;
}

/** One record of an answer. `km` is there when the query has `near` and the record a position. */
export interface Item {
  type: 'partner' | 'activity';
  id: string;
  /** `ask`: something that was asked for is unknown. */
  fit: 'yes' | 'ask' | 'full';
  km?: number;
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

/** Per field, how many of the records that pass the *rest* of the query are known to hit a code. */
export interface Facets {
  kinds: Record<string, number>;
  languages: Record<string, number>;
}

/** The one answer that both list and map show. */
export interface Answer {
  /** All that pass, whatever `limit` says. */
  total: number;
  /** From `offset`, at most `limit`. */
  items: Item[];
  facets: Facets;
  clusters: Cluster[];
  /** Of all that pass and have a position. */
  bounds: Bbox | null;
}
