import type { Args } from './render.js';

const script = '<script type="module" src="/integ/integ.js"></script>';
const lineLength = 100;

const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by);

/** Takes away the indent that all lines share. */
function flush(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const least = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(least)).join('\n');
}

/** One attribute a line when the tag is long, and the content on lines of its own. */
function laidOut(tag: string, name: string, content: string): string {
  const attributes = [...tag.matchAll(/ [\w-]+(?:="[^"]*")?/g)].map(([attribute]) => attribute.trim());
  const opening =
    tag.length <= lineLength ? tag : [`<${name}`, ...attributes.map((text) => `  ${text}`), '>'].join('\n');
  return content.trim() ? `${opening}\n${indent(flush(content), '  ')}\n</${name}>` : `${opening}</${name}>`;
}

/** What only a script can set, as an author would write it. */
function scriptFor({ selected, records }: Args, tag: string): string[] {
  const name = tag.replace('integ-', '');
  const lines = [
    ...(records === undefined ? [] : [`${name}.records = ${JSON.stringify(records, null, 2)};`]),
    ...(selected === undefined ? [] : [`${name}.selected = '${selected}';`]),
  ].map((line) => indent(line, '  '));
  if (!lines.length) return [];
  return ['<script type="module">', `  const ${name} = document.querySelector('${tag}');`, ...lines, '</script>'];
}

/**
 * "Show code": plain HTML for a page whose server has `dist` as `/integ/` and the data as `/data/`.
 * @param markup what the story rendered, without the page around it
 */
export function toPaste(markup: string, { args, component = '' }: { args: Args; component?: string }): string {
  // Storybook calls this for what is rendered, and again for what is shown.
  if (markup.startsWith(script)) return markup;
  const tags = markup
    .replace(/<!--[^]*?-->/g, '')
    .replaceAll('=""', '')
    .replace(/(src="| )data\//g, '$1/data/')
    .replace(/(<(integ-[a-z]+)[^>]*>)([^]*?)<\/\2>/g, (_, tag: string, name: string, content: string) =>
      laidOut(tag, name, content),
    );
  return [script, flush(tags), ...scriptFor(args, component)].join('\n');
}
