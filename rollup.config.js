// One config, and what it builds (see scripts/build.mjs for what else goes into dist):
//   dist/modules/**      ES modules that mirror src; dependencies stay imports
//   dist/integ.js        every element, with lazy chunks beside it in dist/chunks
//   dist/integ-guide.js  the guide alone, for a page without a list; dist/integ-log.js likewise the log
//   dist/integ.bundle.js the same as one classic script
//   dist/check.js        the script of the page that checks files
import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { elementFiles, filesUnder } from './scripts/files.mjs';
import { assetUrls, scriptAddress } from './scripts/rollup/asset-urls.mjs';
import { noteChunks } from './scripts/rollup/note-chunks.mjs';
import { noteLicences } from './scripts/rollup/note-licences.mjs';

/** Elements that show something without records, and are often alone on a page. */
const alone = ['integ-guide', 'integ-log'];

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! Integ ${version} | MIT | licences of what is inside: LICENCES.txt */`;

const isDependency = (id) =>
  id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const minify = () => terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: /^!/ } });

/** A plugin that makes the same of a file in each of our builds, asked once. */
function once(plugin) {
  const made = new Map();
  return {
    ...plugin,
    transform(code, id) {
      const key = `${id}\n${code}`;
      if (!made.has(key)) made.set(key, plugin.transform.call(this, code, id));
      return made.get(key);
    },
  };
}
const templates = once(minifyTemplateLiterals({ include: ['src/**/*.ts'], failOnError: true }));
const types = once(esbuild({ target: 'es2022', tsconfig: 'tsconfig.build.json' }));

const source = (...first) => [...first, templates, types];
const whole = (...more) => [...source(nodeResolve({ browser: true }), commonjs(), assetUrls()), ...more];

// A circle or a missing export in our own files is a mistake; circles among dependencies are theirs.
const onwarn = (warning) => {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return;
  throw new Error(`rollup: ${warning.message}`);
};

export default [
  {
    input: [
      ...['src/index.ts', 'src/integ.ts', 'src/check/cli.ts'],
      // No page needs it: the build makes the receiver's contract of it.
      'src/samsyn/referral-schema.ts',
      ...filesUnder('src/words'),
      ...elementFiles(),
    ],
    external: isDependency,
    plugins: source(nodeResolve({ extensions: ['.ts'] }), assetUrls()),
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: 'modules/[name].js',
    },
    onwarn,
  },
  {
    input: 'src/integ.ts',
    plugins: whole(noteChunks(), noteLicences()),
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: 'integ.js',
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      // The log reads tables too: a list still gets all of it in one file.
      manualChunks: (id) => (/d3-dsv|sources\/csv(-quotes)?\.ts$/.test(id) ? 'csv' : undefined),
      onlyExplicitManualChunks: true,
      banner,
      plugins: [minify()],
    },
    onwarn,
  },
  // Each in files of its own: in those of dist/integ.js, what a list needs stands before all else.
  ...alone.map((tag) => ({
    input: `src/elements/${tag}/${tag}.ts`,
    // One file to begin with, and no journey more to the server.
    preserveEntrySignatures: 'allow-extension',
    plugins: whole(noteChunks()),
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: `${tag}.js`,
      chunkFileNames: `chunks/${tag}-[name]-[hash:7].js`,
      banner,
      plugins: [minify()],
    },
    onwarn,
  })),
  {
    input: 'src/integ.ts',
    plugins: whole(),
    output: {
      dir: 'dist',
      format: 'iife',
      inlineDynamicImports: true,
      entryFileNames: 'integ.bundle.js',
      intro: scriptAddress,
      banner,
      plugins: [minify()],
    },
    onwarn,
  },
  {
    input: { check: 'src/check/page.ts' },
    plugins: whole(),
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/check-[name]-[hash].js',
      banner,
      plugins: [minify()],
    },
    onwarn,
  },
];
