// Which chunk holds which file of src, and which chunks it asks for at once: read by scripts/size.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { chunkNotes } from '../size-scenarios.mjs';

export function noteChunks() {
  return {
    name: 'note-chunks',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, imports, moduleIds }) => ({
          fileName,
          imports,
          sources: moduleIds.map((id) => relative('.', id).replaceAll('\\', '/')),
        }));
      mkdirSync(dirname(chunkNotes), { recursive: true });
      writeFileSync(chunkNotes, JSON.stringify(chunks, null, 2));
    },
  };
}
