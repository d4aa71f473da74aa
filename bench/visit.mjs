// One visit of one page: the whole of the work, measured in the page itself.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const slowDown = 4;
const keys = [...'f fo fot fotb fotbo fotboll fotbol fot i in inn inne'.split(' '), ''];
const zooms = [1, 1, 1, -1, -1, -1];

/** @returns what the columns are made of */
export async function visit({ browser, server, site, size, page: name }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.setViewport({ width: 1200, height: 900 });
  await page.emulateCPUThrottling(slowDown);
  await page.evaluateOnNewDocument(watch);

  server.log.length = 0;
  await page.goto(`${server.url}/${name}.html?src=/places-${size}.geojson`);
  const ready = await page.evaluate(() => window.seen.ready);
  await wait(300);
  const tasks = await page.evaluate(() => window.seen.tasks);
  const marks = await page.evaluate(() => window.seen.marks);

  const typed = await each(page, 'filter', keys);
  const zoomed = await each(page, 'zoom', zooms);
  await devtools.send('HeapProfiler.collectGarbage');
  const nodes = await page.evaluate(() => window.seen.nodes);
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  const code = new Set(server.log.map(({ path }) => path).filter((path) => /\.(js|css)$/.test(path)));
  await context.close();

  // A task counts when it began in time, however long it then was.
  const long = tasks.filter(({ start }) => start < ready + 300).map(({ duration }) => duration);
  return {
    bytes: [...code].reduce((sum, path) => sum + statSync(join(site, path)).size, 0),
    ready,
    marks,
    blocking: long.reduce((sum, duration) => sum + duration - 50, 0),
    longest: Math.max(0, ...long),
    keys: typed,
    zooms: zoomed,
    nodes,
    heap,
    errors,
  };
}

/** One act after the other, 60 ms apart, as a person types. @returns milliseconds of each, its frame included */
async function each(page, act, values) {
  const times = [];
  for (const value of values) {
    await wait(60);
    times.push(
      await page.evaluate(
        async (act, value) => {
          const start = performance.now();
          await window.bench[act](value);
          return performance.now() - start;
        },
        act,
        value,
      ),
    );
  }
  return times;
}

/** Runs in the page before anything of it does. */
function watch() {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  let bench;
  const ready = new Promise((resolve, reject) => {
    Object.defineProperty(window, 'bench', {
      get: () => bench,
      set(offered) {
        bench = offered;
        offered.ready.then(() => resolve(performance.now()), reject);
      },
    });
  });

  let drawn;
  const marks = new Promise((resolve) => (drawn = resolve));
  window.seen = { tasks, ready, marks, nodes: 0 };
  const look = () => {
    const root = document.querySelector('integ-map')?.shadowRoot ?? document;
    const count = root.querySelector('.leaflet-marker-pane')?.childElementCount ?? 0;
    if (count) drawn(performance.now());
    window.seen.nodes = Math.max(window.seen.nodes, count);
    requestAnimationFrame(look);
  };
  look();
}
