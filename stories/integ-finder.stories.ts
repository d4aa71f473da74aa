import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { finderIn, integFinder, integMap, type Args } from './support/render.js';
import { denyPosition } from './support/silent-position.js';
import { silenceSource } from './support/silent-source.js';

// Tags tell test/stories what a story means to happen. Storybook reads them from the text: no spreads.

/** One story for each state and each attribute. All places are made up. */
const meta: Meta<Args> = {
  title: 'integ-finder',
  component: 'integ-finder',
  render: integFinder,
  argTypes: { content: { description: 'What stands between the tags' } },
  args: {
    src: 'data/partners.csv data/activities.csv data/support.csv',
    content: '<a href="/aktiviteter">Alla aktiviteter</a>',
  },
};
export default meta;

type Story = StoryObj<Args>;

const narrow = { globals: { width: '390' } };

/** Presses the first control of a part that is seen, or the one with a text, and waits until the finder is still. */
async function press(canvas: HTMLElement, part: string, text = ''): Promise<void> {
  const finder = await finderIn(canvas);
  const find = () =>
    [...finder.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`)].find(
      (node) => node.checkVisibility() && node.textContent.includes(text),
    );
  while (!find()) await new Promise(requestAnimationFrame);
  find()?.click();
  await finder.updateComplete;
}

/** What a visitor presses, one after the other. */
const presses =
  (...parts: [part: string, text?: string][]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const [part, text] of parts) await press(canvasElement, part, text);
  };

export const Default: Story = {};

// What a visitor does

/** The first question on a phone. */
export const AskedAges: Story = { ...narrow };

/** One child’s age is given; another is one tap more. */
export const AskedActivity: Story = { ...narrow, play: presses(['age', '9']) };

export const AskedWhere: Story = { ...narrow, play: presses(['age', '9'], ['dont-know']) };

export const AskedWhen: Story = { ...narrow, play: presses(['age', '9'], ['dont-know'], ['quick-place']) };

/** What else may matter, each with how many there would be. */
export const AskedMore: Story = { ...narrow, play: presses(['show'], ['ask-more']) };

/** The answer as cards. */
export const Cards: Story = { ...narrow, args: { ages: '9' }, play: presses(['show']) };

export const Narrow320: Story = { globals: { width: '320' }, args: { ages: '9' }, play: presses(['show']) };

/** Several children: a card says for which of them it fits. */
export const SeveralChildren: Story = { args: { ages: '9,12' } };

/** A choice that would empty the list says so beforehand. */
export const ChoicesPressed: Story = { args: { ages: '9', query: 'free=yes&groups=mixed' } };

/** Nothing fits: which one answer to change, and whom to ask. */
export const NothingFits: Story = {
  args: { query: 'ages=6&activities=football', contact: 'Samira|tel:+46701740646|mailto:samira@example.org' },
};

/** A full group, and where it leads. */
export const Full: Story = { args: { query: 'activities=football', 'refer-to': 'samsyn' } };

/** An activity is open: the message is ready to be sent. */
export const Details: Story = { args: { selected: 'A2', ages: '9' } };

/** Nothing is known but who it is for: it says "ask", and the message asks. */
export const DetailsUnknown: Story = {
  args: {
    ...{ src: undefined, selected: 'a' },
    records: [
      { id: 'p', name: 'Ny förening', kind: 'club', place: { lat: 57.19, lng: 14.03 } },
      { type: 'activity', id: 'a', partnerId: 'p', title: 'Öppen hall' },
    ],
  },
};

export const DetailsNarrow: Story = { ...narrow, args: { selected: 'A3' } };

/** The partner of an activity. */
export const DetailsPartner: Story = { args: { selected: 'ekens-bk' } };

/** The same answer on the map. */
export const OnMap: Story = {
  play: async ({ canvasElement }) => {
    const finder = await finderIn(canvasElement);
    finder.renderRoot.querySelectorAll<HTMLElement>('[part=view-switch] button')[1]?.click();
    await finder.updateComplete;
  },
};

/** The next tap on the map says where to look. */
export const PointingOnMap: Story = { ...narrow, play: presses(['age', '9'], ['dont-know'], ['tap-map']) };

/** Some are kept; on the device only by a tick. */
export const Favourites: Story = { play: presses(['favourite'], ['favourites']) };

/** Help that exists for the ages that are asked. */
export const Help: Story = { args: { ages: '14', query: 'help=cost' } };

export const PositionDenied: Story = { beforeEach: denyPosition, play: presses(['use-position']) };

// What may go wrong

export const Loading: Story = {
  tags: ['data-never-come'],
  args: { src: 'data/never.csv', content: '' },
  beforeEach: silenceSource,
};

export const Failed: Story = { tags: ['file-is-missing'], args: { src: 'data/missing.csv' } };

export const EmptyFile: Story = { args: { src: 'data/empty.csv' } };

/** One row cannot be right; the others are shown. */
export const BadRecords: Story = { args: { src: 'data/partners.csv data/activities-bad.csv' } };

// What a webmaster sets

/** Girls of 10 to 13, on Saturdays or on Thursday evenings, near a place: one tag. */
export const Presets: Story = {
  args: { ages: '10,11,12,13', groups: 'girls', near: '57.19,14.03', slots: 'thu-after-school sat' },
};

export const Activities: Story = { args: { activities: 'football futsal' } };

export const WithoutMap: Story = { args: { 'without-map': true } };

export const WithoutSearchAndNearMe: Story = { args: { 'without-search': true, 'without-near-me': true } };

/** What is shown stands in the page as schema.org events too. */
export const JsonLd: Story = { args: { 'json-ld': true } };

/** One question and one selection with a map of the page. */
export const ForAMap: Story = {
  render: (args, context) => html`
    ${integFinder({ for: 'network', ages: '9', 'without-map': true }, context)}
    ${integMap({ id: 'network', src: args['src'] }, context)}
  `,
};
