/** Activities that a visitor keeps: for this visit, and on this device only by a choice of its own. */

/** A JSON list of ids. Without the choice there is no such key. */
const key = 'integ:favourites';

function readIds(): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : undefined;
  } catch {
    return undefined; // storage is blocked, or somebody else's text stands there
  }
}

export class Favourites {
  private readonly ids: Set<string>;
  /** Whether they are on this device. */
  isRemembered: boolean;

  /** @param onChange what is shown has to be drawn again */
  constructor(private readonly onChange: () => void) {
    const kept = readIds();
    this.ids = new Set(kept);
    this.isRemembered = kept !== undefined;
  }

  get all(): readonly string[] {
    return [...this.ids];
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  toggle(id: string): void {
    if (!this.ids.delete(id)) this.ids.add(id);
    this.write();
  }

  /** Keeps them on this device from now on, or takes them off it. */
  remember(isRemembered: boolean): void {
    this.isRemembered = isRemembered;
    this.write();
  }

  private write(): void {
    try {
      if (this.isRemembered) localStorage.setItem(key, JSON.stringify(this.all));
      else localStorage.removeItem(key);
    } catch {
      // Then they last as long as this page, and the tick says so.
      this.isRemembered = false;
    }
    this.onChange();
  }
}
