import { expect } from 'chai';
import { placeNames } from '../../src/map/name-places.js';
import type { Label } from '../../src/map/town-shapes.js';

const pixel = 1 / (256 * 2 ** 14);
const label = (name: string, kind: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  ...{ name, kind, lang: '', x: 0.5 + x * pixel, y: 0.5 + y * pixel, angle: 0, minzoom: 0 },
  ...more,
});
const namesAt = (zoom: number, labels: Label[]) => placeNames(labels, zoom, () => 100).map(({ name }) => name);

describe('names on a town map', () => {
  it('do not lie over each other: the more important one is written', () => {
    const labels = [
      label('Storgatan', 'road', 20, 5),
      label('Lindåker', 'town', 0, 0),
      label('Eken', 'district', 0, 60),
    ];
    expect(namesAt(14, labels)).to.deep.equal(['Lindåker', 'Eken']);
    // Closer, there is room for it.
    expect(namesAt(17, labels)).to.deep.equal(['Lindåker', 'Eken', 'Storgatan']);
  });

  it('along a line take the room of that line', () => {
    const below = label('Parken', 'park', 0, 40);
    expect(namesAt(14, [label('A', 'district', 0, 0), below])).to.deep.equal(['A', 'Parken']);
    expect(namesAt(14, [label('A', 'district', 0, 0, { angle: 90 }), below])).to.deep.equal(['A']);
  });

  it('come at the zoom of their file, else of their class', () => {
    const labels = [label('Station', 'station', 0, 0), label('Byvägen', 'road', 0, 900, { minzoom: 16 })];
    expect([12, 13, 16].map((zoom) => namesAt(zoom, labels).length)).to.deep.equal([0, 1, 2]);
  });

  it('of one road are written again only far away', () => {
    const labels = [0, 200, 400].map((x) => label('Storgatan', 'road', x, 0));
    expect(namesAt(14, labels).length).to.equal(2);
  });

  it('of a class that we do not know, or of no class, come last', () => {
    const labels = [label('X', 'constructor', 10, 0), label('Y', '', 0, 300), label('Hult', 'village', 0, 0)];
    expect(namesAt(14, labels)).to.deep.equal(['Hult', 'Y']);
  });
});
