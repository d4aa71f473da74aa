/** What may be needed after the network has gone: a file is often checked on a train. */
import { formats } from '../../sources/source.js';

/** What files are read with. */
const readers = () => [
  ...Object.values(formats).map((load) => load()),
  import('../../sources/unsupported.js'),
  import('../../sources/json-fault.js'),
];

/** The parts that <integ-map> asks for when they are first seen; its script names them. */
async function elementParts(): Promise<unknown> {
  const { src } = document.querySelector<HTMLScriptElement>('script[src$="/integ.js"]') ?? {};
  if (!src) return undefined;
  const text = await (await fetch(src)).text();
  const parts = new Set(text.match(/\.\/chunks\/[\w-]+\.js/g));
  return Promise.allSettled([...parts].map((part) => import(new URL(part, src).href)));
}

/** Never fails: what did not come is asked for again when it is needed. */
export async function fetchAhead(loadWords: () => Promise<unknown>[]): Promise<void> {
  await Promise.allSettled([...readers(), ...loadWords(), elementParts()]);
}
