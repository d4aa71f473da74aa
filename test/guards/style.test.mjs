// Habits that a reader relies on: short files, CSS that turns with the direction of the text.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSources } from './sources.mjs';

const maxLines = 250;
// Tables and generated files may be as long as what they hold.
const isTable = (path) =>
  /^src\/(words\/(guide\/)?[^/]+|theme\/icons|theme\/icon-paths|map\/leaflet-css|search\/municipality-table|search\/places\/place-list)\.ts$/.test(
    path,
  );

// A map has no direction of text: its sides are west and east in every language.
const mapSheets = ['src/map/leaflet-css.ts'];

const physical = [
  /(?:^|[;{}\n])\s*((?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)[\w-]*|left|right)\s*:/g,
  /(border-(?:top|bottom)-(?:left|right)-radius)\s*:/g,
  /((?:text-align|float|clear)\s*:\s*(?:left|right))/g,
];

const tooLong = (files) =>
  files
    .filter(({ path, text }) => !isTable(path) && text.trimEnd().split('\n').length > maxLines)
    .map(({ path }) => path);

const physicalCss = (files) =>
  files
    .filter(({ path }) => !mapSheets.includes(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bcss`([^`]*)`/g)].flatMap(([, sheet]) =>
        physical.flatMap((pattern) => [...sheet.matchAll(pattern)].map(([, found]) => `${path}: ${found}`)),
      ),
    );

const styleAttributes = (files) =>
  files
    .filter(({ text }) => /<[a-z][^<>]*\sstyle=/.test(text) || /setAttribute\(\s*'style'/.test(text))
    .map(({ path }) => path);

describe('style of src', () => {
  const files = readSources();

  test(`no file is longer than ${maxLines} lines`, () => assert.deepEqual(tooLong(files), []));
  test('CSS uses inline-start and inline-end, never left and right', () => assert.deepEqual(physicalCss(files), []));
  test('no style attribute, which a strict page would refuse', () => assert.deepEqual(styleAttributes(files), []));

  test('seeded faults are found', () => {
    assert.deepEqual(tooLong([{ path: 'src/a.ts', text: 'x\n'.repeat(251) }]), ['src/a.ts']);
    for (const path of ['src/words/sv.ts', 'src/words/guide/sv.ts'])
      assert.deepEqual(tooLong([{ path, text: 'x\n'.repeat(251) }]), []);
    const faults = [
      'margin-left: 1px;',
      'left: 0;',
      'text-align: right;',
      'border-top-left-radius: 2px',
      'border-right-width:1px;',
    ];
    for (const fault of faults) {
      assert.equal(physicalCss([{ path: 'src/a.ts', text: `css\`:host { ${fault} }\`` }]).length, 1, fault);
    }
    const fine = 'css`:host { margin-inline-start: 1px; text-align: start; transform-origin: left; inset-inline: 0 }`';
    assert.deepEqual(physicalCss([{ path: 'src/a.ts', text: `${fine}\nconst box = { left: 1 };` }]), []);
    assert.deepEqual(styleAttributes([{ path: 'src/a.ts', text: 'html`<p style="color: red">`' }]), ['src/a.ts']);
  });
});
