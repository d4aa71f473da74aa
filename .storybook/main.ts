import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { patchLeaflet } from '../scripts/leaflet-patch.mjs';
import { readManifest } from '../scripts/manifest.mjs';

// The large registers lie beside the project. A Storybook that is built without them does not offer them.
const shared = ['smaland-schools-expected.csv', 'se-schools.geojson'].filter((name) =>
  existsSync(new URL(`../../shared/data/${name}`, import.meta.url)),
);

const facts = 'virtual:integ';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../test/fixtures/scenarios', to: '/data' },
    { from: '../stories/data', to: '/data' },
    { from: '../demo/data', to: '/data/town' },
    ...shared.map((name) => ({ from: `../../shared/data/${name}`, to: `/data/shared/${name}` })),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // Our own toolbar has the widths and colours that an element must bear.
  features: {
    backgrounds: false,
    viewport: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  // What only Node can find out: the manifest, made from src so that no build has to come first, and the registers.
  viteFinal: async (vite) => {
    await patchLeaflet();
    const manifest: unknown = await readManifest();
    const module = {
      name: 'integ-facts',
      resolveId: (id: string) => (id === facts ? `\0${facts}` : undefined),
      load: (id: string) =>
        id === `\0${facts}`
          ? `export const manifest = ${JSON.stringify(manifest)};\nexport const shared = ${JSON.stringify(shared)};`
          : undefined,
    };
    return { ...vite, plugins: [...(vite.plugins ?? []), module] };
  },
};

export default config;
