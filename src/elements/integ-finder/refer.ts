/** Where a full activity leads: to a Samsyn element of the page, or to a page that has one. */
import type { Activity } from '../../model/records.js';
import type { Query } from '../../search/query.js';
import type { Near } from '../../store/store.js';

/** About a hundred metres: a link says near what, not at whose door. */
const rounded = (degrees: number) => Number(degrees.toFixed(3));

/**
 * The link with its preset, as `#session=A1&age=9&near=57.19,14.03`; undefined where the page names no way on.
 * @param referTo id of an element of this page, or an `https:` address, or one of the same server
 */
export function referLink(
  referTo: string,
  { id }: Activity,
  { ages = [], near }: Query & { near?: Near },
): string | undefined {
  if (!referTo) return undefined;
  const fields = new URLSearchParams({ session: id });
  const [age] = ages;
  // Of several children nobody knows whom it is for.
  if (age !== undefined && ages.length === 1) fields.set('age', `${age}`);
  if (near && !near.isDevice) fields.set('near', `${rounded(near.lat)},${rounded(near.lng)}`);
  const fragment = `${fields}`.replaceAll('%2C', ',');
  if (/^[\w-]+$/.test(referTo)) return `#${referTo}?${fragment}`;
  try {
    const url = new URL(referTo, document.baseURI);
    if (url.protocol !== 'https:' && url.origin !== location.origin) return undefined;
    url.hash = fragment;
    return url.href;
  } catch {
    return undefined;
  }
}
