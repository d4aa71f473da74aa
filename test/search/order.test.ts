import { expect } from 'chai';
import type { Partner } from '../../src/model/records.js';
import { createSearch } from '../../src/search/search.js';
import { partner, records } from '../samples/records.js';

const sorted = async (...fields: Partial<Partner>[]) => {
  const partners = fields.map((one, i) => partner({ id: `${i}`, ...one }));
  const { items } = await createSearch(records({ partners })).find({});
  return items.map(({ record }) => (record as Partner).name);
};
const names = (country: string, ...list: string[]) => list.map((name) => ({ name, country }));

describe('order', () => {
  it('Swedish names sort with å, ä, ö last', async () => {
    expect(await sorted(...names('SE', 'Österby', 'Zorn', 'Ängen', 'Åby', 'Aasa', 'Ek'))).to.deep.equal([
      ...['Aasa', 'Ek', 'Zorn', 'Åby', 'Ängen', 'Österby'],
    ]);
  });

  it('Danish names sort with æ, ø, å last, and aa is å', async () => {
    expect(await sorted(...names('DK', 'Aarhus', 'Ørsted', 'Zoo', 'Ærø', 'Brøndby'))).to.deep.equal([
      ...['Brøndby', 'Zoo', 'Ærø', 'Ørsted', 'Aarhus'],
    ]);
  });

  it('names of both countries have one order, whichever comes first', async () => {
    const mixed = [...names('SE', 'Bo', 'Aasa', 'Cederlund'), ...names('DK', 'Aarhus', 'Bern')];
    const order = ['Aarhus', 'Aasa', 'Bern', 'Bo', 'Cederlund'];
    expect([await sorted(...mixed), await sorted(...mixed.toReversed())]).to.deep.equal([order, order]);
  });

  it('of one name the id decides', async () => {
    const partners = ['b', 'a', 'c'].map((id) => partner({ id, name: 'Same' }));
    const { items } = await createSearch(records({ partners })).find({});
    expect(items.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
  });
});
