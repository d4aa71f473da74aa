/** A table of Markdown, aligned as the formatter would. @param {string[][]} lines the first one holds the heads */
export function markdownTable(lines) {
  const cells = lines.map((line) => line.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const row = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = cells.map(row);
  return [head, row(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
