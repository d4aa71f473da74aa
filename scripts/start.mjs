// The demo, served from this machine only. The build has run before (see package.json).
import { startServer } from '../test/support/server.mjs';
import { isProgram } from './files.mjs';

export const demoFolders = {
  '/demo/': 'demo',
  '/dist/': 'dist',
};

if (isProgram(import.meta.url)) {
  const server = await startServer({
    folders: demoFolders,
    redirects: { '/': '/demo/' },
    port: Number(process.env.PORT ?? 0),
  });
  console.log(`Integ demo: ${server.url}/demo/   (Ctrl+C ends it)`);
}
