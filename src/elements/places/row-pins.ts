/** A row and its pin point at each other: under the mouse, and with the focus. A pin says its name. */
import type { Markers } from '../../map/markers.js';

export class RowPins {
  private readonly ended = new AbortController();
  private readonly tip = document.createElement('span');

  /**
   * @param nameOf what a lone pin says of its record, with its language; undefined for a record that is not there
   */
  constructor(
    private readonly root: ParentNode & EventTarget,
    private readonly markers: Markers,
    private readonly nameOf: (id: string) => { text: string; lang: string } | undefined,
  ) {
    const { signal } = this.ended;
    this.tip.className = 'tip';
    this.tip.ariaHidden = 'true';
    this.tip.dir = 'auto';
    for (const type of ['pointerover', 'focusin'])
      root.addEventListener(type, ({ target }) => this.point(target as Element), { signal });
    for (const type of ['pointerleave', 'focusout']) root.addEventListener(type, () => this.leave(), { signal });
    root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.tip.remove(), {
      signal,
    });
  }

  end(): void {
    this.ended.abort();
    this.leave();
  }

  private point(target: Element): void {
    const row = target.closest<HTMLElement>('.row');
    const ids = row ? [row.dataset['id'] ?? ''] : this.markers.idsAt(target);
    const marker = this.markers.point(ids);
    for (const other of this.root.querySelectorAll<HTMLElement>('.row'))
      other.classList.toggle('pointed', !row && ids.includes(other.dataset['id'] ?? ''));
    const name = marker && ids.length === 1 ? this.nameOf(ids[0] ?? '') : undefined;
    // A ring that holds the row's place has a number to show, and no name.
    if (!name || marker?.dataset['count'] !== '1') return this.tip.remove();
    this.tip.textContent = name.text;
    this.tip.lang = name.lang;
    if (this.tip.parentNode !== marker) marker.append(this.tip);
  }

  private leave(): void {
    this.point(this.tip);
  }
}
