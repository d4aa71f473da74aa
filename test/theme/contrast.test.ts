// REQ-17: what stands on a map is seen on whatever lies under it, in light and dark, and known by its form alone.
import { expect } from 'chai';
import { kinds, type KindCode } from '../../src/model/kinds.js';
import { tokens } from '../../src/theme/tokens.js';

type Colour = {
  [Name in keyof typeof tokens]: (typeof tokens)[Name] extends readonly string[] ? Name : never;
}[keyof typeof tokens];

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/[\da-f]/g, '$&$&') : hex.slice(1);
  const part = (at: number) => linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}
function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(first / second, second / first);
}

const codes = Object.keys(kinds) as KindCode[];
/** What may lie under a mark: our own ground, and tiles of somebody else, which may have any colour. */
const ours = ['land', 'water', 'built', 'green', 'road'] as const;
const tiles = { light: '#f2efe9', dark: '#262626', forest: '#add19e', water: '#aad3df', rock: '#808080' };

for (const [index, scheme] of ['light', 'dark'].entries()) {
  const colour = (name: Colour): string => tokens[name][index] ?? '';

  describe(`REQ-17 contrast, ${scheme}`, () => {
    it('a text is 4.5 to 1 on each of its papers', () => {
      const inks = { paper: ['ink', 'muted', 'accent', ...codes], 'paper-2': ['ink', 'muted', 'accent'] } as const;
      for (const paper of ['paper', 'paper-2'] as const)
        for (const ink of inks[paper])
          expect(contrast(colour(ink), colour(paper)), `${ink} on ${paper}`).to.be.at.least(4.5);
      expect(contrast(colour('accent-ink'), colour('accent'))).to.be.at.least(4.5);
      expect(contrast(colour('ask'), colour('ask-soft'))).to.be.at.least(4.5);
    });

    it('of a pin, the form or its rim is 3 to 1 against any ground; its picture is 4.5 to 1 against the form', () => {
      const grounds = [...ours.map((name) => [name, colour(name)] as const), ...Object.entries(tiles)];
      for (const kind of [...codes, 'muted'] as const) {
        const [form, rim] = [colour(kind), colour('glyph')];
        expect(contrast(form, rim), kind).to.be.at.least(4.5);
        for (const [name, ground] of grounds)
          expect(Math.max(contrast(form, ground), contrast(rim, ground)), `${kind} on ${name}`).to.be.at.least(3);
      }
    });

    it('the shares of a ring are 3 to 1 on its paper, as is the edge of a control', () => {
      for (const kind of codes) expect(contrast(colour(kind), colour('paper')), kind).to.be.at.least(3);
      for (const paper of ['paper', 'paper-2'] as const)
        expect(contrast(colour('edge'), colour(paper)), paper).to.be.at.least(3);
    });
  });
}
