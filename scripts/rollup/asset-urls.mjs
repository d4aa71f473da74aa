// `new URL('./x.json', import.meta.url)` in src: the file is shipped in dist/data under its own name, and
// the address stays relative to the script that asks.
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

const assetUrl = /new URL\(\s*(['"])(\.[^'"]+)\1,\s*import\.meta\.url,?\s*\)/g;

// A classic script knows its address only while it runs at first, so it is kept then.
export const scriptAddress =
  'const integScript = (document.currentScript && document.currentScript.src) || document.baseURI;';

export function assetUrls() {
  const emitted = new Map();
  return {
    name: 'asset-urls',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      let changed = code;
      for (const [whole, , path] of code.matchAll(assetUrl)) {
        const file = resolve(dirname(id), path);
        this.addWatchFile(file);
        if (!emitted.has(file)) {
          const fileName = `data/${basename(file)}`;
          const content = await readFile(file);
          emitted.set(file, this.emitFile({ type: 'asset', fileName, source: content }));
        }
        changed = changed.replace(whole, `import.meta.ROLLUP_FILE_URL_OBJ_${emitted.get(file)}`);
      }
      return changed === code ? null : { code: changed, map: null };
    },
    resolveFileUrl({ format, relativePath }) {
      return format === 'iife' ? `new URL('${relativePath}', integScript)` : null;
    },
  };
}
