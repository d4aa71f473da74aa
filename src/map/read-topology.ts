import type { Topology } from 'topojson-specification';

/**
 * Fetches a TopoJSON.
 * @throws when it cannot be fetched
 */
export async function readTopology(url: URL, signal: AbortSignal): Promise<Topology> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`basemap: ${response.status}`);
  return (await response.json()) as Topology;
}
