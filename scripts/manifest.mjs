// The custom-elements manifest: written into dist by the build, read by guards and by scripts/readme.mjs.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { isProgram } from './files.mjs';

const makeManifest = (noWrite) =>
  cli({ argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'], noWrite });

export const readManifest = () => makeManifest(true);
export const writeManifest = () => makeManifest(false);

/** The declarations of public elements (`integ-*`), whole, with what they inherit. */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter(({ customElement, tagName }) => customElement && tagName?.startsWith('integ-'));

if (isProgram(import.meta.url)) await writeManifest();
