/** Where the focus goes when something was pressed. */
import type { Screen } from '../../log/screens.js';

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector);

/** To a question that was asked; else to the screen, when it is another one or what was pressed is gone. */
export function focusAfter(root: ShadowRoot, before: Screen, after: Screen): void {
  if (before === after) return;
  if (after.at === 'entries' && after.told?.code === 'sure') return find(root, '[part=remove-all-no]')?.focus();
  if (before.at !== after.at || !root.activeElement) find(root, '.log-screen')?.focus();
}

/** To the first field with a fault; what is folded away with one in it opens. */
export function focusFault(root: ParentNode): void {
  const fields = [...root.querySelectorAll<HTMLElement>('[aria-invalid=true]')];
  for (const field of fields) field.closest('details')?.setAttribute('open', '');
  fields[0]?.focus();
}
