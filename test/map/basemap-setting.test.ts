import { expect } from 'chai';
import { readBasemap, zoomRange } from '../../src/map/basemap-setting.js';

const page = 'https://www.lindaker.example/fritid/';
const read = (text: string) => {
  const basemap = readBasemap(text, page);
  if (typeof basemap !== 'object') return basemap;
  return 'file' in basemap ? basemap.file.href : [basemap.host, basemap.isForeign];
};

describe('the attribute basemap', () => {
  it('is a word, or the address of a file from the page on', () => {
    expect(
      ['built-in', 'none', 'file:town.topojson', 'file: /a.json', 'file:https://x.example/a'].map(read),
    ).to.deep.equal([
      'built-in',
      'none',
      'https://www.lindaker.example/fritid/town.topojson',
      'https://www.lindaker.example/a.json',
      'https://x.example/a',
    ]);
  });

  it('is tiles of the own host, or of another that is named', () => {
    const [own, other] = [
      ['www.lindaker.example', false],
      ['tiles.example', true],
    ];
    expect(read('xyz:/tiles/{z}/{x}/{y}.png')).to.deep.equal(own);
    expect(read('xyz://www.lindaker.example/{z}/{x}/{y}{r}.png')).to.deep.equal(own);
    expect(read('xyz:https://tiles.example/{z}/{x}/{y}.png')).to.deep.equal(other);
    expect(read('xyz:https://{s}.tiles.example/{z}/{x}/{y}.png')).to.deep.equal(other);
    expect(read('xyz:https://tiles.example:8080/{z}/{x}/{y}.png')).to.deep.equal(['tiles.example:8080', true]);
    // A subdomain is another host.
    expect(read('xyz:https://lindaker.example/{z}/{x}/{y}.png')).to.deep.equal(['lindaker.example', true]);
  });

  it('is nothing else', () => {
    const texts = [
      '',
      'pmtiles:/a.pmtiles',
      'file:',
      'file:http://[',
      'xyz:/a.png',
      'xyz:javascript:{z}{x}{y}',
      'xyz:data:,{z}{x}{y}',
    ];
    expect(texts.map(read)).to.deep.equal(texts.map(() => undefined));
  });

  it('each goes as close as it has something to show', () => {
    const most = ['built-in', 'file:a', 'xyz:/{z}/{x}/{y}', 'none'].map(
      (text) => zoomRange(readBasemap(text, page) ?? 'none')[1],
    );
    expect(most).to.deep.equal([14, 17, 18, 18]);
  });
});
