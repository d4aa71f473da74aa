import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { tokens } from '../src/theme/tokens.js';

const uses: Record<keyof typeof tokens, string> = {
  accent: 'Links, the main button, what is chosen',
  'accent-ink': 'Text on it',
  'accent-soft': 'The ground of a chosen row',
  ink: 'Text',
  muted: 'Text that matters less',
  paper: 'The ground',
  'paper-2': 'A second ground, as under the count',
  line: 'Lines between things',
  edge: 'Edges of buttons and fields',
  ask: 'What is unknown: "ask"',
  'ask-soft': 'The ground under it',
  club: 'Clubs',
  'language-cafe': 'Language cafés',
  school: 'Schools',
  municipality: 'The municipality',
  church: 'All faiths',
  project: 'Projects',
  glyph: 'The picture in a pin',
  land: 'Land',
  water: 'Water',
  built: 'What people have built, on a town map',
  green: 'What grows there',
  road: 'Roads there',
  height: 'How high the element is',
  radius: 'How round its corners are',
};

const swatch = (value: string): TemplateResult => html`
  <td>
    ${value.startsWith('#') ? html`<span class="swatch" style="background: ${value}"></span>` : ''}<code>${value}</code>
  </td>
`;

const row = ([name, value]: [string, string | readonly [string, string]]): TemplateResult => {
  const [light, dark] = typeof value === 'string' ? [value, value] : value;
  return html`
    <tr>
      <th scope="row"><code>--integ-${name}</code></th>
      <td>${uses[name as keyof typeof tokens]}</td>
      ${swatch(light)}${swatch(dark)}
    </tr>
  `;
};

const meta: Meta = { title: 'Colours and sizes', tags: ['!autodocs'] };
export default meta;

export const Table: StoryObj = {
  render: () => html`
    <div class="tokens" lang="en" dir="ltr" role="region" aria-label="Colours and sizes" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Used for</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(tokens).map(row)}
        </tbody>
      </table>
    </div>
  `,
};
