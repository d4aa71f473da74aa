import { expect } from 'chai';
import * as fc from 'fast-check';
import jsqr from 'jsqr';
import { qrPath } from '../../src/hand-over/qr.js';

/** Its types say that the function is a property; the script is the function. */
const jsQR = jsqr as unknown as typeof jsqr.default;

const PIXELS = 4;

/** What a camera reads of it. */
function decode(text: string): string | undefined {
  const { path, size } = qrPath(text) ?? { path: '', size: 1 };
  const [canvas, side] = [document.createElement('canvas'), size * PIXELS];
  [canvas.width, canvas.height] = [side, side];
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = 'white';
  context.fillRect(0, 0, side, side);
  context.fillStyle = 'black';
  context.scale(PIXELS, PIXELS);
  context.clip(new Path2D(path));
  context.fillRect(0, 0, size, size);
  return jsQR(context.getImageData(0, 0, side, side).data, side, side)?.data;
}

const links = [
  'https://ex.org/#map?a',
  'https://example.org/lindaker/#integ-finder?ages=8-10&activities=football,dance&slots=tue-evening',
  'https://example.org/lindåker/fotboll för alla/#å',
  `https://example.org/?q=${encodeURIComponent('كرة القدم للبنات')}#integ-map?text=${encodeURIComponent('لغة')}`,
  'https://example.org/كرة/القدم#لغة',
  'HTTPS://EXAMPLE.ORG/A$B%20C*D+E-F.G:1',
  `https://example.org/#${'x'.repeat(279)}`,
  `https://example.org/${encodeURIComponent('å'.repeat(46))}`,
  'https://example.org/🏃🏽‍♀️',
  '12345678901234567890',
];

describe('a QR code', () => {
  for (const link of links)
    it(`of ${link.length} characters is read as the very link: ${link.slice(0, 48)}`, () => {
      expect(decode(link)).to.equal(link);
    });

  it('of any link is read as that', () => {
    const part = fc.stringMatching(/^[\wåäöÅÄÖ.~=&,%2A-]{0,130}$/);
    fc.assert(
      fc.property(part, part, (path, fragment) => {
        const link = `https://example.org/${path}#${fragment}`;
        expect(decode(link)).to.equal(link);
      }),
      // Each is drawn and read back, which takes long.
      { numRuns: window.isFullTest ? 200 : 30 },
    );
  });

  it('has four light modules on each side, counted in its size', () => {
    const { path, size } = qrPath('https://example.org') ?? { path: '', size: 0 };
    const numbers = path.match(/\d+/g)?.map(Number) ?? [];
    expect([Math.min(...numbers), Math.max(...numbers)]).to.deep.equal([4, size - 4]);
    expect((size - 8 - 17) % 4).to.equal(0);
    expect(path).to.match(/^[MLZ\d ]+$/);
  });

  it('is none of what is too long for any', () => {
    expect(qrPath('x'.repeat(2300))).to.be.an('object');
    expect(qrPath('x'.repeat(3000))).to.equal(undefined);
  });
});
