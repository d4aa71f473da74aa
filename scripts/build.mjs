// Everything that dist holds. `--if-stale`: only when a file that it is made from is newer.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { rollup } from 'rollup';
import { filesUnder } from './files.mjs';
import { patchLeaflet } from './leaflet-patch.mjs';
import { writeManifest } from './manifest.mjs';
import { writeReferralSchema } from './referral-schema.mjs';
import { writeSchema } from './schema.mjs';
import { chunkNotes } from './size-scenarios.mjs';
import { checkSizes } from './size.mjs';

const made = 'dist/custom-elements.json'; // written last

if (!process.argv.includes('--if-stale') || isStale()) await build();

async function build() {
  await patchLeaflet();
  for (const old of ['dist', chunkNotes]) rmSync(old, { recursive: true, force: true });
  declareTypes();
  await bundle();
  copyBesideData();
  await writeSchema();
  await writeReferralSchema();
  await writeManifest();
  checkSizes();
}

function declareTypes() {
  const { status } = spawnSync('npx', ['tsc', '--project', 'tsconfig.build.json'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('tsc failed');
}

async function bundle() {
  const { options, warnings } = await loadConfigFile('rollup.config.js');
  warnings.flush();
  for (const { output, ...input } of options) {
    const bundled = await rollup(input);
    for (const one of output) await bundled.write(one);
    await bundled.close();
  }
  chmodSync('dist/modules/check/cli.js', 0o755);
}

// Map and places are under licences of their own, which have to lie beside them.
function copyBesideData() {
  for (const folder of ['src/map/basemap', 'src/search/places']) {
    for (const file of filesUnder(folder, (name) => /\.(txt|md)$/.test(name))) {
      cpSync(file, `dist/data/${file.split('/').at(-1)}`);
    }
  }
}

function isStale() {
  if (!existsSync(made)) return true;
  const built = statSync(made).mtimeMs;
  const inputs = [...filesUnder('src'), ...filesUnder('scripts'), 'rollup.config.js', 'package.json'];
  return inputs.some((file) => statSync(file).mtimeMs > built);
}
