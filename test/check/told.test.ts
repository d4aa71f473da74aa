import { expect } from 'chai';
import { checkFiles } from '../../src/check/check.js';
import { loadTexts } from '../../src/check/languages.js';
import { tell, tellCounts, tellFew, toRanges } from '../../src/check/told.js';

const sv = await loadTexts('sv');
const told = async (name: string, data: string) => {
  const check = await checkFiles([{ name, data }]);
  return { counts: tellCounts(check, check.groups, sv), groups: tell(check, sv) };
};

describe('check: problems in words', () => {
  it('joins rows that follow each other', () => {
    expect(toRanges([4, 2, 3, 9, 9])).to.deep.equal(['2–4', '9']);
    expect(toRanges([])).to.deep.equal([]);
    expect(tellFew({ label: 'rader', ranges: ['2', '4', '6'] }, 2)).to.equal('rader 2, 4 …');
    expect(tellFew({ label: 'rader', ranges: [] }, 2)).to.equal('');
  });

  it('tells many alike once, with their rows and the author’s own columns', async () => {
    const { counts, groups } = await told(
      'a.csv',
      'namn;latitud;longitud\nA;57,1;14\nB;14,1;57\nC;14,2;57\nD;;\n;57;14\n',
    );
    expect(counts).to.equal('4 poster, 1 på kartan, 4 att rätta');
    expect(groups.map(({ level, column, rows }) => [level, column, tellFew(rows, 9)])).to.deep.equal([
      ['hidden', 'namn', 'rad 6'],
      ['unplaced', 'latitud, longitud', 'rader 3–4'],
      ['unplaced', 'latitud, longitud', 'rad 5'],
    ]);
    expect(groups[1]?.wrong).to.equal('Latitud och longitud har bytt plats.');
  });

  it('names the columns of a metre grid, or the one that has both numbers', async () => {
    const columns = async (data: string) => (await told('a.csv', data)).groups.map(({ column }) => column);
    expect(await columns('namn;N;E\nA;6366000;500000\n')).to.deep.equal(['N, E']);
    expect(await columns('namn;koordinater\nA;"14,03; 57,19"\n')).to.deep.equal(['koordinater']);
    expect(await columns('namn\nA\n')).to.deep.equal(['lat, lng']);
  });

  it('counts records of JSON from one', async () => {
    const features = [
      { name: 'A', lat: 57, lng: 14 },
      { lat: 57, lng: 14 },
    ];
    const { groups } = await told('a.json', JSON.stringify(features));
    expect(groups.map(({ rows }) => tellFew(rows, 9))).to.deep.equal(['post 2']);
  });

  it('names what stood there, what it may have been, and each in its rows', async () => {
    const { groups } = await told('a.csv', 'name,kind,lat,lng\nA,scool,57,14\nB,scool,57,14\nC,churh,57,14\n');
    expect(groups).to.have.length(1);
    const [group] = groups;
    expect(group?.wrong).to.equal('Vi känner inte igen ”scool”, ”churh”.');
    expect(group?.values.map(({ quoted, likely, rows }) => [quoted, likely, tellFew(rows, 9)])).to.deep.equal([
      ['”scool”', 'school', 'rader 2–3'],
      ['”churh”', 'church', 'rad 4'],
    ]);
    const { groups: single } = await told('a.csv', 'name,kind,lat,lng\nA,scool,57,14\n');
    expect(single[0]?.todo).to.equal('Skriv school.');
  });

  it('says so when a file has no rows', async () => {
    expect((await told('a.csv', 'namn;lat;lng\n')).counts).to.equal('inga rader i filen');
  });
});
