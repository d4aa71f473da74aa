import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { patchLeaflet } from './scripts/leaflet-patch.mjs';
import { bundledPackages } from './test/support/bundled-packages.mjs';
import { chooseEngines, testLaunchers } from './test/support/browsers.mjs';
import { countReporter } from './test/support/count-browser-tests.mjs';
import { serveShared } from './test/support/serve-shared.mjs';

await patchLeaflet();
const engines = await chooseEngines();

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  plugins: [
    bundledPackages(['@turf/turf']),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
  ],
  middleware: [serveShared],
  browsers: testLaunchers(engines),
  concurrency: 2, // engines side by side; one file at a time in each
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsFinishTimeout: 120_000,
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }), countReporter()],
};
