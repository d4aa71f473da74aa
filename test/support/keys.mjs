// Walks by keys alone, for the page tests.

/** In the page: the focus, across shadow roots. */
const focused = () => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
};

/** In the page: whether the focus is on a part with such data, or in its group. */
const isAt = (part, by, inGroup) => {
  const is = (node) =>
    node?.part?.contains(part) && Object.entries(by).every(([key, value]) => node.dataset[key] === String(value));
  const node = window.focused();
  return is(node) || (inGroup && [...(node?.closest('[role=toolbar]')?.querySelectorAll('button') ?? [])].some(is));
};

/**
 * The ways of a person without a mouse; `window.focused()` gives the focus.
 * @param {(visit: object) => Promise<void>} look at where the focus is, after each key that moves it
 */
export async function keysOf(visit, look = async () => {}) {
  await visit.run(`window.focused = ${focused}`);
  const { keyboard } = visit.page;
  const press = async (key) => {
    const [name, shift] = key.split('+').toReversed();
    if (shift) await keyboard.down(shift);
    await keyboard.press(name);
    if (shift) await keyboard.up(shift);
  };
  /** Presses a key until the fact holds; few presses, or none gets there. */
  const go = async (key, most, part, by = {}, inGroup = false) => {
    for (let presses = 0; presses <= most; presses++) {
      if (await visit.run(isAt, part, by, inGroup)) return;
      await press(key);
      await look(visit);
    }
    throw new Error(`${key} never came to ${part} ${JSON.stringify(by)}`);
  };
  /** By Tab to the group, which is one stop, and by arrows in it. */
  const use = async (part, by = {}, key = 'Enter') => {
    await go('Tab', 30, part, by, true);
    await go('ArrowDown', 30, part, by);
    await visit.press(key);
  };
  return { go, use };
}
