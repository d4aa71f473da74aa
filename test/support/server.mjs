// A small static server on the loopback address: for the demo, for page tests and for pictures.
// It can also misbehave when the query asks for it: ?status=500 ?delay=300 ?cut=100 (bytes, then the line drops).
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export const contentType = (file) => types[extname(file)] ?? 'application/octet-stream';

/**
 * @param {object} options
 * @param {Record<string, string>} options.folders served folders: URL prefix → folder on disk; the longest prefix wins
 * @param {Record<string, string>} [options.pages] pages written in the test: URL path → HTML
 * @param {Record<string, string>} [options.redirects] URL path → URL path
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {string} [options.headStart] put in as the first thing in the head of every HTML page
 * @param {string} [options.csp] Content-Security-Policy of every HTML page
 * @param {number} [options.port] 0 for a free one
 */
export async function startServer({
  folders,
  pages = {},
  redirects = {},
  headers = {},
  headStart = '',
  csp,
  port = 0,
}) {
  const log = [];
  const prefixes = Object.keys(folders).toSorted((a, b) => b.length - a.length);

  async function read(path) {
    const found =
      pages[path] === undefined ? await readFrom(path) : { body: Buffer.from(pages[path]), type: contentType(path) };
    // Without anything to put in, a page is sent as it lies there: it may be compressed.
    if (!headStart || found?.type !== types['.html']) return found;
    return { ...found, body: Buffer.from(String(found.body).replace('<head>', `<head>${headStart}`)) };
  }

  async function readFrom(path) {
    const prefix = prefixes.find((start) => path.startsWith(start));
    if (prefix === undefined) return undefined;
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const folder = normalize(folders[prefix]);
    const file = join(folder, decodeURIComponent(name.slice(prefix.length)));
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
    const body = await readFile(file).catch(() => undefined); // missing, or a folder: both are a 404
    return body && { body, type: contentType(file) };
  }

  async function answer(request, response) {
    const url = new URL(request.url, 'http://loopback');
    log.push({ method: request.method, path: url.pathname, search: url.search });
    const faults = url.searchParams;
    if (faults.has('delay')) await wait(Number(faults.get('delay')));
    if (redirects[url.pathname]) {
      return response.writeHead(302, { location: redirects[url.pathname] }).end();
    }
    const found = await read(url.pathname);
    if (!found) return response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
    response.writeHead(Number(faults.get('status') ?? 200), {
      'content-type': found.type,
      'content-length': found.body.length,
      'cache-control': 'no-store',
      ...(csp && found.type === types['.html'] ? { 'content-security-policy': csp } : {}),
      ...headers,
    });
    if (!faults.has('cut')) return response.end(request.method === 'HEAD' ? undefined : found.body);
    return response.write(found.body.subarray(0, Number(faults.get('cut'))), () => response.destroy());
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
