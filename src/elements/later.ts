import type { IntegElement } from './element.js';

/**
 * A part of an element that the first list does not need: it comes, with the later words, when it is first wanted.
 * One that does not come is named in the console; a person who wants it tries again.
 */
export class Later<Part> {
  /** The part, once it is here. */
  part: Part | undefined;
  /** It was wanted, and did not come. */
  isMissing = false;
  private coming: Promise<void> | undefined;

  constructor(
    private readonly host: IntegElement,
    private readonly load: () => Promise<Part>,
  ) {}

  /** What is shown needs it; nothing is tried twice. */
  need(isNeeded: boolean): void {
    if (isNeeded && !this.isMissing) void this.want();
  }

  /** Somebody wants it. Resolves when it is here, or does not come. */
  want(): Promise<void> {
    return (this.coming ??= this.bring());
  }

  /** Resolves when what is wanted is here; false when there is nothing to wait for. */
  async arrive(): Promise<boolean> {
    if (this.part || !this.coming) return false;
    await this.coming;
    return this.part !== undefined;
  }

  private async bring(): Promise<void> {
    const { host } = this;
    try {
      await host.language.beWhole();
      this.part = await this.load();
    } catch (error) {
      this.isMissing = true;
      this.coming = undefined;
      console.warn(`<${host.localName}>`, error);
    }
    host.requestUpdate();
  }
}

/**
 * Resolves when all that is wanted is here and drawn, and what that wants in its turn.
 * @param parts those of the moment
 * @param drawn an update of the element: Lit's own `getUpdateComplete`
 */
export async function arriveAll(
  parts: () => readonly Later<unknown>[],
  drawn: () => Promise<boolean>,
): Promise<boolean> {
  let isComplete = await drawn();
  while ((await Promise.all(parts().map((part) => part.arrive()))).includes(true)) isComplete = await drawn();
  return isComplete;
}
