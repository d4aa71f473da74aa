import { expect } from 'chai';
import { mapColumns } from '../../src/model/columns.js';

describe('the language of plain texts', () => {
  const aboutsOf = (rows: Record<string, unknown>[], lang?: string) =>
    mapColumns(
      { rows: rows.map((fields, row) => ({ where: { source: 's', row }, fields })), type: 'partner' },
      { ...(lang && { lang }) },
    ).map(({ object }) => object['about']);
  const about = 'tekst';

  it('is that of the country which the row tells', () => {
    for (const fact of [
      { country: 'DK' },
      { postcode: '9999' },
      { postcode: 9999 },
      { postnr: 'DK-9999' },
      { phone: '+45 01 74 06 05' },
    ])
      expect(aboutsOf([{ about, ...fact }]), JSON.stringify(fact)).to.deep.equal([{ da: about }]);
    for (const fact of [
      { country: 'SE' },
      { postcode: '999 10' },
      { phone: '+46 70 174 06 05' },
      { phone: Symbol('x') },
      {},
    ])
      expect(aboutsOf([{ about, ...fact }])).to.deep.equal([{ sv: about }]);
  });

  it('is that of the row before where a row tells none, and each row’s own in a table of both countries', () => {
    const [dane, swede, silent] = [
      { about, postcode: '9999' },
      { about, postcode: '99910' },
      { about, postcode: '' },
    ];
    expect(aboutsOf([silent, dane, silent, swede, silent, dane])).to.deep.equal(
      ['sv', 'da', 'da', 'sv', 'sv', 'da'].map((lang) => ({ [lang]: about })),
    );
  });

  it('is what the option says, and what a column says of itself', () => {
    expect(aboutsOf([{ about, postcode: '9999' }], 'en')).to.deep.equal([{ en: about }]);
    expect(aboutsOf([{ about, about_sv: 'text', postcode: '9999' }])).to.deep.equal([{ da: about, sv: 'text' }]);
  });
});
