import type { NamedPlace } from '../../search/places.js';
import type { Search } from '../../search/search.js';
import type { IntegElement } from '../element.js';

/** The places that most of all activities are at, to be pressed instead of typed. */
export class QuickPlaces {
  private looked: { in: Search; places: readonly NamedPlace[] } | undefined;

  constructor(
    private readonly host: IntegElement,
    /** So many. */
    private readonly limit: number,
  ) {}

  /** None until they are looked up in the data that are here. */
  get shown(): readonly NamedPlace[] {
    const { search } = this.host.store;
    if (search && this.looked?.in !== search) void this.lookUp(search);
    return this.looked?.places ?? [];
  }

  private async lookUp(search: Search): Promise<void> {
    const looked = { in: search, places: [] as readonly NamedPlace[] };
    this.looked = looked;
    // Without them, the field is there.
    looked.places = await search.places('', this.limit).catch(() => []);
    this.host.requestUpdate();
  }
}
