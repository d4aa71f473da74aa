import { expect } from 'chai';
import { ranked, segments } from '../../src/map/ring.js';

const around = 2 * Math.PI * 24.5;

describe('segments of a ring', () => {
  it('are as long as the shares, the largest first', () => {
    const [club, school] = segments({ school: 1, club: 3 }, 104);
    expect(club).to.deep.equal({ kind: 'club', start: 1, length: 75 });
    expect(school).to.deep.equal({ kind: 'school', start: 78, length: 25 });
  });

  it('and two pixels between them make the whole circle', () => {
    for (const kinds of [
      { club: 6, school: 4, 'language-cafe': 2 },
      { club: 9, school: 9, 'language-cafe': 6, project: 5, church: 4, municipality: 3 },
      { school: 2398, church: 1, project: 1, 'no-such': 1, 'nor-this': 1 },
    ]) {
      const rows = segments(kinds, around);
      const sum = rows.reduce((total, { length }) => total + length, rows.length * 2);
      expect(Math.abs(sum - around) < 1e-9).to.equal(true);
      for (const { length } of rows) expect(length).to.be.at.least(3);
    }
  });

  it('of one kind have no gap', () => {
    expect(segments({ club: 12 }, around)).to.deep.equal([{ kind: 'club', start: 0, length: around }]);
  });

  it('put equal kinds in the order of the chips, and what is no kind together at their end', () => {
    expect(ranked({ zoo: 1, project: 2, club: 2, park: 1, school: 0 })).to.deep.equal([
      ['club', 2],
      ['project', 2],
      ['other', 2],
    ]);
  });
});
