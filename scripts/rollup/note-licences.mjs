// The licence texts of what is bundled travel with it, in dist/LICENCES.txt.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

// Files of src that hold (parts of) a package.
const copies = {
  'src/map/vendor/leaflet.js': ['leaflet'],
  'src/theme/icon-paths.ts': ['lucide-static', '@mapbox/maki'],
  'src/theme/activity-icon-paths.ts': ['lucide-static', '@mapbox/maki', '@rapideditor/temaki'],
};

export function noteLicences() {
  return {
    name: 'note-licences',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((output) => output.moduleIds ?? []);
      /** @type {Set<string>} */
      const folders = new Set(ids.flatMap(packageFolders));
      const texts = [...folders].toSorted().map((folder) => licence.call(this, folder));
      this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
    },
  };
}

function packageFolders(id) {
  const path = relative('.', id).replaceAll('\\', '/');
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  return folder ? [folder] : (copies[path] ?? []).map((name) => `node_modules/${name}`);
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file && !license) this.error(`${name} has no licence`);
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
