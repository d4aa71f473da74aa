// What a narrow page, or a large text, makes unreadable. Runs in the page, so it needs nothing from outside.

/** @returns {string[]} texts that are cut off, and boxes that scroll sideways */
export function lost() {
  const elements = [...document.querySelectorAll('integ-map, integ-finder, integ-samsyn, integ-guide, integ-log')];
  const inside = (selector) => elements.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)]);
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0;
  const tell = (node) => `${node.localName}.${node.className} ${node.textContent.trim().slice(0, 60)}`;

  // The map is a canvas to look around in, and the chips and ages are rows of their own to do so.
  const own = '.visually-hidden, .map, .skip, .kinds, .row-of-ages, .answer-row';
  const cut = inside('button, p, span, b, a, li, dt, dd, h2, h3, h4, label, legend')
    .filter((node) => isSeen(node) && !node.closest(own))
    .filter((node) => {
      const { overflowX, overflowY, display } = getComputedStyle(node);
      if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) return false;
      return node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1;
    });
  const boxes = inside(
    '.root, .head, .tools, .list, .details, .where, .questions, .question-list, .results, .screen, .guide-screen, .log-screen',
  );
  const wide = [document.scrollingElement, ...elements, ...boxes].filter(
    (node) => isSeen(node) && node.scrollWidth > node.clientWidth + 1,
  );
  // A card draws nothing outside of itself, and has no overflow that tells.
  const over = inside('.card *').filter((node) => {
    if (!isSeen(node) || node.closest('.visually-hidden')) return false;
    const [own, card] = [node.getBoundingClientRect(), node.closest('.card').getBoundingClientRect()];
    return own.left < card.left - 1 || own.right > card.right + 1;
  });
  return [
    ...over.map((node) => `over its card: ${tell(node)}`),
    ...cut.map((node) => `cut off: ${tell(node)}`),
    ...wide.map((node) => `sideways: ${tell(node)} ${node.scrollWidth} > ${node.clientWidth}`),
  ];
}
