import { noChange, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Milliseconds before a held button repeats, and between two times. */
const FIRST = 450;
const NEXT = 80;

/** A button that acts when it is pressed, and again and again while it is held. */
class Holding extends AsyncDirective {
  private act = () => {};
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private times = 0;
  private isHeard = false;

  override render(_act: () => void): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [act]: [() => void]): typeof noChange {
    this.act = act;
    if (!this.isHeard) this.hear(element);
    this.isHeard = true;
    return noChange;
  }

  override disconnected(): void {
    clearTimeout(this.waiting);
  }

  private hear(button: Element): void {
    const stop = () => clearTimeout(this.waiting);
    button.addEventListener('pointerdown', (event) => {
      // A second finger begins anew.
      stop();
      this.times = 0;
      if ((event as PointerEvent).button === 0) this.waiting = setTimeout(() => this.repeat(), FIRST);
    });
    for (const type of ['pointerup', 'pointerleave', 'pointercancel']) button.addEventListener(type, stop);
    // A finger that stays would open a menu.
    button.addEventListener('contextmenu', (event) => this.times && event.preventDefault());
    button.addEventListener('click', (event) => {
      // What was held has acted already; a key has never been held.
      if (!this.times || (event as MouseEvent).detail === 0) this.act();
    });
  }

  private repeat(): void {
    this.times += 1;
    this.act();
    this.waiting = setTimeout(() => this.repeat(), NEXT);
  }
}

export const holding = directive(Holding);
