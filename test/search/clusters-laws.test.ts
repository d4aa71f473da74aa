import { expect } from 'chai';
import * as fc from 'fast-check';
import { clustersOf, type Member } from '../../src/search/clusters.js';
import type { Bbox, View } from '../../src/search/query.js';
import { point, runs } from '../samples/random.js';

/** Often more than 300, so that cells have to grow. */
const anyMembers: fc.Arbitrary<Member[]> = fc
  .tuple(
    fc.constantFrom(0, 1, 30, 320, 700),
    fc.array(fc.tuple(point, fc.constantFrom('club', 'school', '')), { minLength: 20 }),
  )
  .map(([count, spots]) =>
    Array.from({ length: count }, (_, i) => {
      const [{ lat, lng }, kind] = spots[i % spots.length] ?? [{ lat: 57, lng: 14 }, ''];
      const turn = Math.floor(i / spots.length);
      return {
        id: `${i}`,
        kind,
        at: { lat: 54 + ((lat - 54 + turn * 0.37) % 18), lng: 4 + ((lng - 4 + turn * 0.61) % 28) },
      };
    }),
  );
const anyBbox = fc.tuple(point, point).map(([a, b]): Bbox => {
  const [west, east] = [Math.min(a.lng, b.lng), Math.max(a.lng, b.lng)];
  return [west, Math.min(a.lat, b.lat), east, Math.max(a.lat, b.lat)];
});
const anyView: fc.Arbitrary<View> = fc.record(
  { bbox: anyBbox, zoom: fc.double({ min: 0, max: 15, noNaN: true }) },
  { requiredKeys: ['zoom'] },
);

const isSeen = ({ at }: Member, { bbox: [west, south, east, north] = [-180, -90, 180, 90] }: View) =>
  at.lng >= west && at.lng <= east && at.lat >= south && at.lat <= north;

/** The rule of product.md, written anew: which ids share a cell of a size. */
function cells(members: Member[], view: View, size: number): string[][] {
  const world = 256 * 2 ** Math.trunc(view.zoom ?? 0);
  const groups: Record<string, string[]> = {};
  for (const { id, at } of members.filter((one) => isSeen(one, view))) {
    const y = Math.log(Math.tan(Math.PI / 4 + (at.lat * Math.PI) / 360));
    const column = Math.floor((((at.lng + 180) / 360) * world) / size);
    const row = Math.floor(((0.5 - y / (2 * Math.PI)) * world) / size);
    (groups[`${column}/${row}`] ??= []).push(id);
  }
  return Object.values(groups);
}

const sorted = (groups: string[][]) => groups.map((ids) => ids.toSorted().join()).toSorted();
const law = (test: (members: Member[], view: View) => void) => fc.assert(fc.property(anyMembers, anyView, test), runs);

describe('clusters, whatever they hold', () => {
  it('the counts sum to the placed members in view', () =>
    law((members, view) => {
      const sum = clustersOf(members, view).reduce((total, { count }) => total + count, 0);
      expect(sum).to.equal(members.filter((one) => isSeen(one, view)).length);
    }));

  it('every id is there once', () =>
    law((members, view) => {
      const ids = clustersOf(members, view).flatMap((cluster) => cluster.ids);
      const seen = members.filter((one) => isSeen(one, view)).map(({ id }) => id);
      expect(ids.toSorted()).to.deep.equal(seen.toSorted());
    }));

  it('there are at most 300', () =>
    law((members, view) => {
      expect(clustersOf(members, view).length).to.be.at.most(300);
    }));

  it('count, kinds and position are those of the members', () =>
    law((members, view) => {
      for (const { count, kinds, ids, lat, lng } of clustersOf(members, view)) {
        const own = members.filter(({ id }) => ids.includes(id));
        expect([count, Object.values(kinds).reduce((a, b) => a + b)]).to.deep.equal([ids.length, ids.length]);
        for (const [kind, n] of Object.entries(kinds))
          expect(own.filter((one) => one.kind === kind)).to.have.lengthOf(n);
        expect(lat).to.be.closeTo(own.reduce((sum, { at }) => sum + at.lat, 0) / count, 1e-9);
        expect(lng).to.be.closeTo(own.reduce((sum, { at }) => sum + at.lng, 0) / count, 1e-9);
      }
    }));

  it('cells are the first of 60, 80, 100 … px of which there are at most 300', () =>
    law((members, view) => {
      let size = 60;
      while (cells(members, view, size).length > 300) size += 20;
      expect(sorted(clustersOf(members, view).map(({ ids }) => ids))).to.deep.equal(sorted(cells(members, view, size)));
    }));
});
