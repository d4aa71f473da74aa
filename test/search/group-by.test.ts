import { expect } from 'chai';
import { groupBy } from '../../src/search/group-by.js';

describe('groups', () => {
  it('items of one key stand together, in the order they came', () => {
    const groups = groupBy(['fot', 'å', 'bandy', 'hav', 'ö'], (word) => word.length);
    expect([...groups]).to.deep.equal([
      [3, ['fot', 'hav']],
      [1, ['å', 'ö']],
      [5, ['bandy']],
    ]);
  });
});
