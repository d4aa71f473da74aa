// The demo, served from this machine only. The build has run before (see package.json).
import { startServer } from '../test/support/server.mjs';

export const demoFolders = {
  '/demo/': 'demo',
  '/demo/data/': 'test/fixtures/scenarios',
  '/dist/': 'dist',
};

if (import.meta.filename === process.argv[1]) {
  const server = await startServer({
    folders: demoFolders,
    redirects: { '/': '/demo/' },
    port: Number(process.env.PORT ?? 0),
  });
  console.log(`Integ demo: ${server.url}/demo/   (Ctrl+C ends it)`);
}
