/** Where a visitor looks from: a place that was named, a point on the map, or where the device is. */
import { html, type TemplateResult } from 'lit';
import type { NamedPlace } from '../../search/places.js';
import type { Change, Near } from '../../store/store.js';
import { langOfName } from '../../views/place-combobox.js';
import type { Fault } from '../../views/where-panel.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import type { PlacesElement } from '../places-element.js';
import { devicePosition } from './device-position.js';
import type { MapPane } from './map-pane.js';
import { PlaceField } from './place-field.js';

export class Position {
  readonly field: PlaceField;
  isWaiting = false;
  fault: Fault | undefined;
  /** What each place that was looked from is called, by choice or looked up; undefined while that is on its way. */
  private readonly names = new WeakMap<Near, NamedPlace | undefined>();

  /** @param onChoose a place was chosen by its name, and is asked from */
  constructor(
    private readonly host: PlacesElement,
    private readonly map: MapPane,
    private readonly onChoose: () => void = () => {},
  ) {
    const find = async (text: string) => (await host.store.search?.places(text)) ?? [];
    this.field = new PlaceField(host, find, (place) => void this.choose(place));
  }

  get near(): Near | undefined {
    return this.host.store.state.query.near;
  }

  /** Asks from a place. */
  async choose(place: NamedPlace): Promise<void> {
    const near = { lat: place.lat, lng: place.lng };
    this.names.set(near, place);
    this.field.reset(place.name);
    await this.look({ near, sort: undefined });
    this.onChoose();
  }

  /** Asks from another place or with another limit, and shows it on the map. */
  async look(change: Change): Promise<void> {
    this.fault = undefined;
    await this.host.ask(change);
    this.map.drawing?.lookAround();
  }

  async clear(): Promise<void> {
    this.field.reset('');
    await this.look({ near: undefined, within: undefined, sort: undefined });
  }

  /**
   * Only ever called by a press of the button under its explanation.
   * @returns what has come of it; `overtaken` when another place was chosen meanwhile, or taken away
   */
  async askDevice(): Promise<'found' | 'refused' | 'overtaken'> {
    const { near } = this;
    this.isWaiting = true;
    this.fault = undefined;
    this.host.requestUpdate();
    const found = await devicePosition();
    this.isWaiting = false;
    this.host.requestUpdate();
    if (this.near !== near) return 'overtaken';
    if (typeof found === 'string') {
      this.fault = found;
      return 'refused';
    }
    this.field.reset('');
    await this.look({ near: { ...found, isDevice: true }, sort: undefined });
    return 'found';
  }

  /** What it is called that the list is near to; undefined without a place. */
  name({ words }: WholeLexicon): TemplateResult | string | undefined {
    const { near } = this;
    if (!near) return undefined;
    if (near.isDevice) return words.nearestYou;
    const place = this.nameOf(near);
    return place ? html`${words.nearestTo} <bdi lang=${langOfName(place)}>${place.name}</bdi>` : words.nearestChosen;
  }

  /** What a place is called: as it was chosen, else as the nearest known one. */
  nameOf(near: Near | undefined): NamedPlace | undefined {
    if (!near || near.isDevice) return undefined;
    if (!this.names.has(near)) void this.lookUp(near);
    return this.names.get(near);
  }

  private async lookUp(near: Near): Promise<void> {
    this.names.set(near, undefined);
    // Without the list of places it has no name.
    const [place] = (await this.host.store.search?.places(near, 1).catch(() => [])) ?? [];
    this.names.set(near, place);
    this.host.requestUpdate();
  }
}
