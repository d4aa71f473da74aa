/** One tab stop for many buttons: arrows, Home and End move among them in the order given. */
export class Roving {
  private order: HTMLElement[] = [];
  private stop: HTMLElement | undefined;

  /**
   * @param order the buttons, as the keys go through them
   * @param preferred the tab stop, when the present one is gone
   */
  set(order: HTMLElement[], preferred?: HTMLElement): void {
    this.order = order;
    const kept = this.stop && order.includes(this.stop) ? this.stop : undefined;
    this.moveStop(kept ?? preferred ?? order[0]);
    for (const node of order) node.tabIndex = node === this.stop ? 0 : -1;
  }

  /** Makes a button the tab stop, for instance because it got the focus. */
  moveStop(node: HTMLElement | undefined): void {
    if (this.stop) this.stop.tabIndex = -1;
    this.stop = node;
    if (node) node.tabIndex = 0;
  }

  /** Where a key leads from `node`; undefined for a key that is not ours. */
  next(node: HTMLElement, key: string): HTMLElement | undefined {
    const at = this.order.indexOf(node);
    const last = this.order.length - 1;
    const to = {
      ArrowRight: Math.min(at + 1, last),
      ArrowDown: Math.min(at + 1, last),
      ArrowLeft: Math.max(at - 1, 0),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    }[key];
    return to === undefined ? undefined : this.order[to];
  }
}
