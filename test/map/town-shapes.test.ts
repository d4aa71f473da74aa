import { expect } from 'chai';
import type { GeometryObject, Topology } from 'topojson-specification';
import { readTown, type Shape } from '../../src/map/town-shapes.js';
import { drawTile, tileSize } from '../../src/map/town-tile.js';
import { colourNames, widthAt, type Colour } from '../../src/map/town-style.js';

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const across = [
  [0, 5],
  [10, 5],
];
const area = (kind?: string): GeometryObject => ({
  type: 'Polygon',
  arcs: [[0]],
  ...(kind && { properties: { class: kind } }),
});
const line = (kind?: string): GeometryObject => ({
  type: 'LineString',
  arcs: [1],
  ...(kind && { properties: { class: kind } }),
});
const topology = (objects: Record<string, GeometryObject[]>): Topology => ({
  type: 'Topology',
  arcs: [square, across],
  objects: Object.fromEntries(
    Object.entries(objects).map(([name, geometries]) => [name, { type: 'GeometryCollection', geometries }]),
  ),
});
const looks = (shapes: Shape[]) => shapes.map(({ paint, isFilled }) => `${paint.colour}${isFilled ? ' area' : ''}`);

describe('the shapes of a town', () => {
  it('come in drawing order, whatever the order of the file', () => {
    const { shapes } = readTown(
      topology({
        rails: [line()],
        roads: [line('motorway'), line('street')],
        built: [area('building'), area('area')],
        water: [line('stream'), area('lake')],
        green: [area('wood'), area('field')],
        land: [area()],
        other: [area()],
      }),
    );
    expect(looks(shapes)).to.deep.equal([
      ...['land area', 'field area', 'built area', 'wood area', 'water area', 'building area'],
      ...['water', 'road', 'road', 'rail'],
    ]);
    const widths = shapes.map(({ paint }) => paint.width ?? 0).slice(-3, -1);
    expect(widths[0] !== undefined && widths[1] !== undefined && widths[0] < widths[1]).to.equal(true);
  });

  it('without a class, or with another one, are the plain ones of their layer', () => {
    const { shapes } = readTown(topology({ green: [area(), area('constructor')], boundary: [area('municipality')] }));
    expect(looks(shapes)).to.deep.equal(['wood area', 'wood area', 'boundary']);
  });

  it('fill the box of the file, and names keep their place', () => {
    const point: GeometryObject = {
      type: 'Point',
      coordinates: [0, 0],
      properties: { name: 'Sjön', class: 'lake', angle: -20, lang: 'sv' },
    };
    const { box, labels } = readTown(
      topology({ land: [area()], labels: [point, { type: 'Point', coordinates: [1, 1] }] }),
    );
    expect(box.map((side) => Math.round(side * 3600))).to.deep.equal([1800, 1699, 1900, 1800]);
    expect(labels).to.deep.equal([{ name: 'Sjön', kind: 'lake', lang: 'sv', x: 0.5, y: 0.5, angle: -20, minzoom: 0 }]);
  });
});

describe('a tile', () => {
  const colours = Object.fromEntries(colourNames.map((name, i) => [name, `rgb(${i * 10 + 10}, 0, 0)`])) as Record<
    Colour,
    string
  >;
  /** The colour at a place of the tile that holds 5° N, 5° E. */
  function pixelOf(town: Topology, z: number, down = 0): Colour | undefined {
    const scale = 256 * 2 ** z;
    const y = (0.5 - Math.asinh(Math.tan((5 * Math.PI) / 180)) / (2 * Math.PI)) * scale + down;
    const x = (5 / 360 + 0.5) * scale;
    const canvas = document.createElement('canvas');
    drawTile(canvas, readTown(town).shapes, { x: Math.floor(x / tileSize), y: Math.floor(y / tileSize), z }, colours);
    const pixels = canvas.width / tileSize;
    const pen = canvas.getContext('2d');
    const { data } = pen?.getImageData((x % tileSize) * pixels, (y % tileSize) * pixels, 1, 1) ?? { data: [] };
    return colourNames[Number(data[0]) / 10 - 1];
  }

  it('shows a road over the ground, and what helps only from its zoom on', () => {
    const town = topology({ land: [area()], roads: [line('street')] });
    expect([11, 15].map((z) => pixelOf(town, z))).to.deep.equal(['land', 'road']);
    expect(pixelOf(town, 15, 40)).to.equal('land');
  });

  it('leaves holes open', () => {
    const hole = [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
      [4, 4],
    ];
    const town = topology({
      land: [area()],
      water: [{ type: 'Polygon', arcs: [[0], [2]], properties: { class: 'lake' } }],
    });
    expect(pixelOf({ ...town, arcs: [...town.arcs, hole] }, 9)).to.equal('land');
    expect(pixelOf(topology({ land: [area()], water: [area('lake')] }), 9)).to.equal('water');
  });

  it('draws roads wider when closer', () => {
    const widths = [12, 13, 14, 15, 16, 17].map((zoom) => widthAt({ colour: 'road', from: 0, width: 5 }, zoom));
    expect(widths).to.deep.equal(widths.toSorted((a, b) => a - b));
    expect(widths[2]).to.equal(5);
  });
});
