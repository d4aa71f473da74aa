/** What lies under the pins, as the attribute `basemap` says. */
export type Basemap = 'built-in' | 'none' | FileBasemap | TileBasemap;

/** A TopoJSON drawn over the overview. */
export interface FileBasemap {
  file: URL;
}

/** Pictures from a server over the overview. */
export interface TileBasemap {
  /** Address with `{z}`, `{x}`, `{y}`, and perhaps `{s}` and `{r}`. */
  tiles: string;
  /** Who sends them, as a person reads it: `tiles.example`, with a port if there is one. */
  host: string;
  /** Not the page's own host: asked only when the visitor has chosen so. */
  isForeign: boolean;
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

function readTiles(tiles: string, page: string): TileBasemap | undefined {
  if (!['{z}', '{x}', '{y}'].every((place) => tiles.includes(place))) return undefined;
  const at = (text: string) => new URL(text.replaceAll(/\{\w\}/g, '0'), page);
  const url = at(tiles);
  if (!isWeb(url)) return undefined;
  // Subdomains a, b, c are one provider.
  return { tiles, host: at(tiles.replace('{s}.', '')).host, isForeign: url.host !== new URL(page).host };
}

/**
 * `built-in`, `none`, `file:URL`, `xyz:URL-template`; relative addresses start from the page.
 * @returns undefined for anything else
 */
export function readBasemap(text: string, page: string): Basemap | undefined {
  if (text === 'built-in' || text === 'none') return text;
  const [, scheme, rest = ''] = /^(file|xyz):\s*(\S+)$/.exec(text.trim()) ?? [];
  try {
    if (scheme === 'file') return { file: new URL(rest, page) };
    if (scheme === 'xyz') return readTiles(rest, page);
  } catch {
    // No address: as any other text that says nothing.
  }
  return undefined;
}

/**
 * Zoom limits. The overview is simplified to one kilometre: closer than 14 there is nothing to see,
 * farther than 3 the two countries are a speck.
 */
export function zoomRange(basemap: Basemap): [min: number, max: number] {
  if (basemap === 'built-in') return [3, 14];
  return [3, typeof basemap === 'object' && 'file' in basemap ? 17 : 18];
}
