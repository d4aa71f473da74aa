import { expect } from 'chai';
import * as fc from 'fast-check';
import { withoutFormula } from '../../src/model/formulas.js';
import { runs } from '../samples/random.js';

describe('cells that a spreadsheet would run', () => {
  it('puts an apostrophe before what a spreadsheet program would run', () => {
    const formulas = [
      '=1+1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '"=1',
      '+1+cmd|A1',
      '-2+3',
      '\0=1',
      '+A1',
      '@B2:C3*2',
      '-SUM (A1)',
      "@cmd|' /C calc'!A0",
      '+"a"&A1',
      '-(2+3)',
    ];
    for (const cell of formulas) expect(withoutFormula(cell), JSON.stringify(cell)).to.equal(`'${cell}`);
  });

  it('leaves numbers, telephone numbers and all else alone', () => {
    const plain = [
      '',
      'Lund',
      '-5',
      '+57.19',
      '-5,5',
      '+46 70-174 06 05',
      '+4570174060',
      '1=1',
      'a@b.se',
      "'=1",
      'x+1',
      '+',
      '-',
      '- none',
      '- Öppet alla dagar',
      '@Ungdomsgården',
      '@klubben_i_byn',
      '+Plus IF',
      '+Plus IF (herr)',
      '+46 70 174 06 06 (kansli)',
      '+46-70-174 06 06, vardagar',
      '+46/70-1740606',
      '-5 till -10',
    ];
    for (const cell of plain) expect(withoutFormula(cell), cell).to.equal(cell);
  });

  it('is done soon with a long text', () => {
    for (const part of ['a(', '-', '1+', '(', ' -a', "'", 'a b '])
      expect(withoutFormula(`+${part.repeat(20_000)}~`).length).to.be.greaterThan(20_000);
  });

  it('adds nothing to what it has seen before', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\0 "\'12a'.split('')) }), (cell) => {
        const once = withoutFormula(cell);
        expect(withoutFormula(once)).to.equal(once);
      }),
      runs,
    ));
});
