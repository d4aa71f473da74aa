// Axe on what a story shows, with the contrast that axe leaves open computed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contrastOf } from './contrast.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Once a page, after it has loaded. */
export const prepareScan = (page) =>
  page.evaluate((source) => {
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
  }, `${axeSource}; window.contrastOf = ${contrastOf};`);

/**
 * @returns {Promise<{violations: string[], advice: string[], passes: number, computed: number}>}
 *   `violations` of WCAG A and AA, `advice` where best practice is missed, `passes` nodes in shadow roots
 */
export const scan = (page) =>
  page.evaluate(async () => {
    const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { axe, contrastOf: contrast } = window;
    const result = await axe.run('#storybook-root', {
      runOnly: [...wcag, 'best-practice'],
      elementRef: true,
    });
    const tell = ({ id, nodes, help }) =>
      `${id}: ${help}\n${nodes.map(({ target, html }) => `    ${target.flat().join(' > ')}  ${html.slice(0, 160)}`).join('\n')}`;
    const isWcag = ({ tags }) => tags.some((tag) => wcag.includes(tag));

    const open = result.incomplete.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
    const faint = open.flatMap(({ element, target }) => {
      const { ratio, needed, color, ground } = contrast(element);
      const name = target.flat().join(' > ');
      return ratio < needed ? [`contrast ${ratio.toFixed(2)} of ${needed}: ${color} on ${ground}, ${name}`] : [];
    });
    const inShadow = result.passes
      .flatMap(({ nodes }) => nodes)
      .filter(({ target }) => target.some((step) => Array.isArray(step)))
      .map(({ target }) => target.flat().join(' '));
    return {
      violations: [...result.violations.filter(isWcag).map(tell), ...faint],
      advice: result.violations.filter((rule) => !isWcag(rule)).map(tell),
      passes: new Set(inShadow).size,
      computed: open.length,
    };
  });
