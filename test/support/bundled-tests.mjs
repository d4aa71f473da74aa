// The element tests as the browser gets them: TypeScript made JavaScript, and what many of them share in chunks, so that
// a file of tests is a handful of requests and not the several hundred modules of src and packages.
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build } from 'esbuild';
import { elementFiles, filesUnder } from '../../scripts/files.mjs';

// The elements too, each with an address of its own, for a page in a page.
const all = [...filesUnder('test', (file) => file.endsWith('.test.ts')), ...elementFiles()];

/**
 * A plugin of web-test-runner: answers the path of a test file with its bundle.
 * @param {{entryPoints?: string[], read?: (path: string) => string | Promise<string>}} options `entryPoints`: what is
 *   bundled, with all that it needs; `read`: gives the text of a file of src by its absolute path
 */
export function bundledTests({ entryPoints = all, read = (path) => readFile(path, 'utf8') } = {}) {
  /** @type {Map<string, string>} URL path → code */
  const code = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      const { outputFiles } = await build({
        entryPoints,
        outbase: '.',
        outdir: '.',
        write: false,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        plugins: [ownAddresses(read)],
        conditions: ['development'], // Lit's warnings
        sourcemap: 'inline',
        logLevel: 'error',
      });
      for (const { path, text } of outputFiles) code.set(urlOf(path), text);
    },
    serve: ({ path }) => {
      const body = code.get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** A module asks for the files beside it by its own address, which is not that of its bundle. */
const ownAddresses = (read) => ({
  name: 'own-addresses',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await read(path)).replaceAll('import.meta.url', `new URL('${urlOf(path)}', location.href).href`),
    })),
});

const urlOf = (path) => `/${relative('.', path).split(sep).join('/')}`;
