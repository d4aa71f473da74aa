import { expect } from 'chai';
import { readRecords } from '../../src/read-records.js';
import { unsupportedIn } from '../../src/sources/unsupported.js';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const zip = (...names: string[]) => latin(`PK\x03\x04\x14\0${names.join('\0\0')}`);

describe('formats that are not ours', () => {
  const texts: [string, string][] = [
    ['<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">', 'KML'],
    ['<kml:kml>', 'KML'],
    ['<?xml version="1.0"?><gpx version="1.1">', 'GPX'],
    ['<!DOCTYPE html><title>Log in</title>', 'HTML'],
    ['\r\n\r\n  <html lang="sv">', 'HTML'],
    ['<!-- 404 --><body>', 'HTML'],
    ['<p>Not found</p>', 'HTML'],
    ['\uFEFF<?xml version="1.0"?><osm>', 'XML'],
    ['%PDF-1.7', 'PDF'],
  ];
  for (const [text, name] of texts)
    it(`${JSON.stringify(text)} is ${name}`, () => {
      expect(unsupportedIn(text)).to.equal(name);
    });

  const files: [string, Uint8Array, string][] = [
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'Excel (XLSX)'],
    ['an old workbook', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), 'Excel (XLS)'],
    ['an open workbook', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'ODS'],
    ['a document', zip('[Content_Types].xml', 'word/document.xml'), 'Word (DOCX)'],
    ['a packed KML', zip('doc.kml'), 'KMZ'],
    ['a packed shapefile', zip('clubs.dbf', 'clubs.shp'), 'Shapefile'],
    ['a shapefile', latin('\0\0\x27\x0A\0\0'), 'Shapefile'],
    ['any other zip file', zip('clubs.txt'), 'ZIP'],
    ['a PDF', latin('%PDF-1.4'), 'PDF'],
    ['a page', latin('<!doctype html>'), 'HTML'],
    ['a photo', latin('\xFF\xD8\xFF\xE0\0\x10JFIF\0'), 'JPEG'],
    ['a picture', latin('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), 'PNG'],
    ['a moving picture', latin('GIF89a\x01\0\x01\0'), 'GIF'],
    ['what is no text at all', latin(`SQLite format 3\0\x10\0\x01${'\0'.repeat(40)}`), 'binary'],
  ];
  for (const [what, bytes, name] of files)
    it(`${what} is ${name}`, () => {
      expect(unsupportedIn(bytes)).to.equal(name);
    });

  it('one is refused as a source, whatever it is called', async () => {
    const photo = latin(`\xFF\xD8\xFF\xE0\0\x10JFIF\0${'a,b\n'.repeat(30)}`);
    for (const data of [photo, latin(`${'a'.repeat(98)}\0${'\x01'.repeat(9)}`)]) {
      const { records, problems } = await readRecords(data, { name: 'photo.csv' });
      expect(records.partners).to.deep.equal([]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['source/unsupported']);
    }
  });

  it('UTF-16 and a stray sign in a text are read', async () => {
    const utf16 = latin(`\xFF\xFE${Array.from('name\nA', (sign) => `${sign}\0`).join('')}`);
    const stray = latin(`name\nA\0\n${'B'.repeat(200)}`);
    for (const data of [utf16, stray]) {
      const { records } = await readRecords(data, { name: 'a.csv' });
      expect(records.partners[0]?.name.charAt(0)).to.equal('A');
    }
  });

  it('what may be ours is none of them', () => {
    for (const text of ['', 'name\nPK', 'a,<b>', '[{"a": "<html>"}]', '< 5;> 5', 'PDF,%PDF-', '\0'])
      expect([unsupportedIn(text), unsupportedIn(latin(text))]).to.deep.equal([undefined, undefined]);
  });
});
