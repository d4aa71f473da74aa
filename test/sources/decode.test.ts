import { expect } from 'chai';
import { decode } from '../../src/sources/decode.js';

const bytes = (...units: number[]) => Uint8Array.from(units);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('bytes become text', () => {
  it('UTF-8, with a byte order mark and without', () => {
    expect(decode(utf8('Åby'))).to.deep.equal({ text: 'Åby', encoding: 'utf-8', hasBom: false });
    expect(decode(utf8('\uFEFFÅby'))).to.deep.equal({ text: 'Åby', encoding: 'utf-8', hasBom: true });
    expect(decode(utf8('Åby').buffer).text).to.equal('Åby');
  });

  it('what cannot be UTF-8 is Latin-1 as Windows has it', () => {
    expect(decode(bytes(0xc5, 0x62, 0x79, 0x20, 0x80))).to.deep.equal({
      ...{ text: 'Åby €', encoding: 'windows-1252', hasBom: false },
    });
  });

  it('UTF-16, either way round, which Excel calls Unicode text', () => {
    const little = bytes(0xff, 0xfe, 0xc5, 0, 0x62, 0, 0x79, 0);
    const big = bytes(0xfe, 0xff, 0, 0xc5, 0, 0x62, 0, 0x79);
    for (const data of [little, big])
      expect(decode(data)).to.deep.equal({ text: 'Åby', encoding: 'utf-16', hasBom: true });
  });

  it('NUL is a character like any other', () => {
    expect(decode(bytes(0x61, 0, 0x62)).text).to.equal('a\0b');
  });

  it('nothing is an empty text, and so is a byte order mark alone', () => {
    expect([decode(bytes()).text, decode(utf8('\uFEFF')).text, decode(bytes(0xff, 0xfe)).text]).to.deep.equal([
      ...['', '', ''],
    ]);
  });
});
