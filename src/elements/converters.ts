/** Attribute text ↔ property value. What cannot be read is what the attribute's absence would be. */
import type { ComplexAttributeConverter } from 'lit';
import { toLatLng } from '../search/fragment.js';
import type { LatLng } from '../search/query.js';

/** `a b` or `a,b` → `['a', 'b']`. */
export const words: ComplexAttributeConverter<string[]> = {
  fromAttribute: (text) => text?.split(/[\s,]+/).filter(Boolean) ?? [],
  toAttribute: (list) => list.join(' '),
};

/** `57.19,14.03` → `{lat, lng}`. */
export const latLng: ComplexAttributeConverter<LatLng | undefined> = {
  fromAttribute: (text) => toLatLng(text ?? ''),
  toAttribute: (point) => point && `${point.lat},${point.lng}`,
};

/** `name=distrikt id=distriktkod` → `{name: 'distrikt', id: 'distriktkod'}`. */
export const pairs: ComplexAttributeConverter<Record<string, string>> = {
  fromAttribute: (text) => Object.fromEntries(words.fromAttribute?.(text)?.map((pair) => pair.split('=')) ?? []),
  toAttribute: (columns) =>
    Object.entries(columns)
      .map((pair) => pair.join('='))
      .join(' '),
};
