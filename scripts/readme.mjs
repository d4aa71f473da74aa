// Writes the attribute tables of README.md from the manifest, between two markers. What every element has
// comes first: `src` is what a reader looks for.
import { readFileSync, writeFileSync } from 'node:fs';
import { elementsOf, readManifest } from './manifest.mjs';
import { isProgram } from './files.mjs';
import { markdownTable } from './markdown-table.mjs';

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
  return [`**\`<${tagName}>\`**`, '', markdownTable([['Attribute', 'Meaning', 'Default'], ...rows])].join('\n');
}

// Empty, false and unset are what everybody expects.
const isTold = (value) => value !== undefined && !["''", 'false', '[]', '{}', 'undefined'].includes(value);

if (isProgram(import.meta.url)) writeFileSync('README.md', await freshReadme());
