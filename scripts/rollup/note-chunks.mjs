// Which chunk holds which file of src, and which chunks it asks for at once: read by scripts/size.mjs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { chunkNotes } from '../size-scenarios.mjs';

/** Notes the chunks of one build under the name of its entry, beside those of other builds. */
export function noteChunks() {
  return {
    name: 'note-chunks',
    writeBundle(_options, bundle) {
      const written = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entry = written.find(({ isEntry }) => isEntry);
      const chunks = written.map(({ fileName, imports, moduleIds }) => ({
        fileName,
        imports,
        sources: moduleIds.map((id) => relative('.', id).replaceAll('\\', '/')),
      }));
      const others = existsSync(chunkNotes) ? JSON.parse(readFileSync(chunkNotes, 'utf8')) : {};
      mkdirSync(dirname(chunkNotes), { recursive: true });
      writeFileSync(chunkNotes, JSON.stringify({ ...others, [entry.fileName]: chunks }, null, 2));
    },
  };
}
