// The table of src/theme/tokens.ts, for the manifest: one source for defaults and documents.
import { build } from 'esbuild';

/** @returns {Promise<{name: string, default: string, description: string}[]>} */
export async function readTokens() {
  const { outputFiles } = await build({
    entryPoints: ['src/theme/tokens.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['production'],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { tokens } = await import(`data:text/javascript;base64,${code}`);
  return Object.entries(tokens).map(([token, value]) => ({
    name: `--integ-${token}`,
    default: Array.isArray(value) ? value[0] : value,
    description: Array.isArray(value) ? `Default in the dark scheme: ${value[1]}` : 'The same in both schemes',
  }));
}
