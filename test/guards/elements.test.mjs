// Every public element has a story, a test, and a manifest that tells what its source really does.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { elementFiles, filesUnder } from '../../scripts/files.mjs';
import { elementsOf, readManifest } from '../../scripts/manifest.mjs';
import { readTokens } from '../../scripts/tokens.mjs';
import { reachableFrom, readSources } from './sources.mjs';

const names = (entries = []) => entries.map(({ name }) => name).toSorted();
const unique = (found) => [...new Set(found)].toSorted();
const all = (files, pattern) =>
  unique(files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, found]) => found)));
const kebab = (className) => className.replace(/\B[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).toLowerCase();

/**
 * Views that an element shares with others reach further than it shows: Samsyn asks by screens, opens no record and
 * has neither favourites nor a map. The guide has neither list nor map, and nothing to choose partners by.
 */
const neverShown = {
  'integ-guide': { parts: ['near-me', 'view-switch', 'want', 'wants'], events: ['integ-query', 'integ-select'] },
  'integ-log': { parts: ['view-switch'], events: ['integ-query', 'integ-select'] },
  'integ-samsyn': {
    parts: [
      ...['copy-address', 'favourite', 'favourites', 'item', 'keep', 'more-sessions', 'print', 'problems', 'refer'],
      ...['share', 'view-switch', 'way', 'where', 'wrong'],
    ],
    events: ['integ-query', 'integ-select'],
  },
};

const without = (shown, { parts = [], events = [] } = {}) => ({
  ...shown,
  parts: shown.parts.filter((part) => !parts.includes(part)),
  events: shown.events.filter((event) => !events.includes(event)),
});

/** What the files of one element show of it: parts, events, slots. */
function shownBy(files) {
  return {
    parts: unique(all(files, /\bpart="([a-z][a-z -]*)"/g).flatMap((value) => value.split(' '))),
    events: all(files, /new (Integ\w+)Event\(/g).map(kebab),
    hasSlot: files.some(({ text }) => text.includes('<slot')),
    text: files.map(({ text }) => text).join('\n'),
  };
}

function missing({ parts, events, hasSlot, text }, declaration) {
  const documented = { parts: names(declaration.cssParts), events: names(declaration.events) };
  const faults = [
    ...parts.filter((part) => !documented.parts.includes(part)).map((part) => `@csspart ${part} is missing`),
    ...events.filter((event) => !documented.events.includes(event)).map((event) => `@fires ${event} is missing`),
    ...documented.events.filter((event) => !events.includes(event)).map((event) => `@fires ${event}: never dispatched`),
    // A part that is set by script stands in quotes somewhere.
    ...documented.parts
      .filter((part) => !new RegExp(`['"\` ]${part}['"\` ]`).test(text.replace(/@csspart.*/g, '')))
      .map((part) => `@csspart ${part}: no such part`),
  ];
  if (hasSlot !== declaration.slots?.length > 0) faults.push('@slot does not agree with the source');
  return faults;
}

function undescribed(declaration) {
  const members = declaration.members.filter(({ inheritedFrom }) => !inheritedFrom?.package);
  const described = [
    ...(declaration.attributes ?? []),
    ...(declaration.cssParts ?? []),
    ...(declaration.cssProperties ?? []),
    ...(declaration.events ?? []),
    ...(declaration.slots ?? []),
    ...members,
  ];
  const faults = described
    .filter(({ description }) => !description?.trim())
    .map(({ name }) => `${name} is not described`);
  if (!declaration.summary) faults.push('@summary is missing');
  return faults;
}

describe('public elements', () => {
  const sources = readSources();
  const files = elementFiles();
  const tags = files.map((file) => file.split('/').at(-2));
  let declarations;
  let tokens;
  before(async () => {
    declarations = elementsOf(await readManifest());
    tokens = await readTokens();
  });

  test('there is at least one, and the manifest has them all', () => {
    assert.ok(tags.length > 0);
    assert.deepEqual(declarations.map(({ tagName }) => tagName).toSorted(), tags);
  });

  test('src/integ.ts imports them all', () => {
    const integ = sources.find(({ path }) => path === 'src/integ.ts').text;
    for (const tag of tags) assert.ok(integ.includes(`'./elements/${tag}/${tag}.js'`), tag);
  });

  for (const [i, tag] of tags.entries()) {
    describe(`<${tag}>`, () => {
      const declaration = () => declarations.find(({ tagName }) => tagName === tag);

      test('has a story', () => assert.equal(filesUnder('stories').includes(`stories/${tag}.stories.ts`), true));
      test('has a test', () =>
        assert.ok(filesUnder(`test/elements/${tag}`, (file) => file.endsWith('.test.ts')).length));
      test('documents its parts, events and slot', () =>
        assert.deepEqual(
          missing(without(shownBy(reachableFrom(files[i], sources)), neverShown[tag]), declaration()),
          [],
        ));
      test('documents its tokens', () => assert.deepEqual(names(declaration().cssProperties), names(tokens)));
      test('describes all that it documents', () => assert.deepEqual(undescribed(declaration()), []));
    });
  }

  test('seeded faults are found', () => {
    const text =
      'html`<p part="a b"><slot></slot></p>`; this.dispatchEvent(new IntegLoadEvent(1)); node.part = \'pin\';';
    const shown = shownBy([{ text }]);
    const documented = {
      cssParts: [{ name: 'a' }, { name: 'b' }, { name: 'pin' }],
      events: [{ name: 'integ-load' }],
      slots: [{ name: '' }],
    };
    assert.deepEqual(missing(shown, documented), []);
    assert.deepEqual(missing(without(shown, { events: ['integ-load'] }), documented), [
      '@fires integ-load: never dispatched',
    ]);
    assert.deepEqual(missing(shown, { ...documented, cssParts: [{ name: 'a' }, { name: 'pin' }, { name: 'old' }] }), [
      '@csspart b is missing',
      '@csspart old: no such part',
    ]);
    assert.deepEqual(missing(shown, { ...documented, events: [{ name: 'integ-query' }], slots: [] }), [
      '@fires integ-load is missing',
      '@fires integ-query: never dispatched',
      '@slot does not agree with the source',
    ]);
    assert.deepEqual(
      undescribed({ summary: 'x', members: [{ name: 'm' }], attributes: [{ name: 'a', description: ' ' }] }),
      ['a is not described', 'm is not described'],
    );
  });
});
