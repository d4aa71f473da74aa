import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { languageOf, uiLanguages } from '../../src/words/languages.js';
import { dataSets } from './data-sets.js';

type Item = { value: string; title: string };

type Menu = NonNullable<Preview['globalTypes']>[string];

const menu = (title: string, icon: NonNullable<NonNullable<Menu['toolbar']>['icon']>, items: Item[]): Menu => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const titled = (values: string[], title: (value: string) => string): Item[] =>
  values.map((value) => ({ value, title: title(value) }));

/** The toolbar. */
export const choices: NonNullable<Preview['globalTypes']> = {
  language: menu(
    'Language',
    'globe',
    titled(Object.keys(uiLanguages), (lang) => languageOf(lang).name),
  ),
  direction: menu('Direction', 'transfer', [
    { value: 'auto', title: 'As the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  scheme: menu('Colours', 'mirror', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  width: menu('Width', 'grow', [
    { value: 'full', title: 'All there is' },
    ...titled(['320', '390', '720', '1120'], (width) => `${width} px`),
  ]),
  data: menu('Data', 'database', [
    { value: 'own', title: 'As the story says' },
    ...Object.entries(dataSets).map(([value, { title }]) => ({ value, title })),
  ]),
};

export const initialChoices = { language: 'sv', direction: 'auto', scheme: 'light', width: 'full', data: 'own' };

type Choices = typeof initialChoices;

/** The page around the element. */
export const surroundings: Decorator = (story, { globals }) => {
  const { language, direction, scheme, width } = { ...initialChoices, ...(globals as Partial<Choices>) };
  const dir = direction === 'auto' ? languageOf(language).dir : direction;
  return html`
    <div class="page" lang=${language} dir=${dir} data-scheme=${scheme}>
      <div class="room" style=${styleMap({ 'max-inline-size': width === 'full' ? null : `${width}px` })}>
        ${story()}
      </div>
    </div>
  `;
};
