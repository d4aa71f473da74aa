import { expect } from 'chai';
import * as index from '../src/index.js';

describe('the index', () => {
  it('has the pure functions and defines no element', () => {
    expect(Object.keys(index).toSorted()).to.deep.equal(['createSearch', 'nextTimes', 'rankSamsyn', 'readRecords']);
    expect(customElements.get('integ-map') === undefined).to.equal(true);
  });

  it('what is read can be searched', async () => {
    const { records } = await index.readRecords('name,lat,lng\nÅby,57.19,14.03\n');
    const { total, bounds } = await index.createSearch(records).find({ text: 'aby' });
    expect([total, bounds]).to.deep.equal([1, [14.03, 57.19, 14.03, 57.19]]);
  });
});
