import { css, render, type TemplateResult } from 'lit';
import { paperStyles } from '../views/paper.styles.js';
import { dress } from './dress.js';

const frameName = 'integ-print';

/** Never seen, however long the printer's window stays open. */
const frameStyles = css`
  .integ-print {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
`;

/**
 * Prints a template by itself, from a blank frame that is taken away afterwards. The frame is the page's own
 * origin and has no address, no HTML text and no style attribute, so that a strict policy allows it.
 */
export async function printSheet(
  root: ParentNode,
  sheet: { template: TemplateResult; styles: string; lang: string; dir: string; title: string },
): Promise<void> {
  dress(root, [frameStyles]);
  root.querySelector(`.${frameName}`)?.remove();
  const pressed = root.querySelector<HTMLElement>(':focus');
  const frame = document.createElement('iframe');
  frame.className = frameName;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // A browser may put another document in place of the first one until then.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  root.append(frame);
  await loaded;
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) return;
  page.documentElement.lang = sheet.lang;
  page.documentElement.dir = sheet.dir;
  page.title = sheet.title;
  const styles = new (view as Window & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(paperStyles.cssText + sheet.styles);
  page.adoptedStyleSheets = [styles];
  render(sheet.template, page.body);
  const end = () => {
    frame.remove();
    // The frame had the focus.
    pressed?.focus();
  };
  view.addEventListener('afterprint', end, { once: true });
  view.focus();
  view.print();
}
