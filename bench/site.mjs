// What the bench serves: the peers as they are, bundled; our build; the places. Each file is compressed once,
// as well as it can be, and lies ready in a cache folder.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { filesUnder } from '../scripts/files.mjs';
import { projectFolder, sharedFolder } from '../test/support/shared.mjs';

export const benchFolder = join(sharedFolder, 'bench');
const peers = ['floor', 'markercluster'];
export const pages = [...peers, 'integ'];

const cache = join(projectFolder, 'node_modules/.cache/bench');
const site = join(cache, 'site');
// For the peers alone, so no dependencies of the package.
const packages = { supercluster: '9.1.0', 'leaflet.markercluster': '1.5.3' };

/** @returns the folder to serve, in which every file is brotli */
export async function buildSite(sizes) {
  checkPeers();
  installPackages();
  rmSync(site, { recursive: true, force: true });
  for (const { path, contents } of await bundlePeers()) put(path, contents);
  // The shadow of a pin is named by no sheet.
  put(
    'images/marker-shadow.png',
    readFileSync(join(projectFolder, 'node_modules/leaflet/dist/images/marker-shadow.png')),
  );
  for (const peer of peers) put(`${peer}.html`, peerPage(peer));
  put('integ.html', integPage());
  put('favicon.ico', ''); // the browser asks for one; its absence would count as an error
  for (const file of filesUnder('dist', isServed)) put(file, readFileSync(file));
  const { places } = await import(pathToFileURL(join(benchFolder, 'data.mjs')).href);
  // The best quality would take minutes for these, and no column counts their bytes.
  for (const size of sizes) put(`places-${size}.geojson`, JSON.stringify(places(size)), 4);
  return site;
}

const isServed = (file) => /^dist\/(integ\.js|chunks\/|data\/)/.test(file);

function put(path, contents, quality = constants.BROTLI_MAX_QUALITY) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}

/** Nobody tunes the peers, or what they are given. Throws for a file that is not the one that SHA256SUMS names. */
export function checkPeers() {
  const sums = readFileSync(join(benchFolder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  for (const [sum, file] of sums.map((line) => line.split(/\s+/))) {
    const found = createHash('sha256')
      .update(readFileSync(join(benchFolder, file)))
      .digest('hex');
    if (found !== sum) throw new Error(`${file} is not the file that SHA256SUMS names`);
  }
}

function installPackages() {
  const isThere = ([name, version]) => {
    const manifest = join(cache, 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  };
  if (Object.entries(packages).every(isThere)) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  // Leaflet itself, which one of them wants beside it, is the project's own.
  const options = ['--prefix', cache, '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
  const { status } = spawnSync('npm', ['install', ...options, ...wanted], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${wanted.join(' ')}`);
}

async function bundlePeers() {
  const { outputFiles } = await build({
    entryPoints: peers.map((peer) => join(benchFolder, 'peers', `${peer}.js`)),
    nodePaths: [join(projectFolder, 'node_modules'), join(cache, 'node_modules')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    // Leaflet looks for its pictures where its sheet says, under their own names.
    loader: { '.png': 'file' },
    assetNames: 'images/[name]',
    outdir: site,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) => ({ path: relative(site, path), contents }));
}

const peerPage = (peer) => `<!doctype html><html lang="sv"><meta charset="utf-8"><link rel="icon" href="data:,">
<style>body{margin:0}#map{inline-size:800px;block-size:600px}</style><link rel="stylesheet" href="${peer}.css">
<div id="map"></div><ul id="list"></ul><script type="module" src="${peer}.js"></script></html>`;

/** The shared page with our path in it; the copy here is read by people, and must say the same. */
function integPage() {
  const page = readFileSync(join(projectFolder, 'bench/integ.html'), 'utf8');
  const shared = readFileSync(join(benchFolder, 'integ.html'), 'utf8').replace('/project/dist/', '/dist/');
  if (page !== shared) throw new Error('bench/integ.html differs from the shared one in more than its path');
  return page;
}
