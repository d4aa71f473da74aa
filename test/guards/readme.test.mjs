import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { freshReadme } from '../../scripts/readme.mjs';

test('the attribute table of README.md is that of the manifest (npm run readme)', async () => {
  const text = readFileSync('README.md', 'utf8');
  assert.ok(text === (await freshReadme(text)), 'run npm run readme');
});

test('a changed table is found', async () => {
  const text = '# A\n\n<!-- attributes: made by npm run readme -->\nold\n<!-- /attributes -->\n\nEnd.\n';
  const fresh = await freshReadme(text);
  assert.match(fresh, /^# A\n[^]*\| `src` +\| [^]*\nEnd\.\n$/);
  assert.ok(fresh !== text);
  assert.ok(fresh === (await freshReadme(fresh)), 'writing it again changes nothing');
});
