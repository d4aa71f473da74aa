/** The indent of the page around data that stand in it. */

const indentOf = (line: string) => /^[\t ]*/.exec(line)?.[0] ?? '';
const widthOf = (line: string) => line.split('\t').length;

/**
 * Takes away the indent of the page around. Where tabs separate, no line may lose more than another, for a
 * tab may be an empty first cell; only a header loses all, if no row has cells for it: who pastes into an
 * indented page indents the first line alone.
 */
export function withoutIndent(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim());
  if (!filled.some((line) => line.trim().includes('\t'))) return lines.map((line) => line.trimStart()).join('\n');
  let shared = indentOf(filled[0] ?? '');
  for (const line of filled) while (!line.startsWith(shared)) shared = shared.slice(0, -1);
  const [header = '', ...rows] = filled.map((line) => line.slice(shared.length));
  const columns = widthOf(header.trimStart());
  const isIndented = rows.every((row) => widthOf(row) <= columns);
  const start = lines.findIndex((line) => line.trim());
  const unindent = (line: string) => (line.startsWith(shared) ? line.slice(shared.length) : line);
  return lines.map((line, i) => (i === start && isIndented ? line.trimStart() : unindent(line))).join('\n');
}
