/**
 * Attribute text ↔ property value. What cannot be read is named in the console, and becomes what the
 * attribute's absence would be.
 */
import type { ComplexAttributeConverter } from 'lit';
import { toLatLng, toQuery } from '../search/fragment.js';
import type { LatLng, Query } from '../search/query.js';

const warn = (what: string, seen: string) => console.warn(`Integ: ${what} cannot be read: "${seen}"`);

/** `a b` or `a,b` → `['a', 'b']`. */
export const words: ComplexAttributeConverter<string[]> = {
  fromAttribute: (text) => text?.split(/[\s,]+/).filter(Boolean) ?? [],
};

/** `10,11` → `[10, 11]`. */
export const numbers: ComplexAttributeConverter<number[]> = {
  fromAttribute: (text) => toQuery(`ages=${text?.trim().replace(/[\s,]+/g, ',') ?? ''}`).query.ages ?? [],
};

/** `57.19,14.03` → `{lat, lng}`. */
export const latLng: ComplexAttributeConverter<LatLng | undefined> = {
  fromAttribute(text) {
    const point = text === null ? undefined : toLatLng(text);
    if (text && !point) warn('a place', text);
    return point;
  },
};

/** `name=distrikt id=distriktkod` → `{name: 'distrikt', id: 'distriktkod'}`. */
export const pairs: ComplexAttributeConverter<Record<string, string>> = {
  fromAttribute: (text) =>
    Object.fromEntries((text ?? '').split(/\s+/).flatMap((pair) => (pair.includes('=') ? [pair.split('=')] : []))),
};

/** `kinds=club&text=fotboll` → a query. */
export const fragment: ComplexAttributeConverter<Query> = {
  fromAttribute(text) {
    const { query, dropped } = toQuery(text ?? '');
    if (dropped.length) warn('a part of the query', dropped.join('&'));
    return query;
  },
};

/** A whole number in a range, else the default. */
export const whole = (from: number, to: number, otherwise: number): ComplexAttributeConverter<number> => ({
  fromAttribute(text) {
    if (text === null) return otherwise;
    const number = Number(text);
    if (Number.isInteger(number) && number >= from && number <= to) return number;
    warn(`a number from ${from} to ${to}`, text);
    return otherwise;
  },
});
