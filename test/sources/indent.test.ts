import { expect } from 'chai';
import { withoutIndent } from '../../src/sources/indent.js';

describe('the indent of a page', () => {
  const table = (...lines: string[]) => lines.join('\n');

  it('is taken away where tabs separate, and empty cells stay', () => {
    expect(withoutIndent(table('', '\t\tid\tname', '\t\ta\tAda', '\t\t\tBo', '\t'))).to.equal(
      table('', 'id\tname', 'a\tAda', '\tBo', '\t'),
    );
  });

  it('is taken from the header alone, where only that has one', () => {
    expect(withoutIndent(table('\t  id\tname', 'a\tAda', '\tBo'))).to.equal(table('id\tname', 'a\tAda', '\tBo'));
  });

  it('is none where the rows have cells under it', () => {
    const rows = table('\tid\tname', '0\ta\tAda', '1\tb\tBo');
    expect(withoutIndent(rows)).to.equal(rows);
  });

  it('is anything that stands before a line without tabs', () => {
    expect(withoutIndent(table('id,name', '\t a,Ada', '    b,Bo'))).to.equal(table('id,name', 'a,Ada', 'b,Bo'));
  });
});
