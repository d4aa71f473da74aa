/** A hint that a name may stand there. */
import { expect } from 'chai';
import { findName } from '../../src/log/names.js';

const hints: [text: string, name: string | undefined][] = [
  ['Idag hjälpte Amina till.', 'Amina'],
  ['Vi sjöng med Anna-Karin', 'Anna-Karin'],
  ['Tack, Åsa!', 'Åsa'],
  ['Amina Hassan kom', 'Hassan'],
  ['Bullar (och Omars kaffe)', 'Omars'],
  ['Alla sjöng. Sedan fika.', undefined],
  ['Språkcafé i Sverige', undefined],
  ['Fest efter Ramadan', undefined],
  ['We met on Monday in June', undefined],
  ['Vi tackar IF och BK', undefined],
  ['Någon lagade mat från Syriens kust', undefined],
  ['hej', undefined],
  ['', undefined],
  ['شكرا Amina', 'Amina'],
  ['Тут был Иван', undefined],
  ['Vi spelade Ä och Å', undefined],
];

describe('a name in a line', () => {
  for (const [text, name] of hints) it(`${text} → ${name ?? 'none'}`, () => expect(findName(text)).to.equal(name));
});
