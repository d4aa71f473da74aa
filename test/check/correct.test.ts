import { expect } from 'chai';
import { checkFiles, type Check, type CheckOptions } from '../../src/check/check.js';
import { utf16, windows1252 } from './encodings.js';

const correct = async (data: string | Uint8Array, options: CheckOptions = {}) => {
  const { files } = await checkFiles([{ name: 'a.csv', data }], options);
  return files[0]?.correction;
};

describe('check: the corrected copy', () => {
  it('is UTF-8 by comma, with decimal points and canonical names, as Excel knows it', async () => {
    const { text, changes, renamed } =
      (await correct(windows1252('Skolnamn;Latitud (WGS84);Longitud;Huvudman\r\nÅsskolan;57,19;14,03;Växjö\r\n'))) ??
      {};
    expect(text).to.equal('\uFEFFname,lat,lng,Huvudman\r\nÅsskolan,57.19,14.03,Växjö\r\n');
    expect(changes).to.deep.equal(['encoding', 'separator', 'decimals', 'columns']);
    expect(renamed).to.deep.equal([
      ['Latitud (WGS84)', 'lat'],
      ['Longitud', 'lng'],
      ['Skolnamn', 'name'],
    ]);
  });

  it('is not there when nothing is to correct', async () => {
    expect(await correct('name,lat,lng\nA,57.19,14.03\n')).to.equal(undefined);
    expect(await correct('name\nA, B\n')).to.equal(undefined);
    expect(await correct('')).to.equal(undefined);
  });

  it('is made of CSV only', async () => {
    const files = [
      { name: 'a.json', data: '[{"namn": "A"}]' },
      { name: 'a.kml', data: '<?xml version="1.0"?><kml></kml>' },
      { name: 'pasted', data: '{"features": []}' },
    ];
    const check = await checkFiles(files);
    for (const { isCsv, correction } of check.files) expect([isCsv, correction]).to.deep.equal([false, undefined]);
  });

  it('says which of its changes it has made', async () => {
    expect((await correct(utf16('name\tlat\tlng\nÅ\t57.19\t14\n')))?.changes).to.deep.equal(['encoding', 'separator']);
    expect((await correct('name,lat,lng\nA,"57,19",14\n'))?.changes).to.deep.equal(['decimals']);
    expect((await correct('namn,lat,lng\nA,57.19,14\n'))?.changes).to.deep.equal(['columns']);
    expect((await correct('namn,lat,lng\n=A,57.19,14\n'))?.changes).to.deep.equal(['columns', 'formulas']);
    expect(await correct('name,lat,lng\n=A,57.19,14\n')).to.equal(undefined);
  });

  it('changes commas only in columns of numbers', async () => {
    const { text } = (await correct('namn;postnr;pris;lat;lng\n1,5;34,1;1,5;57,1;14,1\n', { type: 'partner' })) ?? {};
    expect(text).to.equal('\uFEFFname,postcode,pris,lat,lng\r\n"1,5","34,1","1,5",57.1,14.1\r\n');
    const activity = 'förening;titel;pris;ålder från\np1;A;1,5;7,5\n';
    expect((await correct(activity))?.text).to.equal('\uFEFFpartner_id,title,price,age_min\r\np1,A,1.5,7.5\r\n');
  });

  it('holds the same records: names, telephones and dashes are no formulas', async () => {
    const names = ['@Ungdomsgården', '+Plus IF', '- Öppet', '=A1', '+U18', 'Vanlig'];
    const rows = names.map((name, i) => `${i};${name};57,1;14,1;+46 70 174 06 0${i} (kansli);  två blanka ;-`);
    const data = `kod;namn;lat;lng;telefon;x;x\n${rows.join('\n')}\n`;
    const before = await checkFiles([{ name: 'a.csv', data }]);
    const { correction } = before.files[0] ?? {};
    const after = await checkFiles([{ name: 'b.csv', data: correction?.text ?? '' }]);
    const shown = names.map((name) => (/^(=|.U18)/.test(name) ? `'${name}` : name));
    expect(after.records.partners.map(({ name }) => name)).to.deep.equal(shown);
    const unnamed = ({ records }: Check) => records.partners.map((partner) => ({ ...partner, name: '' }));
    expect(unnamed(after)).to.deep.equal(unnamed(before));
    expect(correction?.guarded).to.deep.equal([5, 6]);
  });

  it('tells of no apostrophe that nobody sees', async () => {
    const { changes, guarded } = (await correct('namn;lat;lng;note\nA;57;14;=1\n')) ?? {};
    expect([changes, guarded]).to.deep.equal([['separator', 'columns', 'formulas'], []]);
  });

  it('is not offered for a file of which nothing is shown, or where the apostrophe costs more than itself', async () => {
    expect(await correct('distrikt;lat;lng\nA;57,1;14\n')).to.equal(undefined);
    expect((await correct('distrikt;lat;lng\nA;57,1;14\n', { columns: { name: 'distrikt' } }))?.renamed).to.have.length(
      1,
    );
    // Its last letter is cut off, for an about has 240.
    expect(await correct(`namn;about\nA;=${'x'.repeat(239)}\n`)).to.equal(undefined);
  });

  it('touches nothing of which it is not certain', async () => {
    const lines = [
      // Swapped; projected; no number and no date; two numbers in one.
      ['name;lat;lng\nA;14.03;57.19\n', 'name,lat,lng\r\nA,14.03,57.19\r\n'],
      ['name;N;E\nA;6366000,5;500000,5\n', 'name,N,E\r\nA,"6366000,5","500000,5"\r\n'],
      ['name;lat;reviewed_on\nA;57,19 N;3 maj\n', 'name,lat,reviewed_on\r\nA,"57,19 N",3 maj\r\n'],
      ['name;koordinater\nA;"57,19; 14,03"\n', 'name,koordinater\r\nA,"57,19; 14,03"\r\n'],
    ];
    for (const [before = '', after = ''] of lines) expect((await correct(before))?.text).to.equal(`\uFEFF${after}`);
  });

  it('renames no column into another', async () => {
    const header = async (text: string, options: CheckOptions = {}) =>
      (await correct(text, options))?.text.slice(1).split('\r\n')[0];
    // One that is called so already; one that another stands in for; one in another language; one by hand.
    expect(await header('lat;latitud;lng;namn\n57;58;14;A\n')).to.equal('lat,latitud,lng,name');
    expect(await header('namn;beskrivning_ar;lat;lng\nA;b;57;14\n')).to.equal('name,beskrivning_ar,lat,lng');
    expect(await header('distrikt;lat;lng\nA;57;14\n', { columns: { name: 'distrikt' } })).to.equal('name,lat,lng');
    expect(await header('distrikt;name;lat;lng\nA;B;57;14\n', { columns: { name: 'distrikt' } })).to.equal(
      'distrikt,name,lat,lng',
    );
    expect(await header('namn;lat;lng;namn\nA;57;14;B\n')).to.equal('name,lat,lng,namn');
    expect(await header('namn;beginners;partner_id;title\nA;ja;p;t\n')).to.equal('namn,beginners,partner_id,title');
  });

  it('keeps quotes, line breaks, extra cells and unknown columns', async () => {
    const { text } = (await correct('namn;lat;lng;x\n"A ""B""\nC";57;14;y;z\nD\n')) ?? {};
    expect(text).to.equal('\uFEFFname,lat,lng,x\r\n"A ""B""\nC",57,14,y,z\r\nD\r\n');
  });

  it('passes no formula on', async () => {
    const { text } = (await correct('namn;lat;lng;x\n=A;57;14;+46 70-174 06 05\n@b();57;14;-5\n')) ?? {};
    expect(text).to.equal("\uFEFFname,lat,lng,x\r\n'=A,57,14,+46 70-174 06 05\r\n'@b(),57,14,-5\r\n");
  });

  it('keeps the type of each row', async () => {
    const { text } =
      (await correct('type;id;namn;titel;partner_id;pris\npartner;p;P;;;1,5\nactivity;a;;T;p;1,5\n')) ?? {};
    const { records } = await checkFiles([{ name: 'b.csv', data: text ?? '' }]);
    expect(records.partners.map(({ name }) => name)).to.deep.equal(['P']);
    expect(records.activities.map(({ title, price }) => [title['sv'], price?.amount])).to.deep.equal([['T', 1.5]]);
  });
});
