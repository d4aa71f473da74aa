import type { ReactiveControllerHost } from 'lit';
import type { NamedPlace } from '../../search/places.js';
import type { PlaceChoice } from '../../views/place-combobox.js';

/** What a visitor types as a place, and the places that may be meant. */
export class PlaceField {
  private text = '';
  /** Places for the text; absent until they are known. */
  private places: readonly NamedPlace[] | undefined;
  private isOpen = false;
  private hasFailed = false;
  /** While the places shown are those of an older text, or none. */
  private finding: Promise<void> | undefined;
  /** Which place the keys have come to; −1 is the text itself. */
  private active = -1;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: (text: string) => Promise<readonly NamedPlace[]>,
    private readonly onChoose: (place: NamedPlace) => void,
  ) {}

  /** Shows a text, and no places. */
  reset(text: string): void {
    Object.assign(this, { text, places: undefined, finding: undefined, isOpen: false, hasFailed: false, active: -1 });
    this.host.requestUpdate();
  }

  get choice(): PlaceChoice {
    const { text, places, isOpen, hasFailed, active } = this;
    return {
      ...{ text, places, hasFailed, active },
      isOpen: isOpen && Boolean(places?.length),
      type: (typed) => void (this.finding = this.type(typed)),
      press: (event) => this.press(event),
      choose: (place) => this.choose(place),
      leave: () => this.close(),
    };
  }

  private async type(text: string): Promise<void> {
    this.text = text;
    this.active = -1;
    this.host.requestUpdate();
    const [places, hasFailed] = await this.find(text).then(
      (found) => [text.trim() ? found : undefined, false] as const,
      () => [undefined, true] as const,
    );
    // Places of an older text are nobody's any more.
    if (text !== this.text) return;
    Object.assign(this, { places, hasFailed, finding: undefined, isOpen: true, active: -1 });
    this.host.requestUpdate();
  }

  private choose(place: NamedPlace): void {
    this.reset(place.name);
    this.onChoose(place);
  }

  /** The likeliest of what the text means, which may still be looked up. */
  private async chooseFirst(): Promise<void> {
    await this.finding;
    const [place] = this.places ?? [];
    if (place && this.isOpen && !this.finding) this.choose(place);
  }

  private close(): void {
    if (!this.isOpen) return;
    Object.assign(this, { isOpen: false, active: -1 });
    this.host.requestUpdate();
  }

  /** The keys of an editable combobox, as the ARIA Authoring Practices have them. */
  private press(event: KeyboardEvent): void {
    const { places = [], active } = this;
    const { isOpen } = this.choice;
    const { key } = event;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && places.length) {
      event.preventDefault();
      // The text itself is one more station, between the last place and the first.
      const stations = places.length + 1;
      const step = key === 'ArrowDown' ? 1 : -1;
      this.active = isOpen || step < 0 ? ((active + 1 + step + stations) % stations) - 1 : 0;
      this.isOpen = true;
      this.host.requestUpdate();
    } else if (key === 'Enter' && (isOpen || this.finding)) {
      event.preventDefault();
      const picked = places[active];
      if (picked) this.choose(picked);
      else void this.chooseFirst();
    } else if (key === 'Escape' && isOpen) {
      // Only the places: the next one closes what the field stands in.
      event.stopPropagation();
      this.close();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key) && active >= 0) {
      // These move in the text, as in every field.
      this.active = -1;
      this.host.requestUpdate();
    }
  }
}
