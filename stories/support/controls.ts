import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Entry {
  name: string;
  attribute?: string;
  type?: { text: string };
}

interface Declaration {
  tagName?: string;
  members?: Entry[];
  attributes?: Entry[];
  cssParts?: Entry[];
}

export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

const asText = ({ type, ...entry }: Entry): Entry => ({
  ...entry,
  type: { text: /^(?:boolean|number)\b/.exec(type?.text ?? '')?.[0] ?? 'string' },
});

/**
 * The manifest as Storybook shows it best. An attribute is text, a number or a flag, whatever its property
 * is made of; so its control is one that a page's author knows. Parts get a name of their own, for Storybook
 * keeps one entry a name and some parts are called like attributes.
 */
export function toControls({ modules }: Manifest): Manifest {
  const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  return {
    modules: declarations.map((declaration) => ({
      declarations: [
        {
          ...declaration,
          members: declaration.members?.filter(({ attribute }) => !attribute) ?? [],
          attributes: declaration.attributes?.map(asText) ?? [],
          cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })) ?? [],
        },
      ],
    })),
  };
}

const inOrder = ['attributes', 'css custom properties', 'properties', 'events', 'slots'];
const rank = (category = '') => (inOrder.includes(category) ? inOrder.indexOf(category) : inOrder.length);

/** Attributes get the control of their type, colours a colour picker; the rest is there to be read. */
export const onlyWhatCanBeSet: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes)
      .toSorted(([, a], [, b]) => rank(a.table?.category) - rank(b.table?.category))
      .map(([name, argType]) => {
        const { category, defaultValue } = argType.table ?? {};
        if (!category || category === 'attributes') return [name, argType];
        if (!name.startsWith('--')) return [name, { ...argType, control: false }];
        return [name, { ...argType, control: defaultValue?.summary?.startsWith('#') ? 'color' : 'text' }];
      }),
  );
