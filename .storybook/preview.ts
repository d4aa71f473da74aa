import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { manifest } from 'virtual:integ';
import '../src/integ.js';
import { onlyWhatCanBeSet, toControls } from '../stories/support/controls.js';
import { toPaste } from '../stories/support/paste.js';
import { choices, initialChoices, surroundings } from '../stories/support/surroundings.js';
import './preview.css';

setCustomElementsManifest(toControls(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: choices,
  initialGlobals: initialChoices,
  decorators: [surroundings],
  argTypesEnhancers: [onlyWhatCanBeSet],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { codePanel: true, source: { transform: toPaste, excludeDecorators: true, language: 'html' } },
    options: {
      storySort: { order: ['Start here', 'integ-map', 'integ-finder', 'integ-samsyn', 'integ-guide', 'integ-log'] },
    },
  },
};

export default preview;
