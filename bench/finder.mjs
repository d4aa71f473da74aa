// The finder over 5,000 activities, with and without 4× CPU slow-down: from a press to the new list, its frame included.
// `node bench/finder.mjs`; also the last part of `npm run bench`. Writes bench/finder.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { csvFormat, csvParse } from 'd3-dsv';
import { isProgram } from '../scripts/files.mjs';
import { chooseEngines, openBrowser } from '../test/support/browsers.mjs';
import { startServer } from '../test/support/server.mjs';

const ACTIVITIES = 5000;
const SLOW_DOWN = 4;
const LIMITS = { p95: 50, task: 100 };
const cache = 'node_modules/.cache/bench/finder';

/** What is pressed, in order: a selector of the finder's parts; each answer and its taking away. */
const presses = [
  ...['[part=age]:nth-of-type(10)', '[part=activity]:nth-of-type(2)', '[part=activity]:nth-of-type(3)'],
  ...['[data-slot=mon-evening]', '[data-slot=wed-evening]', '[data-slot=sat]'],
  ...['[data-wish=free]', '[data-wish=free]', '[data-wish=help-cost]', '[data-wish=beginners]'],
  ...['[data-wish=groups-mixed]', '[data-wish=groups-girls]', '[data-wish=languages-ar]', '[data-wish=open]'],
  ...['[data-wish=open]', '[data-wish=languages-ar]', '[data-wish=groups-girls]', '[data-wish=groups-mixed]'],
  ...['[data-wish=beginners]', '[data-wish=help-cost]', '[data-slot=sat]', '[data-slot=wed-evening]'],
  ...['[data-slot=mon-evening]', '[part=activity]:nth-of-type(3)', '[part=activity]:nth-of-type(2)'],
  ...['[part=activity]:nth-of-type(1)', '[part=activity]:nth-of-type(1)', '[data-wish=access-step-free]'],
  ...['[data-wish=access-step-free]', '[data-slot=tue-after-school]'],
];

/** The demo's clubs and activities many times over, each somewhere else, at other ages and hours. */
function makeTown() {
  const partners = csvParse(readFileSync('demo/data/partners.csv', 'utf8'));
  const activities = csvParse(readFileSync('demo/data/activities.csv', 'utf8'));
  let seed = 7;
  const random = (below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed >>> 8) % below;
  };
  const towns = Math.ceil(ACTIVITIES / activities.length);
  const moved = (row) =>
    row.lat && { lat: Number(row.lat) + random(2000) / 1000, lng: Number(row.lng) + random(2000) / 1000 };
  const many = [];
  const hosts = [];
  for (let town = 0; town < towns; town++) {
    for (const row of partners)
      hosts.push({ ...row, ...moved(row), id: `${row.id}-${town}`, parent_id: '', name: `${row.name} ${town}` });
    for (const row of activities) {
      const years = random(4);
      const age = (cell) => (cell ? String(Number(cell) + years) : '');
      const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
      many.push({
        ...{ ...row, ...moved(row), id: `${row.id}-${town}`, partner_id: `${row.partner_id}-${town}` },
        ...{ age_min: age(row.age_min), age_max: age(row.age_max) },
        schedule: row.schedule.replace(/\b(mon|tue|wed|thu|fri)\b/g, () => days[random(5)]),
      });
    }
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}/partners.csv`, csvFormat(hosts));
  writeFileSync(`${cache}/activities.csv`, csvFormat(many.slice(0, ACTIVITIES)));
}

const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Finder</title>
<script type="module" src="/dist/integ.js"></script>
<integ-finder src="/town/partners.csv /town/activities.csv"></integ-finder></html>`;

