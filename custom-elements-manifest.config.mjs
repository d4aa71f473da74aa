import { readFileSync } from 'node:fs';
import { readTokens } from './scripts/tokens.mjs';

const tokens = await readTokens();

const isPublic = ({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic;

export default {
  globs: [
    'src/elements/element.ts',
    'src/elements/places-attributes.ts',
    'src/elements/places-element.ts',
    'src/elements/events.ts',
    'src/elements/refer-event.ts',
    'src/elements/integ-*/integ-*.ts',
  ],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  // Files are found in no order of their own, and what an element inherits stands in the order in which they are read.
  overrideModuleCreation: ({ ts, globs }) =>
    globs.toSorted().map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true)),
  litelement: true,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        for (const { declarations = [] } of modules) {
          for (const declaration of declarations) {
            declaration.members &&= declaration.members.filter(isPublic);
            // The analyzer also guesses events from dispatchEvent, without their names.
            declaration.events &&= declaration.events.filter(({ name }) => name?.startsWith('integ-'));
          }
        }
      },
    },
    {
      name: 'tokens',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
          if (declaration.tagName) declaration.cssProperties = tokens;
        }
      },
    },
    {
      // Readers of the package have dist/modules, not src.
      name: 'published-paths',
      packageLinkPhase({ customElementsManifest }) {
        const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/modules/$1.js');
        const rename = (node) => {
          if (node === null || typeof node !== 'object') return;
          for (const [key, value] of Object.entries(node)) {
            if ((key === 'path' || key === 'module') && typeof value === 'string') {
              node[key] = published(value);
            } else rename(value);
          }
        };
        rename(customElementsManifest);
      },
    },
  ],
};
