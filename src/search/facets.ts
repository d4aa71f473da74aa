/** How many records would be found if a code were asked for. */
import { facetFields, type Asks } from './asks.js';
import type { Entry } from './entries.js';
import type { FacetField, Facets } from './query.js';
import type { Session } from './sessions.js';
import { createTally, type Tally } from './tally.js';

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
export function createFacets(hitsOf: Asks['hitsOf']): FacetCounter {
  const tallies = Object.fromEntries(facetFields.map((field) => [field, createTally()])) as Record<FacetField, Tally>;
  const counts = (missed: string | undefined, field: FacetField) => missed === undefined || missed === field;
  const add = (entry: Entry, missed: string | undefined, tried: readonly Tried[], times: number) => {
    if (tried.some(({ judged }) => judged.missed === undefined))
      for (const { field, hits } of entry.said.coded)
        if (counts(missed, field)) for (const code of hits) tallies[field].add(code, entry, times);
    if (missed !== undefined) return;
    for (const { session, judged } of tried)
      for (const { field } of session.said.coded)
        if (counts(judged.missed, field))
          for (const code of hitsOf(session, field)) tallies[field].add(code, entry, times);
  };
  /** By their one session, for in a register thousands share it: one of them is looked at for all. */
  const alike = new Map<Session, { entry: Entry; tried: readonly Tried[]; times: number }>();
  return {
    count(entry, missed, tried) {
      const [only] = tried;
      if (!only || tried.length > 1 || missed !== undefined || only.judged.missed !== undefined)
        return add(entry, missed, tried, 1);
      const known = alike.get(only.session);
      if (known) known.times += 1;
      else alike.set(only.session, { entry, tried, times: 1 });
    },
    toFacets() {
      for (const { entry, tried, times } of alike.values()) add(entry, undefined, tried, times);
      return Object.fromEntries(facetFields.map((field) => [field, tallies[field].toRecord()])) as Facets;
    },
  };
}
