// What scenes of several elements do: press what a person would press, and show what a printer gets.

/** Waits for what an element draws: frame by frame, for a locator alone does not hear of changes in a shadow root. */
export const seen = (visit, tag, selector) => visit.waitForSelector(`${tag} >>> ${selector}`, { visible: true });

/** Presses one thing after the other in an element, each once it is there. */
export const presser =
  (tag) =>
  (...selectors) =>
  async (visit) => {
    for (const selector of selectors) {
      await seen(visit, tag, selector);
      await visit.locator(`${tag} >>> ${selector}`).click();
      await visit.$eval(tag, (element) => element.updateComplete);
    }
  };

/** Puts what a printer gets in the place of the page; the margins of its paper are white, too. */
export async function showPaper(visit, { tag, button, margin, height }) {
  await visit.evaluate(
    async (tag, button, margin, height) => {
      const { renderRoot } = document.querySelector(tag);
      const printed = new Promise((resolve) => {
        new MutationObserver(() => {
          const view = renderRoot.querySelector('iframe')?.contentWindow;
          if (view) view.print = () => resolve(view.document);
        }).observe(renderRoot, { childList: true });
      });
      renderRoot.querySelector(button).click();
      const { body, adoptedStyleSheets, documentElement } = await printed;
      const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      const paper = new CSSStyleSheet();
      paper.replaceSync(`${rules.join('\n')} html { min-block-size: ${height} } body { padding: ${margin} }`);
      document.querySelector('link').remove();
      document.documentElement.lang = documentElement.lang;
      document.documentElement.dir = documentElement.dir;
      document.body.replaceChildren(...body.childNodes);
      document.adoptedStyleSheets = [paper];
    },
    tag,
    button,
    margin,
    height,
  );
}
