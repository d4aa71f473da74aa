import { expect } from 'chai';
import { csv, mount, unmountAll, until, type Prepared } from '../prepare.js';

const partners = `id,name,kind,municipality,lat,lng
a,Almen,club,Värnamo kommun,57.18,14.05
b,Berga,club,0683,57.196,14.036
c,Citadellet,club,Växjö,56.88,14.81
`;

const square = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const url = (data: unknown) => URL.createObjectURL(new Blob([JSON.stringify(data)]));
const outline = square(14.5, 56.5, 15, 57);

/** The element, and what it warned of before its first answer was shown. */
async function withArea(area: string): Promise<Prepared & { warned: string[] }> {
  const { warn } = console;
  const warned: string[] = [];
  console.warn = (...told: unknown[]) => void warned.push(String(told[0]));
  try {
    const prepared = mount(`<integ-map src="${csv(partners)}" area="${area}" without-map></integ-map>`);
    await prepared.element.ready;
    return { ...prepared, warned };
  } finally {
    console.warn = warn;
  }
}

describe('<integ-map area>', () => {
  afterEach(unmountAll);

  for (const [title, area, names] of [
    ['a municipality, however records write it', 'SE-0683', ['Almen', 'Berga']],
    ['a box', '14.7,56.5,15,57', ['Citadellet']],
    ['the outline at a URL', url(outline), ['Citadellet']],
    ['a feature', url({ type: 'Feature', properties: {}, geometry: outline }), ['Citadellet']],
  ] as const) {
    it(`keeps to ${title}, from the first answer on`, async () => {
      const prepared = await withArea(area);
      expect(prepared.names()).to.deep.equal(names);
      expect(prepared.warned.filter((text) => text.includes('area'))).to.deep.equal([]);
    });
  }

  for (const [title, area] of [
    ['a municipality that there is not', 'SE-9999'],
    ['what is neither', '1,2,3'],
    ['a file that is no outline', url({ type: 'Point', coordinates: [14, 57] })],
    ['a file that is not there', '/nowhere.geojson'],
  ] as const) {
    it(`shows all when it names ${title}, and says so`, async () => {
      const prepared = await withArea(area);
      expect(prepared.names()).to.deep.equal(['Almen', 'Berga', 'Citadellet']);
      expect(prepared.warned.filter((text) => text.includes('an area cannot be read')).length).to.equal(1);
    });
  }

  it('follows a change, and its absence', async () => {
    const { element, names } = await withArea('SE-0683');
    element.area = '14.7,56.5,15,57';
    await until(() => names().join() === 'Citadellet');
    element.removeAttribute('area');
    element.area = undefined;
    await until(() => names().length === 3);
  });
});
