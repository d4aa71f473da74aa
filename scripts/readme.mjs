// Writes the attribute tables of README.md from the manifest, between two markers, aligned as the formatter
// would. What every element has comes first: `src` is what a reader looks for.
import { readFileSync, writeFileSync } from 'node:fs';
import { elementsOf, readManifest } from './manifest.mjs';
import { isProgram } from './files.mjs';

const start = '<!-- attributes: made by npm run readme -->';
const end = '<!-- /attributes -->';
const between = new RegExp(`${start}[^]*${end}`);

/** The README as it should be. */
export async function freshReadme(text = readFileSync('README.md', 'utf8')) {
  if (!between.test(text)) throw new Error(`README.md has no ${start} … ${end}`);
  const tables = elementsOf(await readManifest()).map(table);
  return text.replace(between, () => [start, ...tables, end].join('\n\n'));
}

function table({ tagName, attributes }) {
  const shared = attributes.filter(({ inheritedFrom }) => inheritedFrom);
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  const rows = [...shared, ...own].map(({ name, description, default: value }) => [
    `\`${name}\``,
    description.replaceAll('\n', ' '),
    isTold(value) ? `\`${value.replaceAll("'", '')}\`` : '',
  ]);
  const lines = [['Attribute', 'Meaning', 'Default'], ...rows.map((cells) => cells.map(escape))];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const [head, ...body] = lines.map(line);
  return [`**\`<${tagName}>\`**`, '', head, rule, ...body].join('\n');
}

// Empty, false and unset are what everybody expects.
const isTold = (value) => value !== undefined && !["''", 'false', '[]', '{}', 'undefined'].includes(value);
const escape = (cell) => cell.replaceAll('|', '\\|');

if (isProgram(import.meta.url)) writeFileSync('README.md', await freshReadme());
