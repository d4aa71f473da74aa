/** What the attribute `area` names. It comes when there is one. */
import { insideTest } from '../search/inside.js';
import { toBbox } from '../search/fragment.js';
import { loadMunicipalities } from '../search/municipalities.js';
import type { Area, Outline, Query } from '../search/query.js';
import { download } from '../sources/download.js';
import type { PlacesElement } from './places-element.js';

/** Reads the attribute, and settles when the element asks for nothing outside of that. */
export async function stayWithin(host: PlacesElement): Promise<void> {
  const { area = '' } = host;
  const read = await readArea(area);
  // Another one was set meanwhile.
  if (area !== (host.area ?? '')) return;
  host.within = read;
  await host.updateComplete;
}

/** A municipality that there is, a box, or the outline at a URL. What cannot be read is named in the console. */
async function readArea(text: string): Promise<Query['area']> {
  const code = text.trim().toUpperCase();
  if (!code) return undefined;
  try {
    if (/^[A-Z]{2}-\d+$/.test(code)) {
      if ((await loadMunicipalities()).has(code)) return code;
      throw new Error('no municipality has that code');
    }
    return toBbox(text) ?? (await readOutline(new URL(text, document.baseURI).href));
  } catch (error) {
    console.warn(`Integ: an area cannot be read: "${text}"`, error);
    return undefined;
  }
}

async function readOutline(url: string): Promise<Area> {
  const { bytes } = await download(url);
  const area: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isArea(area) || insideTest(area)({ lat: 0, lng: 0 }) === undefined) throw new Error('no outline in GeoJSON');
  return area;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isOutline = (value: unknown): value is Outline =>
  isObject(value) && ['Polygon', 'MultiPolygon'].includes(value['type'] as string);
const isArea = (value: unknown): value is Area =>
  isOutline(value) ||
  (isObject(value) &&
    (isOutline(value['geometry']) ||
      (Array.isArray(value['features']) &&
        value['features'].length > 0 &&
        value['features'].every((one) => isObject(one) && isOutline(one['geometry'])))));