/** Presses a control in the page. @returns milliseconds until the frame of the first two cards, and of all twenty */
async function press(visit, selector) {
  return visit.evaluate(async (selector) => {
    const finder = document.querySelector('integ-finder');
    const control = finder.renderRoot.querySelector(selector);
    if (!control) throw new Error(`${selector} is not there`);
    const before = finder.answer;
    const start = performance.now();
    control.click();
    while (finder.answer === before) await new Promise((done) => setTimeout(done));
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await frame();
    const first = performance.now() - start;
    // Cards further down are drawn after them, two at a time.
    await finder.ready;
    await frame();
    return { first, all: performance.now() - start };
  }, selector);
}

/** @returns milliseconds of each press, and the longest task while they were made */
async function visitOnce(browser, address, slowDown) {
  const visit = await browser.newPage();
  await visit.setViewport({ width: 1200, height: 900 });
  await visit.emulateCPUThrottling(slowDown);
  await visit.goto(address);
  await visit.evaluate(async () => {
    const finder = document.querySelector('integ-finder');
    await customElements.whenDefined('integ-finder');
    await finder.ready;
    while (!finder.renderRoot.querySelector('[part=age]')) await new Promise(requestAnimationFrame);
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((one) => one.duration))).observe({
      type: 'longtask',
    });
  });
  await wait(2000);
  const times = [];
  for (const selector of presses) {
    await wait(60);
    times.push(await press(visit, selector));
  }
  const tasks = await visit.evaluate(() => window.tasks);
  await visit.close();
  return { times, longest: Math.max(0, ...tasks) };
}

const timesOf = ({ times }, of) => times.map((time) => time[of]);
const ranked = (times, part) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1];

/** So many visits at each speed, told and written down. */
export async function benchFinder(visits = 3) {
  makeTown();
  const server = await startServer({ folders: { '/dist/': 'dist', '/town/': cache }, pages: { '/finder.html': page } });
  const browser = await openBrowser('chrome', await chooseEngines({ ...process.env, BROWSERS: 'chrome' }));
  const rows = [];
  try {
    for (const slowDown of [SLOW_DOWN, 1])
      for (let i = 0; i < visits; i++)
        rows.push({ slowDown, ...(await visitOnce(browser, `${server.url}/finder.html`, slowDown)) });
  } finally {
    await browser.close();
    await server.close();
  }
  const slowed = rows.filter(({ slowDown }) => slowDown === SLOW_DOWN);
  const p95 = (of) => (row) => ranked(timesOf(row, of), 0.95);
  const longest = slowed.map((row) => row.longest);
  const told = (claim, limit, seen) =>
    `- ${seen.every((ms) => ms <= limit) ? 'holds' : '**falls short**'}: ${claim} (${seen.map((ms) => ms.toFixed(0)).join(', ')})`;
  const cells = (row) => [
    ...['first', 'all'].flatMap((of) => [ranked(timesOf(row, of), 0.5), p95(of)(row)]),
    row.longest,
  ];
  const text = `# Bench of the finder

${ACTIVITIES.toLocaleString('en')} activities, ${presses.length} presses a visit, ${visits} visits at each speed; ${availableParallelism()} shared cores; written by \`node bench/finder.mjs\`. Milliseconds.

| CPU slow-down | first cards, median | p95 | all cards, median | p95 | longest task |
|---|---|---|---|---|---|
${rows
  .map(
    (row) =>
      `| ${row.slowDown}× | ${cells(row)
        .map((ms) => ms.toFixed(0))
        .join(' | ')} |`,
  )
  .join('\n')}

At ${SLOW_DOWN}×:

${told(`a press to the first cards, p95 ≤ ${LIMITS.p95} ms`, LIMITS.p95, slowed.map(p95('first')))}
${told(`a press to all cards, p95 ≤ ${LIMITS.p95} ms`, LIMITS.p95, slowed.map(p95('all')))}
${told(`no task over ${LIMITS.task} ms`, LIMITS.task, longest)}

A task that is not long is told as 0.
`;
  writeFileSync('bench/finder.md', text);
  console.log(text);
}

if (isProgram(import.meta.url)) await benchFinder();
