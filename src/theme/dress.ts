import type { CSSResult } from 'lit';

/** Adds sheets that came later than the element, each once. */
export function dress(node: Node, styles: readonly CSSResult[]): void {
  const root = node.getRootNode() as ShadowRoot;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
