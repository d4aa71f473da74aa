// Every element has its states, and each state a story (test/states.ts).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { elementFiles } from '../../scripts/files.mjs';
import { importTs } from '../support/import-ts.mjs';

const { states, languages, schemes } = await importTs('test/states.ts');

describe('states', () => {
  test('every element has states', () => {
    const tags = elementFiles().map((file) => /([\w-]+)\.ts$/.exec(file)[1]);
    assert.deepEqual(Object.keys(states), tags);
  });

  test('the languages are those that the elements speak, the schemes light and dark', () => {
    const spoken = [...readFileSync('src/words/languages.ts', 'utf8').matchAll(/^ {2}(\w+): \{$/gm)].map(
      ([, code]) => code,
    );
    assert.deepEqual(languages.toSorted(), spoken.toSorted());
    assert.deepEqual(schemes, ['light', 'dark']);
  });

  for (const [element, named] of Object.entries(states)) {
    const stories = readFileSync(`stories/${element}.stories.ts`, 'utf8');
    for (const [state, story] of Object.entries(named))
      test(`${element}, ${state}: there is a story`, () => {
        assert.match(stories, new RegExp(`^export const ${story}: Story\\b`, 'm'));
      });
  }
});
