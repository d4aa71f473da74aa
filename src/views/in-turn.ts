import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** So many cards are drawn between two pauses. */
const FEW = 2;

/** Drawings that wait: what is seen first comes first, and the page can answer a tap in between. */
export class Turns {
  private waiting: (() => void)[] = [];
  private drawing: Promise<void> | undefined;

  add(draw: () => void): void {
    this.waiting.push(draw);
    this.drawing ??= this.drawAll();
  }

  /** Resolves when nothing waits. */
  async arrive(): Promise<void> {
    await this.drawing;
  }

  private async drawAll(): Promise<void> {
    try {
      do {
        // Not `pause`, which comes back before what the visitor does next.
        await new Promise((resolve) => setTimeout(resolve));
        for (const draw of this.waiting.splice(0, FEW)) draw();
      } while (this.waiting.length);
    } finally {
      this.drawing = undefined;
    }
  }
}

class InTurn extends AsyncDirective {
  private drawn: readonly unknown[] | undefined;
  /** Takes its turn anew: what is out of the page when it comes is drawn when it is back. */
  private missed: (() => void) | undefined;

  render(inputs: readonly unknown[], draw: () => unknown, turns: Turns | undefined): unknown {
    const { drawn } = this;
    if (drawn?.every((one, i) => one === inputs[i])) return noChange;
    this.drawn = inputs;
    this.missed = undefined;
    if (!turns) return draw();
    const take = () => {
      // Meanwhile it may have been drawn anew.
      if (this.drawn !== inputs) return;
      this.missed = this.isConnected ? undefined : () => turns.add(take);
      if (this.isConnected) this.setValue(draw());
    };
    turns.add(take);
    return drawn ? noChange : nothing;
  }

  protected override reconnected(): void {
    this.missed?.();
  }
}

/** Draws when one of the inputs is another: at once, or in its turn; until then it stays as it was, or empty. */
export const inTurn = directive(InTurn);
