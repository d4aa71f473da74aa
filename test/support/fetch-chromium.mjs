// The way out on a machine without any browser: Chromium from the npm registry, into a cache folder.
// It is no dependency of the package, for nobody else should have its 72 MB.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from './find-browsers.mjs';

const fetched = '@sparticuz/chromium@143.0.4'; // the newest that runs on Node 20

/** Puts a Chromium where find-browsers.mjs looks last, and gives its path. */
export async function fetchChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser found. Install Chrome or Chromium, or set CHROME_PATH to one (Debian: apt-get install chromium).',
    );
  }
  console.log(`No browser found: fetching ${fetched} from the npm registry (72 MB) …`);
  install();
  const packed = createRequire(join(cacheFolder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(packed).href);
  const file = join(cacheFolder, 'bin', 'chromium');
  mkdirSync(join(cacheFolder, 'bin'), { recursive: true });
  // It unpacks into the system's temporary folder, which is emptied now and then.
  copyFileSync(await chromium.executablePath(), file);
  chmodSync(file, 0o755);
  return file;
}

function install() {
  mkdirSync(cacheFolder, { recursive: true });
  const manifest = join(cacheFolder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true, "type": "module" }\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', cacheFolder, '--no-audit', '--no-fund', '--ignore-scripts', fetched],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm could not install ${fetched}`);
}
