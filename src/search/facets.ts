/** How many records would be found if a code were asked for. */
import { facetFields, needsAll, type Asks } from './asks.js';
import type { Entry } from './entries.js';
import type { CodeBook } from './known.js';
import type { Facets } from './query.js';
import type { Session } from './sessions.js';

/** In the place of a field: more than one was missed. */
export const MORE = '…';

/** The field that a record, or one of its sessions, missed; and whether another is unknown. */
export interface Judged {
  missed: string | undefined;
  isUnknown: boolean;
}

export interface Tried {
  session: Session;
  judged: Judged;
}

export interface FacetCounter {
  /** Counts an entry that missed one field at most, by those of its sessions that did so too. */
  count(entry: Entry, missed: string | undefined, tried: readonly Tried[]): void;
  toFacets(): Facets;
}

/** A field counts the records that pass all others, so that its own miss does not matter to it. */
export function createFacets({ hitsOf, isPlain }: Asks, { entries, idOf }: CodeBook): FacetCounter {
  // Two hurdles are covered for some who ask, and so may be in no record.
  for (const code of ['language', 'access']) idOf('help', code);
  const counts = entries.map(() => 0);
  /** Of each code the last record that hit it: several of its sessions may. */
  const last = entries.map(() => 0);
  let serial = 0;
  const add = (ids: readonly number[]) => {
    for (const id of ids)
      if (last[id] !== serial) {
        last[id] = serial;
        counts[id] = (counts[id] ?? 0) + 1;
      }
  };
  return {
    count({ said }, missed, tried) {
      serial += 1;
      if (tried.some(({ judged }) => judged.missed === undefined)) {
        if (missed === undefined) add(said.ids);
        else for (const { field, ids } of said.coded) if (field === missed) add(ids);
      }
      if (missed !== undefined) return;
      for (const { session, judged } of tried) {
        if (judged.missed === undefined && isPlain) add(session.said.ids);
        else if (judged.missed !== MORE)
          for (const { field, ids } of session.said.coded)
            if ((judged.missed ?? field) === field)
              add(isPlain || !needsAll.has(field) ? ids : hitsOf(session, field).map((code) => idOf(field, code)));
      }
    },
    toFacets() {
      // A code may be any text, `__proto__` too.
      const found = Object.fromEntries(facetFields.map((field) => [field, new Map<string, number>()]));
      for (const [id, { field, code }] of entries.entries()) if (counts[id]) found[field]?.set(code, counts[id]);
      return Object.fromEntries(facetFields.map((field) => [field, Object.fromEntries(found[field] ?? [])])) as Facets;
    },
  };
}
