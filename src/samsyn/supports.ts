/** Offers of help beside the options, and those that let a hurdle pass that has to be covered. */
import type { Records } from '../model/records.js';
import { supportsWithin } from '../search/support-offers.js';
import type { Asked } from './asked.js';
import type { Ranking } from './need.js';
import { liesIn, municipalityIn } from './within.js';

export interface Supports {
  list: Ranking['supports'];
  /** Whether one covers a hurdle, in the area that is asked or where the session is. */
  isSupported: (hurdle: string, municipality: string | undefined) => boolean;
}

export function findSupports(records: Records, { age, date, area, ticked, musts }: Asked): Supports {
  const municipality = municipalityIn(area);
  const isHere = municipality ? (area: string) => liesIn(municipality, area) : undefined;
  const question = { date, ages: age === undefined ? [] : [age] };
  const list = ticked.length ? supportsWithin(records, { ...question, covers: ticked }, isHere) : [];
  const anywhere = musts.length ? supportsWithin(records, { ...question, covers: musts }) : [];
  return {
    list: list.map(({ support: { id }, covers }) => ({ id, covers })),
    isSupported: (hurdle, there) =>
      anywhere.some(({ covers, support: { who } }) => {
        if (!covers.includes(hurdle)) return false;
        const own = who?.area;
        return !own || !isHere || isHere(own) || (there !== undefined && liesIn(there, own));
      }),
  };
}
