// The helper that judges contrast, on cases whose answer is known.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { contrastOf } from './contrast.mjs';
import { openLanes } from './storybook.mjs';

const cases = [
  ['black on white', '<p id="t" style="color: #000; background: #fff">x</p>', 21, 4.5],
  ['#767676 on white', '<p id="t" style="color: #767676; background: #fff">x</p>', 4.54, 4.5],
  ['large text', '<p id="t" style="font-size: 24px; color: #949494; background: #fff">x</p>', 3.03, 3],
  ['large bold text', '<p id="t" style="font: 700 19px serif; color: #949494; background: #fff">x</p>', 3.03, 3],
  [
    'bold text that is not large',
    '<p id="t" style="font: 700 18px serif; color: #000; background: #fff">x</p>',
    21,
    4.5,
  ],
  [
    'light-dark, dark',
    '<p id="t" style="color-scheme: dark; color: light-dark(#fff, #000); background: light-dark(#000, #fff)">x</p>',
    21,
    4.5,
  ],
  ['color-mix', '<p id="t" style="color: #000; background: color-mix(in srgb, #000 0%, #fff)">x</p>', 21, 4.5],
  [
    'the ground of an ancestor',
    '<div style="background: #000"><p><b id="t" style="color: #fff">x</b></p></div>',
    21,
    4.5,
  ],
  [
    'a clear layer between',
    '<div style="background: #fff"><p id="t" style="background: #0008; color: #fff">x</p></div>',
    4.48,
    4.5,
  ],
  ['half-clear text', '<p id="t" style="color: #00000080; background: #fff">x</p>', 4, 4.5],
  [
    'half-clear ancestor',
    '<div style="background: #fff"><p style="opacity: 0.5"><b id="t" style="color: #000">x</b></p></div>',
    3.98,
    4.5,
  ],
  [
    'a slot',
    '<div id="host"><template shadowrootmode="open"><section style="background: #000"><slot></slot></section></template><b id="t" style="color: #fff">x</b></div>',
    21,
    4.5,
  ],
  [
    'the map: the worse of land and water',
    '<div style="--_land: #fff; --_water: #777" part="map"><b id="t" style="color: #000">x</b></div>',
    4.69,
    4.5,
  ],
];

describe('contrastOf', () => {
  let lanes;
  let page;
  before(async () => {
    lanes = await openLanes(1);
    const browser = await lanes.take();
    page = await browser.newPage();
  });
  after(() => lanes.close());

  for (const [name, html, ratio, needed] of cases) {
    test(name, async () => {
      await page.setContent(`<!doctype html><body>${html}`);
      const found = await page.evaluate(`(${contrastOf})(document.querySelector('#t'))`);
      assert.deepEqual([Number(found.ratio.toFixed(2)), found.needed], [ratio, needed]);
    });
  }

  test('a picture behind the text is no answer', async () => {
    await page.setContent('<p id="t" style="background: linear-gradient(#000, #fff)">x</p>');
    await assert.rejects(page.evaluate(`(${contrastOf})(document.querySelector('#t'))`), /picture/);
  });
});
