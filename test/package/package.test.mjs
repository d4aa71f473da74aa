// The package as somebody gets it: packed, installed into an empty folder, imported, type-checked, bundled.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { elementFiles, filesUnder } from '../../scripts/files.mjs';

const windows = process.platform === 'win32';
const tags = elementFiles().map((file) => file.split('/').at(-2));

let folder;
let tarball;

function run(command, options, cwd = '.') {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd, encoding: 'utf8', shell: windows });
  assert.equal(status, 0, `${command} ${options.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
const ours = (program, ...options) => run(resolve('node_modules/.bin', program), options);

before(() => {
  run(process.execPath, ['scripts/build.mjs', '--if-stale']);
  folder = mkdtempSync(join(tmpdir(), 'integ-package-'));
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder]));
  tarball = join(folder, filename);
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  test('has nothing that publint finds', () => ours('publint', tarball, '--strict'));

  test('has types that every resolution finds (are the types wrong?)', () => {
    const entries = ['.', './integ.js', './words/sv.js', ...tags.map((tag) => `./elements/${tag}.js`)];
    ours('attw', tarball, '--profile', 'esm-only', '--format', 'ascii', '--entrypoints', ...entries);
  });
});

describe('installed into an empty folder', () => {
  let app;
  before(() => {
    app = join(folder, 'app');
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }');
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], app);
  });
  const write = (name, text) => {
    writeFileSync(join(app, name), text);
    return join(app, name);
  };

  test('the index runs in Node', () => {
    write(
      'index.mjs',
      `import { createSearch, nextTimes, readRecords } from 'integ';
      const csv = 'id,name,kind,lat,lng\\na,Bollklubben,club,57.1,14.0\\nb,Biblioteket,language-cafe,57.2,14.1\\n';
      const { records, problems } = await readRecords(csv, { format: 'csv' });
      const { total, items } = await createSearch(records).find({ text: 'boll' });
      const schedule = [{ weekday: 'tue', start: '17:00', end: '18:00', everyWeeks: 1 }];
      const [time] = await nextTimes({ schedule }, { from: '2026-11-24' });
      console.log(JSON.stringify([records.partners.length, problems.length, total, items[0].id, time.start]));`,
    );
    assert.deepEqual(JSON.parse(run(process.execPath, ['index.mjs'], app)), [
      ...[2, 0, 1, 'a'],
      '2026-11-24T17:00:00+01:00[Europe/Stockholm]',
    ]);
  });

  for (const moduleResolution of ['node16', 'bundler']) {
    test(`its types hold under ${moduleResolution}, without skipLibCheck`, () => {
      write(
        'page.ts',
        `import { createSearch, readRecords, type Answer, type Records } from 'integ';
        import 'integ/integ.js';
        import { IntegMap } from 'integ/elements/integ-map.js';
        const map = document.createElement('integ-map');
        const same: IntegMap = map;
        map.src = 'places.csv';
        map.addEventListener('integ-select', (event) => { const id: string | null = event.id; void id; });
        // The next line is checked to be an error: an unknown type would let it pass.
        export const wrong: number = map.src;
        export async function show(): Promise<Answer> {
          await same.ready;
          const { records }: { records: Records } = await readRecords('id,name', { format: 'csv' });
          return createSearch(records).find({ kinds: ['club'] });
        }`,
      );
      const compilerOptions = {
        moduleResolution,
        module: moduleResolution === 'bundler' ? 'esnext' : 'node16',
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        strict: true,
        noEmit: true,
        types: [],
      };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['page.ts'] }));
      const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', app], { encoding: 'utf8', shell: windows });
      const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
      assert.equal(errors.length, 1, stdout);
      assert.match(errors[0], /page\.ts.* TS2322: Type 'string' is not assignable to type 'number'/);
    });
  }

  /** What a bundler keeps of an import. */
  async function bundled(contents) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: app },
      bundle: true,
      write: false,
      format: 'esm',
      splitting: true,
      outdir: app,
      logLevel: 'error',
    });
    return outputFiles.map(({ text }) => text).join('\n');
  }
  const defines = (tag) => new RegExp(`["']${tag}["'], Integ`);

  test('a bundler keeps the elements that are imported for their effect alone', async () => {
    const [whole, ...single] = await Promise.all([
      bundled("import 'integ/integ.js';"),
      ...tags.map((tag) => bundled(`import 'integ/elements/${tag}.js';`)),
    ]);
    for (const [i, tag] of tags.entries()) {
      assert.match(whole, defines(tag));
      assert.match(single[i], defines(tag));
    }
  });

  test('a bundler leaves elements out where only the functions are used', async () => {
    const code = await bundled("import { createSearch } from 'integ'; console.log(createSearch);");
    assert.ok(code.includes('createSearch'));
    assert.ok(!/LitElement|customElements|leaflet/i.test(code));
  });

  test('what belongs to it is there, and nothing else', () => {
    const inside = filesUnder(join(app, 'node_modules/integ')).map((file) => file.split('node_modules/integ/')[1]);
    const wanted = [
      'dist/integ.js',
      'dist/integ.bundle.js',
      'dist/custom-elements.json',
      'dist/LICENCES.txt',
      'LICENSE',
      'README.md',
    ];
    for (const file of wanted) assert.ok(inside.includes(file), file);
    assert.ok(inside.some((file) => /^dist\/data\/.*json$/.test(file)));
    assert.ok(
      inside.some((file) => /^dist\/data\/.*\.(txt|md)$/.test(file)),
      'the licence of the map data',
    );
    assert.deepEqual(
      inside.filter((file) => !/^(dist\/|LICENSE|README\.md|package\.json|CHANGELOG\.md)/.test(file)),
      [],
    );
    assert.ok(inside.every((file) => !file.endsWith('.ts') || file.endsWith('.d.ts')));
  });
});
