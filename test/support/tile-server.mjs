// A map server of somebody else, on the loopback address: any `/z/x/y.png` is one green pixel.
import { createServer } from 'node:http';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPhfDwAEAAH/PkrkPQAAAABJRU5ErkJggg==',
  'base64',
);

/** `log`: what was asked, with the referrer that came along. */
export async function startTileServer() {
  const log = [];
  const server = createServer((request, response) => {
    log.push({ path: request.url, referrer: request.headers.referer });
    response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' }).end(pixel);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${server.address().port}`;
  return {
    host,
    log,
    template: `http://${host}/{z}/{x}/{y}.png`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
