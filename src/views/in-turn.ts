import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { pause } from '../model/slices.js';

/** So many cards are drawn between two pauses. */
const FEW = 3;

/** Drawings that wait: what is seen first comes first, and the page can answer a tap in between. */
export class Turns {
  private waiting: (() => void)[] = [];
  private drawing: Promise<void> | undefined;

  add(draw: () => void): void {
    this.waiting.push(draw);
    this.drawing ??= this.drawAll();
  }

  /** Resolves when nothing waits. */
  async arrive(): Promise<boolean> {
    await this.drawing;
    return false;
  }

  private async drawAll(): Promise<void> {
    do {
      await pause();
      for (const draw of this.waiting.splice(0, FEW)) draw();
    } while (this.waiting.length);
    this.drawing = undefined;
  }
}

class InTurn extends AsyncDirective {
  private drawn: readonly unknown[] | undefined;

  render(inputs: readonly unknown[], draw: () => unknown, turns: Turns | undefined): unknown {
    const { drawn } = this;
    if (drawn?.every((one, i) => one === inputs[i])) return noChange;
    this.drawn = inputs;
    if (!turns) return draw();
    turns.add(() => {
      // Meanwhile it may have been drawn anew, or be gone.
      if (this.drawn === inputs && this.isConnected) this.setValue(draw());
    });
    return drawn ? noChange : nothing;
  }

  protected override reconnected(): void {
    this.drawn = undefined;
  }
}

/** Draws when one of the inputs is another: at once, or in its turn; until then it stays as it was, or empty. */
export const inTurn = directive(InTurn);
