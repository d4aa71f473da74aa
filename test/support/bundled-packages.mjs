// web-test-runner serves packages file by file, which fails where a module imports CommonJS (Turf does,
// deep down). Such a package is made one module first.
import { build } from 'esbuild';

const folder = 'node_modules/.cache/integ/packages';
const fileFor = (name) => `${folder}/${name.replaceAll('/', '__')}.js`;

export function bundledPackages(names) {
  return {
    name: 'bundled-packages',
    async serverStart() {
      await Promise.all(
        names.map((name) =>
          build({
            stdin: { contents: `export * from '${name}';`, resolveDir: '.' },
            bundle: true,
            format: 'esm',
            outfile: fileFor(name),
            logLevel: 'error',
          }),
        ),
      );
    },
    resolveImport: ({ source }) => (names.includes(source) ? `/${fileFor(source)}` : undefined),
  };
}
