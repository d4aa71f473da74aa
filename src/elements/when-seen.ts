/** Brings the code of an element when its tag is first in the page, so that a page does not carry what it does not use. */
export function defineWhenSeen(elements: Readonly<Record<string, () => Promise<unknown>>>): void {
  const waiting = new Set(Object.keys(elements));
  const look = () => {
    for (const tag of waiting)
      if (document.querySelector(tag)) {
        waiting.delete(tag);
        elements[tag]?.().catch(console.warn);
      }
    if (!waiting.size) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
