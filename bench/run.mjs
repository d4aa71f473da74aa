// The work of ../shared/bench, the same for Integ and its peers, in one run; see its README for the rules.
// `--full` also takes 100,000 places (some ten minutes). BENCH_RUNS: repetitions, 3 unless told.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chooseEngines, openBrowser } from '../test/support/browsers.mjs';
import { startServer } from '../test/support/server.mjs';
import { benchFolder, buildSite, pages } from './site.mjs';
import { toTable } from './table.mjs';
import { visit } from './visit.mjs';

const sizes = [1000, 10_000, ...(process.argv.includes('--full') ? [100_000] : [])];
const runs = Number(process.env.BENCH_RUNS ?? 3);
const record = 'bench/results.md';

if (existsSync(benchFolder)) await bench();
else console.log('../shared/bench is missing: there is nothing to compare with.');

async function bench() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed');
  const site = await buildSite(sizes);
  const server = await startServer({ folders: { '/': site }, headers: { 'content-encoding': 'br' } });
  const browser = await openBrowser('chrome', await chooseEngines({ ...process.env, BROWSERS: 'chrome' }));
  const tables = [];
  try {
    for (const size of sizes) {
      const table = `## ${size.toLocaleString('en')} places\n\n${toTable(await visitAll({ browser, server, site, size }))}`;
      console.log(`\n${table}`);
      tables.push(table);
    }
    writeFileSync(record, `${await heading(browser)}\n\n${tables.join('\n\n')}\n`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Interleaved, and each in its turn the first, so that a busy moment of the machine strikes all of them. */
async function visitAll(place) {
  const visits = Object.fromEntries(pages.map((page) => [page, []]));
  for (let run = 0; run < runs; run++) {
    for (let turn = 0; turn < pages.length; turn++) {
      const page = pages[(run + turn) % pages.length];
      const seen = await visit({ ...place, page });
      visits[page].push(seen);
      console.log(`${place.size} places, run ${run + 1}: ${page} ready in ${Math.round(seen.ready)} ms`);
      for (const error of seen.errors) console.error(`  ${error}`);
    }
  }
  return visits;
}

async function heading(browser) {
  const version = (await browser.version()).split('/').at(-1);
  return `# Bench

${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} shared cores, Chromium ${version}, 4× CPU slow-down, ${runs} repetitions; written by \`npm run bench\`.

Milliseconds; median (minimum–maximum). Only the ratios within one table count: the lower, the better Integ is.

- kB: brotli, of the scripts and sheets that the page asked for. TBT and longest task: until \`ready\` + 300 ms.
- Ready is \`ready\` of each page. Integ shows its list before its map: marks is when the first pin or ring stood on the map. Typing waits for both.
- Leaflet's animation of a zoom (0.25 s) is part of the peers' zoom; Integ's \`find({ view })\` does not animate.`;
}
