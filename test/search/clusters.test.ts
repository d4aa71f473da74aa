import { expect } from 'chai';
import { clustersOf, type Member } from '../../src/search/clusters.js';

const member = (id: string, lat: number, lng: number, kind = 'club'): Member => ({ id, kind, at: { lat, lng } });
const near = [member('a', 57.19, 14.03), member('b', 57.2, 14.05, 'school'), member('c', 57.21, 14.04)];
const far = member('d', 55.6, 12.5);

describe('clusters', () => {
  it('without a zoom there are none', () => {
    expect(clustersOf(near, {})).to.deep.equal([]);
    expect(clustersOf(near, { bbox: [4, 54, 32, 72] })).to.deep.equal([]);
  });

  it('neighbours become one ring at their mean, with a count for each kind', () => {
    const [ring, ...others] = clustersOf(near, { zoom: 6 });
    expect(others).to.deep.equal([]);
    expect(ring?.lat).to.be.closeTo(57.2, 1e-9);
    expect(ring?.lng).to.be.closeTo(14.04, 1e-9);
    expect([ring?.count, ring?.kinds, ring?.ids]).to.deep.equal([3, { club: 2, school: 1 }, ['a', 'b', 'c']]);
  });

  it('one record alone is a cluster of one, where it is', () => {
    expect(clustersOf([far], { zoom: 6 })).to.deep.equal([
      { lat: 55.6, lng: 12.5, count: 1, kinds: { club: 1 }, ids: ['d'] },
    ]);
  });

  it('only what is inside the box of the view is drawn, its edge included', () => {
    const ids = clustersOf([...near, far], { bbox: [14.03, 57.19, 14.05, 57.2], zoom: 6 }).flatMap((ring) => ring.ids);
    expect(ids).to.deep.equal(['a', 'b']);
  });

  it('cells are 60 px, counted from the north-west corner of the world', () => {
    // At zoom 0 the world is 256 px: cell 2 of each row ends at 180 px, which is 73.125° E.
    const degrees = (pixel: number) => (pixel / 256) * 360 - 180;
    const row = [119.9, 120.1, 179.9, 180.1].map((pixel) => member(String(pixel), 0, degrees(pixel)));
    expect(clustersOf(row, { zoom: 0 }).map(({ ids }) => ids)).to.deep.equal([
      ['119.9'],
      ['120.1', '179.9'],
      ['180.1'],
    ]);
    // The equator is at 128 px, in the cell from 120 to 180; 120 px down is 11.178° N.
    const column = [11.3, 11.1, -0.1, -58].map((lat) => member(String(lat), lat, 0));
    expect(clustersOf(column, { zoom: 0 }).map(({ ids }) => ids)).to.deep.equal([['11.3'], ['11.1', '-0.1', '-58']]);
  });

  it('the whole part of the zoom counts', () => {
    const at = (zoom: number) => clustersOf([...near, far], { zoom }).map(({ ids }) => ids);
    expect(at(8.9)).to.deep.equal(at(8));
    expect(at(12).length).to.be.greaterThan(at(8).length);
  });

  it('cells grow until there are at most 300', () => {
    const crowd = Array.from({ length: 1000 }, (_, i) => member(`${i}`, 55 + (i % 40) / 4, 8 + Math.floor(i / 40)));
    const rings = clustersOf(crowd, { zoom: 12 });
    expect(rings.length).to.be.within(1, 300);
    expect(rings.reduce((sum, { count }) => sum + count, 0)).to.equal(1000);
  });

  it('300 cells of 60 px stay, one more makes them 80 px', () => {
    // At zoom 10 the world is 262,144 px: one member in the middle of each cell of 60 px along the equator.
    const degrees = (cell: number) => (((cell + 0.5) * 60) / (256 * 2 ** 10)) * 360 - 180;
    const line = (length: number) => Array.from({ length }, (_, i) => member(`${i}`, 0, degrees(i)));
    const counts = (length: number) => clustersOf(line(length), { zoom: 10 }).map(({ count }) => count);
    expect(counts(300)).to.deep.equal(Array(300).fill(1));
    // The middles at 30, 90, 150, 210 px … fall into the cells that begin at 0, 80, 80, 160 px …
    expect(counts(301).slice(0, 6)).to.deep.equal([1, 2, 1, 1, 2, 1]);
  });

  it('far in, cells are still the first size that is small enough', () => {
    // At zoom 17 two members a cell of 20,000 px apart, 151 times along the equator, far from each other.
    const degrees = (pixel: number) => (pixel / (256 * 2 ** 17)) * 360 - 180;
    const pixels = Array.from({ length: 151 }, (_, i) => [i * 200_000 + 1000, i * 200_000 + 21_000]).flat();
    const members = pixels.map((pixel) => member(String(pixel), 0, degrees(pixel)));
    let size = 60;
    const count = () => new Set(pixels.map((pixel) => Math.floor(pixel / size))).size;
    while (count() > 300) size += 20;
    expect(size).to.be.greaterThan(15_000);
    expect(clustersOf(members, { zoom: 17 })).to.have.lengthOf(count());
  });

  it('ten thousand far apart and a zoom far in take no long time', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      member(`${i}`, 55 + ((i * 7919) % 13_000) / 1000, 8 + ((i * 104_729) % 16_000) / 1000),
    );
    for (const zoom of [22, 30, 1e9]) expect(clustersOf(many, { zoom }).length).to.be.within(250, 300);
  });

  it('the poles and a zoom far in end', () => {
    const odd = [member('n', 90, 0), member('s', -90, 0), member('e', 0, 180)];
    expect(clustersOf(odd, { zoom: 22 }).flatMap(({ ids }) => ids)).to.have.members(['n', 's', 'e']);
  });
});
