// TypeScript modules with what they import, for tests in Node 20 of what no entry of dist has.
import { build } from 'esbuild';

/** @param {string[]} files all their exports as one module */
export async function bundleTs(files) {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
