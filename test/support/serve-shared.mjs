// Lets element tests fetch /shared/data/… from the folder beside the project (404 where it is missing).
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { sharedFolder } from './shared.mjs';
import { contentType } from './server.mjs';

export function serveShared(context, next) {
  if (!context.path.startsWith('/shared/')) return next();
  const file = normalize(join(sharedFolder, decodeURIComponent(context.path.slice('/shared'.length))));
  if (!file.startsWith(sharedFolder + sep) || !existsSync(file) || !statSync(file).isFile()) {
    context.status = 404;
    return undefined;
  }
  context.type = contentType(file);
  context.body = createReadStream(file);
  return undefined;
}
