/**
 * Groups of buttons that are one tab stop each, told by `role="toolbar"`. Arrows, Home and End move in them, as
 * they do on the screen: to the left is back in Swedish and on in Arabic.
 */
const selector = '[role="toolbar"]';

const buttonsOf = (group: Element): HTMLElement[] => [...group.querySelectorAll('button')];

function moveStop(group: Element, stop: HTMLElement | undefined): void {
  for (const button of buttonsOf(group)) button.tabIndex = button === stop ? 0 : -1;
}

/** Gives each group one tab stop: the one it has, else its first button. */
export function settleGroups(root: ParentNode): void {
  for (const group of root.querySelectorAll(selector)) {
    const buttons = buttonsOf(group);
    if (buttons.filter(({ tabIndex }) => tabIndex === 0).length !== 1) moveStop(group, buttons[0]);
  }
}

/** A button that has the focus is where Tab comes back to. */
export function keepStop({ target }: Event): void {
  const group = (target as Element).closest(selector);
  if (group) moveStop(group, target as HTMLElement);
}

export function moveInGroup(event: KeyboardEvent): void {
  const group = (event.target as Element).closest(selector);
  if (!group || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = buttonsOf(group);
  const at = buttons.indexOf(event.target as HTMLElement);
  const on = getComputedStyle(group).direction === 'rtl' ? -1 : 1;
  const to = {
    ...{ ArrowRight: at + on, ArrowLeft: at - on, ArrowDown: at + 1, ArrowUp: at - 1 },
    ...{ Home: 0, End: -1 },
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  // Round: from the last to the first.
  buttons.at(to % buttons.length)?.focus();
}
