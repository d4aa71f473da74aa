import { expect } from 'chai';
import { checkFiles, type InputFile } from '../../src/check/check.js';
import { loadTexts } from '../../src/check/languages.js';
import { tellFew, toRanges } from '../../src/check/rows.js';
import { tell, tellCounts } from '../../src/check/told.js';

const sv = await loadTexts('sv');
const tellAll = async (...files: InputFile[]) => {
  const check = await checkFiles(files);
  return {
    counts: check.files.map((file) => tellCounts(file, sv)),
    groups: tell(check, sv, (field) => `Var är ${field}?`),
  };
};
const told = async (name: string, data: string) => {
  const { counts, groups } = await tellAll({ name, data });
  return { counts: counts[0], groups };
};

describe('check: problems in words', () => {
  it('joins rows that follow each other', () => {
    expect(toRanges([4, 2, 3, 9, 9])).to.deep.equal([[2, 4], 9]);
    expect(toRanges([])).to.deep.equal([]);
    expect(tellFew({ label: 'rader', ranges: [2, [4, 5], 8] }, 2)).to.equal('rader 2, 4–5 …');
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

  it('names all words of a field that takes few, and those of its own type', async () => {
    const todo = async (data: string, name = 'a.csv') => (await told(name, data)).groups[0]?.todo;
    expect(await todo('name,kind,lat,lng\nA,qqq,57,14\n')).to.equal(
      'Skriv club, language-cafe, school, municipality, church eller project.',
    );
    expect(await todo('name,kind,lat,lng\nA,qqq,57,14\nB,scool,57,14\n')).to.include('Skriv club, ');
    expect(await todo('id,name,partner_id,kind,covers,apply_by\na,A,p,qqq,cost,club\n')).to.include('card, fund');
    expect(await todo('[{"name":"A","kind":"qqq","lat":57,"lng":14}]', 'a.json')).to.equal(
      'Rätta ordet, eller lämna cellen tom.',
    );
  });

  it('names the place where a taken id stands first, in whichever file', async () => {
    const one = { name: 'a.csv', data: 'id,name,lat,lng\na,A,57,14\na,B,57,14\nb,C,57,14\n' };
    const { groups } = await tellAll(one, { name: 'b.csv', data: 'id,name,lat,lng\na,A,57,14\n' });
    expect(groups.map(({ wrong }) => wrong)).to.deep.equal([
      'Id:t ”a” finns redan: rad 2.',
      'Id:t ”a” finns redan: a.csv, rad 2.',
    ]);
    const { groups: whole } = await tellAll(one, { ...one, name: 'b.csv' });
    expect(whole[1]?.wrong).to.equal('Id:na finns redan i a.csv.');
    expect(whole[1]?.values.map(({ quoted, first }) => [quoted, first])).to.deep.equal([
      ['”a”', 'a.csv, rad 2'],
      ['”b”', 'a.csv, rad 4'],
    ]);
    const type = (id: string) => `{"partners":[{"id":"${id}","name":"A","lat":57,"lng":14}]}`;
    const { groups: json } = await tellAll({ name: 'a.json', data: type('p') }, { name: 'b.json', data: type('p') });
    expect(json[0]?.wrong).to.equal('Id:t ”p” finns redan: a.json, post 1.');
  });

  it('tells a quote that is never closed from cells too many, which have no column', async () => {
    const { groups } = await told('a.csv', 'Id;Namn;Lat;Lng\na;A;57;14;x\nb;"B;57;14\nc;C;57;14;y\n');
    expect(groups.map(({ wrong, column, rows }) => [wrong, column, tellFew(rows, 9)])).to.deep.equal([
      ['Raden har fler celler än rubrikraden.', '', 'rader 2, 4'],
      ['Ett citattecken öppnas men stängs aldrig.', 'Namn', 'rad 3'],
    ]);
  });

  it('asks for the column of the name when there is none, and for the name when there is', async () => {
    const first = async (name: string, data: string) => (await told(name, data)).groups[0];
    const nameless = await first('a.csv', 'distrikt;lat;lng\nA;57;14\n');
    expect([nameless?.column, nameless?.todo]).to.deep.equal(['', 'Var är name?']);
    expect((await first('a.csv', 'Namn;lat;lng\n;57;14\n'))?.todo).to.equal('Fyll i namnet i kolumnen ”Namn”.');
    const json = await first('a.json', '[{"lat":57,"lng":14}]');
    expect([json?.column, json?.todo]).to.deep.equal(['', 'Fyll i namnet.']);
  });

  it('calls a column as its author does, also one that nobody knows', async () => {
    const { groups } = await told('a.csv', `name;lat;lng;Beskrivning2\nA;57;14;${'x'.repeat(10_001)}\n`);
    expect(groups[0]?.column).to.equal('Beskrivning2');
  });

  it('ends a sentence that names more than it can with its dots', async () => {
    const { groups } = await told('a.csv', 'name,kind,lat,lng\nA,q,57,14\nB,w,57,14\nC,z,57,14\n');
    expect(groups[0]?.wrong).to.equal('Vi känner inte igen ”q”, ”w” …');
  });

  it('keeps two files of one name apart', async () => {
    const { counts, groups } = await tellAll(
      { name: 'a.csv', data: 'name,lat,lng\nA,14,57\n' },
      { name: 'a.csv', data: 'name,lat,lng\nB,57,14\nC,0,0\n' },
    );
    expect(counts).to.deep.equal(['1 post, 0 på kartan, 1 att rätta', '2 poster, 1 på kartan, 1 att rätta']);
    expect(groups.map(({ file, code }) => [file, code])).to.deep.equal([
      [0, 'place/swapped'],
      [1, 'place/zero'],
    ]);
  });

  it('keeps text from right to left between its quotes', async () => {
    const { groups } = await told('a.csv', 'name,kind,lat,lng\nA,نادي,57,14\n');
    expect(groups[0]?.wrong).to.equal('Vi känner inte igen ”\u2068نادي\u2069”.');
  });

  it('says so when a file has no rows', async () => {
    expect((await told('a.csv', 'namn;lat;lng\n')).counts).to.equal('inga rader i filen');
  });
});
