// What looks for Swedish on the Danish page (test/pages/da.test.mjs): it finds what is planted, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allWords, foreignWords } from '../support/foreign-words.mjs';

const swedish = foreignWords(await allWords('sv'), await allWords('da'));

test('finds what is planted, in each way in which it can stand there', () => {
  assert.ok(swedish.count > 700, `${swedish.count} words`);
  for (const planted of [
    ...['Språk', 'Hitta en plats nära dig', '3 platser', 'Visa 4 till', 'gratis · Fritidskortet gäller'],
    ...['Idrottsförening\nFöreningar', 'Pris: kostnad, utrustning', 'Der er plads. Inget sparas fra dig'],
    ...['Fotboll', 'Fråga efter Mads', 'Öppet nu till 16.00', 'HÄR ÄR FULLT, Stäng', 'Spr\u00ADåk'],
  ])
    assert.equal(swedish.find(['Sprog', planted]).length, 1, planted);
  assert.match(swedish.find(['Vis 3 flere', 'Stäng'])[0], /^Stäng \(.*close\)$/);
});

test('finds nothing in what Danish says itself', () => {
  const told = [
    'Sprog',
    'Find et sted nær dig',
    '3 steder',
    'Vis 4 flere',
    'gratis · Fritidspas gælder',
    'Kontakt',
    'Bus',
  ];
  assert.deepEqual(swedish.find([...told, 'Fodbold', 'Spørg efter Mads', 'Åbent nu til 16.00', 'Luk']), []);
});
