// The work of ../shared/bench, the same for Integ and its peers, in one run; see its README for the rules.
// `--quick`: one run, without 100,000 places. `--files`: how soon the real files of ../shared/data are read.
// BENCH_SIZES: which sizes; BENCH_RUNS and BENCH_VISITS: how many runs of how many visits, 3 of 3 unless told.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chooseEngines, openBrowser } from '../test/support/browsers.mjs';
import { startServer } from '../test/support/server.mjs';
import { judge } from './claims.mjs';
import { readFiles } from './files.mjs';
import { benchFinder } from './finder.mjs';
import { benchFolder, buildSite, pages } from './site.mjs';
import { toTable } from './table.mjs';
import { visit } from './visit.mjs';

const isQuick = process.argv.includes('--quick');
const sizes = process.env.BENCH_SIZES?.split(',').map(Number) ?? [1000, 10_000, ...(isQuick ? [] : [100_000])];
const runs = Number(process.env.BENCH_RUNS ?? (isQuick ? 1 : 3));
const visits = Number(process.env.BENCH_VISITS ?? 3);

const heading = `# Bench

${availableParallelism()} shared cores, 4× CPU slow-down; written by \`npm run bench\`, a size at a time (\`BENCH_SIZES=1000\`).

Milliseconds; median (minimum–maximum) of all visits. Only the ratios within one run count: the lower, the better Integ is.

- kB: brotli, of the scripts and sheets that the page asked for. TBT and longest task: until \`ready\` + 300 ms.
- Ready is \`ready\` of each page. Integ shows its list before its map: marks is when the first pin or ring stood on the map. Typing waits for both.
- Of 13 keys the 95th percentile is the slowest one. Nodes: the most marker nodes that any frame had.
- Leaflet's animation of a zoom (0.25 s) is part of the peers' zoom; Integ's \`find({ view })\` does not animate.
- A claim holds when it holds in every run; behind it stands what each run gave.`;

if (!existsSync(benchFolder)) console.log('../shared/bench is missing: there is nothing to compare with.');
else {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed');
  if (process.argv.includes('--files')) await readFiles();
  else {
    await bench();
    await benchFinder(runs);
  }
}

async function bench() {
  const site = await buildSite(sizes);
  const server = await startServer({ folders: { '/': site }, headers: { 'content-encoding': 'br' } });
  const browser = await openBrowser('chrome', await chooseEngines({ ...process.env, BROWSERS: 'chrome' }));
  try {
    for (const size of sizes) {
      const measured = [];
      for (let run = 1; run <= runs; run++) measured.push(await visitAll({ browser, server, site, size, run }));
      const result = {
        ...{ size, date: new Date().toISOString(), engine: await browser.version(), visits },
        ...{ runs: measured, claims: judge(size, measured) },
      };
      keep(result);
      console.log(`\n${toText(result)}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Interleaved, and each in its turn the first, so that a busy moment of the machine strikes all of them. */
async function visitAll({ run, ...place }) {
  const seen = Object.fromEntries(pages.map((page) => [page, []]));
  for (let round = 0; round < visits; round++) {
    for (let turn = 0; turn < pages.length; turn++) {
      const page = pages[(round + turn) % pages.length];
      const one = await visit({ ...place, page });
      seen[page].push(one);
      console.log(`${place.size} places, run ${run}.${round + 1}: ${page} ready in ${Math.round(one.ready)} ms`);
      for (const error of one.errors) console.error(`  ${error}`);
    }
  }
  return seen;
}

/** Writes both files anew: what was measured now, and what other sizes gave before. */
function keep(result) {
  const before = JSON.parse(readFileSync('bench/results.json', 'utf8'));
  const others = before.filter(({ size }) => size !== result.size);
  const results = [...others, result].toSorted((a, b) => a.size - b.size);
  writeFileSync('bench/results.json', JSON.stringify(results));
  const notes = readFileSync('bench/notes.md', 'utf8');
  writeFileSync('bench/results.md', `${heading}\n\n${results.map(toText).join('\n\n')}\n\n${notes}`);
}

function toText({ size, date, engine, visits, runs, claims }) {
  const all = Object.fromEntries(pages.map((page) => [page, runs.flatMap((one) => one[page])]));
  const lines = claims.map(({ claim, holds, seen }) => `- ${holds ? 'holds' : '**falls short**'}: ${claim} (${seen})`);
  const told = `${date.slice(0, 16)}Z, Chromium ${engine.split('/').at(-1)}, ${runs.length} runs of ${visits} visits.`;
  return `## ${size.toLocaleString('en')} places\n\n${told}\n\n${toTable(all)}\n\n${lines.join('\n')}`;
}
