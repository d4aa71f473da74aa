import type { Topology } from 'topojson-specification';

const isTopology = (value: unknown): value is Topology => {
  const { type, arcs, objects } = (value ?? {}) as Partial<Topology>;
  return type === 'Topology' && Array.isArray(arcs) && typeof objects === 'object' && objects !== null;
};

/**
 * Fetches a TopoJSON, such as a basemap.
 * @throws when it does not come, or is something else; the message names the address
 */
export async function readTopology(url: URL, signal: AbortSignal): Promise<Topology> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
  const value: unknown = await response.json().catch((cause: unknown) => {
    throw new Error(`${url.href} is not JSON`, { cause });
  });
  if (!isTopology(value)) throw new Error(`${url.href} is not TopoJSON`);
  return value;
}
