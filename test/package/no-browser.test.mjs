// A machine where no browser is on PATH: one is fetched from the npm registry, and pages run in it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { cacheFolder } from '../support/find-browsers.mjs';

// What npm itself needs, and nothing else.
const programs = ['node', 'npm', 'npx', 'sh', 'env'];
const canFetch = process.platform === 'linux' && process.arch === 'x64';

let path;
before(() => {
  path = mkdtempSync(join(tmpdir(), 'integ-path-'));
  spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
  for (const program of programs) symlinkSync(find(program), join(path, program));
});
after(() => rmSync(path, { recursive: true }));

function find(program) {
  const files = process.env.PATH.split(delimiter).map((folder) => join(folder, program));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

test(
  'with every browser hidden from PATH, one is fetched and the demo runs in it',
  { timeout: 180_000, ...(!canFetch && { skip: 'there is a browser in the npm registry for Linux on x64 only' }) },
  () => {
    rmSync(cacheFolder, { recursive: true, force: true });
    const env = { ...process.env, PATH: path, PLAYWRIGHT_BROWSERS_PATH: path };
    for (const name of ['CHROME_PATH', 'FIREFOX_PATH', 'BROWSERS', 'CI', 'NODE_TEST_CONTEXT']) delete env[name];
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['--test', '--test-reporter=spec', '--test-name-pattern=is whole', 'test/pages/demo.test.mjs'],
      {
        env,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /No browser found: fetching/);
    assert.match(stdout, /✔ \/demo\/\S+ is whole/);
    assert.match(stdout, /✔ demo, Chromium/);
    assert.ok(!/Firefox|WebKit/.test(stdout));
  },
);
