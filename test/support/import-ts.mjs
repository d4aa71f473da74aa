// A TypeScript module without imports of its own, for tests in Node 20.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

export const importTs = (file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
};
