import { expect } from 'chai';
import { checkFiles } from '../../src/check/check.js';

const partners = { name: 'partners.csv', data: 'id,name,lat,lng\np1,A,57,14\np2,B,,\n' };
const activities = {
  name: 'activities.csv',
  data: 'id,partner_id,title,age_min,age_max\na1,p1,Fotboll,8,10\na2,p2,Dans,8,10\na3,p1,Simning,12,9\n',
};

describe('check: files', () => {
  it('reads several as one page would, and counts each', async () => {
    const { files, listed, placed, problems } = await checkFiles([partners, activities]);
    expect(files.map((file) => [file.name, file.listed, file.placed])).to.deep.equal([
      ['partners.csv', 2, 1],
      ['activities.csv', 2, 1],
    ]);
    expect([listed, placed]).to.deep.equal([4, 2]);
    expect(problems.map(({ code }) => code)).to.not.include('partner/missing');
  });

  it('misses the partners that stand in another file', async () => {
    const { problems } = await checkFiles([activities]);
    expect(problems.filter(({ code }) => code === 'partner/missing')).to.have.length(2);
  });

  it('counts the same record in two files once, where it stands first', async () => {
    const { files, listed } = await checkFiles([partners, { ...partners, name: 'again.csv' }]);
    expect(files.map((file) => file.listed)).to.deep.equal([2, 0]);
    expect(listed).to.equal(2);
  });

  it('counts the copy of a file by its place, not by its name', async () => {
    const { files } = await checkFiles([partners, partners]);
    expect(files.map(({ listed, problems }) => [listed, problems.length])).to.deep.equal([
      [2, 1],
      [0, 2],
    ]);
  });

  it('puts on the map what a page does: outlines, and activities at their partner’s unless their place is wrong', async () => {
    const outline = {
      type: 'Polygon',
      coordinates: [
        [
          [14, 57],
          [14.1, 57],
          [14, 57.1],
          [14, 57],
        ],
      ],
    };
    const area = JSON.stringify({ features: [{ type: 'Feature', geometry: outline, properties: { name: 'A' } }] });
    const sessions = 'id,partner_id,title,lat,lng\na,p1,A,,\nb,p1,B,14,57\nc,p2,C,,\nd,p1,D,57,\n';
    const { files, records } = await checkFiles([
      ...[partners, { name: 'sessions.csv', data: sessions }, { name: 'area.geojson', data: area }],
    ]);
    expect(files.map(({ listed, placed }) => [listed, placed])).to.deep.equal([
      [2, 1],
      [4, 1],
      [1, 1],
    ]);
    const all = [...records.partners, ...records.activities];
    expect(all.flatMap((record) => Object.keys(record)).filter((key) => key.includes('check'))).to.deep.equal([]);
  });

  it('tells of each file when none can be read', async () => {
    const { problems, listed, files } = await checkFiles([
      { name: 'a.json', data: '{' },
      { name: 'b.kml', data: '<?xml version="1.0"?><kml></kml>' },
    ]);
    expect(problems.map(({ where, code }) => [where.source, code])).to.deep.equal([
      ['a.json', 'json/invalid'],
      ['b.kml', 'source/unsupported'],
    ]);
    expect(listed).to.equal(0);
    expect(files.every(({ correction, header }) => !correction && !header.length)).to.equal(true);
  });

  it('takes a kind, a type and columns for all files', async () => {
    const { records } = await checkFiles([{ name: 'a.csv', data: 'distrikt;lat;lng\nA;57;14\n' }], {
      columns: { name: 'distrikt' },
      defaultKind: 'school',
      type: 'partner',
    });
    expect(records.partners.map(({ name, kind }) => [name, kind])).to.deep.equal([['A', 'school']]);
  });
});
