import { property } from 'lit/decorators.js';
import type { LatLng } from '../search/query.js';
import { latLng, words } from './converters.js';
import { IntegElement } from './element.js';

/**
 * What elements with a list and a map of the same answer have in common: their attributes and parts.
 *
 * @csspart search - The search field.
 * @csspart near-me - Button that explains "near me".
 * @csspart where - Where to look, and in which order.
 * @csspart place - Its field for a place.
 * @csspart use-position - The button that asks the browser where the device is.
 * @csspart list - The list.
 * @csspart item - One row.
 * @csspart more - Button for more rows.
 * @csspart problems - The sentence about records that are not shown as they should be.
 * @csspart loading - The skeleton.
 * @csspart slow - The notice when the data take long.
 * @csspart progress - How much of a large file is here.
 * @csspart empty - The notice when nothing is found.
 * @csspart way - One choice to drop, in it.
 * @csspart clear - The button that drops all of them.
 * @csspart failed - The notice when the data could not be read.
 * @csspart retry - The button in it.
 * @csspart details - The open record.
 * @csspart close - Its × button.
 * @csspart call - Its telephone link.
 * @csspart sms - Its link for a text message.
 * @csspart mail - Its mail link, when there is no telephone.
 * @csspart directions - Its link to the way there.
 * @csspart more-sessions - What opens the rest of its activities.
 * @csspart copy-address - The button that copies its address.
 * @csspart share - The button that hands on a link to it.
 * @csspart print - The button that prints it.
 * @csspart wrong - The mail that says what is wrong in it.
 * @csspart map - The map.
 * @csspart skip - The way past the map, seen when it has the focus.
 * @csspart map-buttons - The toolbar on the map.
 * @csspart pin - One pin.
 * @csspart ring - One ring of several places.
 * @csspart attribution - The credit of the basemap.
 * @csspart basemap-question - Asks before another host's map is shown.
 * @csspart basemap-off - The way back from that.
 * @csspart basemap-failed - Says that the town map or the tiles did not come.
 */
export abstract class PlacesAttributes extends IntegElement {
  /** Where to look first: `57.19,14.03`. Default: everything that is found. */
  @property({ converter: latLng }) center: LatLng | undefined;

  /** How close to look first; goes with `center`. */
  @property({ type: Number }) zoom: number | undefined;

  /** What to stay within: a municipality's code (`SE-0163`), `west,south,east,north`, or the URL of a GeoJSON outline. */
  @property() area: string | undefined;

  /** Partner kinds to show, by code. Default: all. */
  @property({ converter: words }) kinds: string[] = [];

  /** The ground under the pins: `built-in`, an overview; `file:URL`; `xyz:URL-template`; `none` (docs/basemaps.md). */
  @property() basemap = 'built-in';

  /** Credit of the basemap, always visible: text, with a link as `[text](https://…)`. */
  @property() attribution = '';

  /** Page with the way to a place: a URL with `{lat}`, `{lng}`, `{name}`. A plain link. Default: OpenStreetMap's. */
  @property() directions = '';

  /** Leave the list out. */
  @property({ attribute: 'without-list', type: Boolean }) withoutList = false;

  /** Leave the search field out. */
  @property({ attribute: 'without-search', type: Boolean }) withoutSearch = false;

  /** Leave "near me" out. */
  @property({ attribute: 'without-near-me', type: Boolean }) withoutNearMe = false;

  /** Leave the button for the full screen out. */
  @property({ attribute: 'without-fullscreen', type: Boolean }) withoutFullscreen = false;

  /** Leave the map out. */
  @property({ attribute: 'without-map', type: Boolean }) withoutMap = false;
}
