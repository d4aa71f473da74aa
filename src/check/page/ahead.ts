/** What may be needed after the network has gone: a file is often checked on a train. */
import { formats } from '../../sources/source.js';

/** What files are read with. */
const readers = () => [
  ...Object.values(formats).map((load) => load()),
  import('../../sources/unsupported.js'),
  import('../../sources/json-fault.js'),
];

/** The parts that <integ-map> asks for when they are first needed: its script names some, and they name more. */
async function elementParts(): Promise<void> {
  const { src } = document.querySelector<HTMLScriptElement>('script[src$="/integ.js"]') ?? {};
  const known = new Set<string>();
  const fetchPart = async (url: string): Promise<void> => {
    if (known.has(url)) return;
    known.add(url);
    const text = await (await fetch(url)).text();
    const names = text.match(/(?<=["'`])\.\/(?:chunks\/)?[\w-]+\.js(?=["'`])/g) ?? [];
    await Promise.allSettled([import(url), ...names.map((name) => fetchPart(new URL(name, url).href))]);
  };
  if (src) await fetchPart(src);
}

/** Never fails: what did not come is asked for again when it is needed. */
export async function fetchAhead(loadWords: () => Promise<unknown>[]): Promise<void> {
  await Promise.allSettled([...readers(), ...loadWords(), elementParts()]);
}
