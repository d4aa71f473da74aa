import { defaultReporter } from '@web/test-runner';
import { patchLeaflet } from './scripts/leaflet-patch.mjs';
import { bundledTests } from './test/support/bundled-tests.mjs';
import { chooseEngines, testLaunchers } from './test/support/browsers.mjs';
import { countReporter } from './test/support/count-browser-tests.mjs';
import { serveShared } from './test/support/serve-shared.mjs';

await patchLeaflet();
const engines = await chooseEngines();
const isFull = Boolean(process.env.MANY_RUNS);

// The engines differ where a page is embedded: test/pages has that for each. Here one is enough, but for `test:full`.
const names = isFull ? engines.names : engines.names.slice(0, 1);

export default {
  files: 'test/**/*.test.ts',
  plugins: [bundledTests()],
  middleware: [serveShared],
  browsers: testLaunchers({ ...engines, names }),
  concurrency: 2, // engines side by side
  testFramework: { config: { timeout: isFull ? 600_000 : 10_000 } },
  ...(isFull && {
    testRunnerHtml: (file) =>
      `<!doctype html><script>window.isFullTest = true</script><script type="module" src="${file}"></script>`,
  }),
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsFinishTimeout: isFull ? 1_800_000 : 120_000,
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }), countReporter()],
};
