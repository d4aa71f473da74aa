import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { alone, fullActivity, fullUp, unknownActivity } from './support/open-activities.js';
import { drawing, elementIn, press, type Args } from './support/render.js';
import { denyPosition } from './support/silent-position.js';
import { halveSource, silenceSource } from './support/silent-source.js';

const integFinder = drawing('integ-finder');
const integMap = drawing('integ-map');

// Tags tell test/stories what a story means to happen. Storybook reads them from the text: no spreads.

/** One story for each state and each attribute of its own; what it shares with `<integ-map>` stands there. All places are made up. */
const meta: Meta<Args> = {
  title: 'integ-finder',
  component: 'integ-finder',
  render: integFinder,
  argTypes: { content: { description: 'What stands between the tags' } },
  args: {
    src: 'data/town/partners.csv data/town/activities.csv data/town/support.csv',
    content: '<a href="/aktiviteter">Alla aktiviteter</a>',
  },
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** What an author writes between the tags: seen before the data are here, and when they cannot be read. */
const ownList = `
  <ul>
    <li><a href="/ekens-bk">Ekens BK, fotboll</a></li>
    <li><a href="/lindaker-volley">Lindåker Volley, volleyboll</a></li>
    <li><a href="/sprakcafe">Språkcafé Biblioteket</a></li>
  </ul>
`;

const narrow = { globals: { width: '390' } };
const dark = { globals: { scheme: 'dark' } };

const question = (name: string) => `[data-question=${name}].open`;

/** A visitor presses one thing after the other, each once the one before has come. */
const pressing =
  (...steps: [selector: string, leadsTo: string][]): Play =>
  async ({ canvasElement }) => {
    const finder = elementIn(canvasElement, 'integ-finder');
    await finder.ready;
    for (const [selector, leadsTo] of steps) await press(finder, selector, leadsTo);
    await finder.updateComplete;
  };

/** The button is out of sight, among the questions beside the list. */
const denied: Play = async (context) => {
  await pressing(['[part=use-position]', '.fault'])(context);
  elementIn(context.canvasElement, 'integ-finder')
    .renderRoot.querySelector('.fault')
    ?.scrollIntoView({ block: 'center' });
};

const skip = '[part=skip-question]';
const showCards: [string, string] = ['[part=show]', '.results-name'];
const turnToMap: [string, string] = ['[part=view-switch] button:last-child', '[part=map]'];

/** Wide: all questions beside the list. On a phone: the first question. */
export const Default: Story = {};

// What a visitor does

/** Two children: a card says for which of them it fits. */
export const SeveralChildren: Story = {
  args: { ages: '9 12', activities: 'football', slots: 'mon-evening wed-evening tue-evening' },
};

/** Wishes are answers too; a choice that would empty the list says so beforehand. */
export const ChoicesPressed: Story = { args: { ages: '9', query: 'free=yes&groups=mixed' } };

/** The first question on a phone. */
export const AskedAges: Story = narrow;

/** The second one, with the age answered; another child is one press. */
export const AskedActivity: Story = { ...narrow, args: { ages: '9' }, play: pressing([skip, question('activity')]) };

export const AskedWhere: Story = {
  ...narrow,
  args: { ages: '9', activities: 'football' },
  play: pressing([skip, question('activity')], [skip, question('where')]),
};

export const AskedWhen: Story = {
  ...narrow,
  args: { ages: '9', activities: 'football', slots: 'mon-evening wed-evening' },
  play: pressing([skip, question('activity')], [skip, question('where')], [skip, question('when')]),
};

/** Further wishes, from the list. */
export const AskedMore: Story = {
  ...narrow,
  args: { ages: '9' },
  play: pressing(showCards, ['[part=ask-more]', question('more')]),
};

/** The answer on a phone. */
export const Cards: Story = { ...narrow, args: { ages: '9', activities: 'football' }, play: pressing(showCards) };

/** All that one can try, and the kinds of them. */
export const AllActivities: Story = { play: pressing(['[part=all-activities]', '[part=family]']) };

/** What nobody has told reads "ask", and stands after what is known. */
export const ToAsk: Story = {
  args: { src: undefined, records: unknownActivity, ages: '9', activities: 'football' },
};

/** Nothing fits: which one answer to change, and whom to call. */
export const NothingFits: Story = { args: { ages: '9', activities: 'football', slots: 'fri-evening' } };

export const NothingFitsNarrow: Story = { ...narrow, args: NothingFits.args ?? {}, play: pressing(showCards) };

/** No single answer helps: a person does. */
export const NothingFitsPerson: Story = {
  args: {
    ...{ src: undefined, records: alone, ages: '40', activities: 'dance' },
    contact: 'Samira|tel:+4637012345|mailto:samira@example.org',
  },
};

/** Nobody is named: the library. */
export const NothingFitsLibrary: Story = {
  args: { src: undefined, records: alone, ages: '40', activities: 'dance' },
};

/** Signs of what an activity helps towards: language, work, education. */
export const HelpsTowards: Story = { args: { query: 'benefits=mentor,leader-course,language' } };

/** All that fits is full: which one answer leads to what is not. The full ones stand below. */
export const AllFullWays: Story = { args: { ages: '9', activities: 'football', slots: 'thu-evening' } };

export const AllFullWaysNarrow: Story = { ...narrow, args: AllFullWays.args ?? {}, play: pressing(showCards) };

/** All is full, whatever is asked: a person helps. */
export const AllFull: Story = { args: { src: undefined, records: fullUp, ages: '9' } };

/** All that an activity can say, with a message that is ready. */
export const Open: Story = { args: { src: undefined, records: fullActivity, selected: 'A2', ages: '9' } };

/** Nothing is known but a name: it says "ask", and the message asks. */
export const OpenUnknown: Story = { args: { src: undefined, records: unknownActivity, selected: 'N1' } };

export const OpenNarrow: Story = {
  ...narrow,
  args: { src: undefined, records: fullActivity, selected: 'A2', ages: '9' },
};

/** The message in two languages: the one who reads, the one who gets it. */
export const OpenArabic: Story = {
  args: { src: undefined, records: fullActivity, selected: 'A2', ages: '9', lang: 'ar' },
};

export const OpenArabicNarrow: Story = {
  tags: ['dark'],
  globals: { ...dark.globals, ...narrow.globals },
  args: {
    ...{ src: undefined, records: fullActivity, selected: 'A2', ages: '9', lang: 'ar' },
    'color-scheme': 'dark',
  },
};

/** The partner behind an activity. */
export const OpenPartner: Story = { args: { src: undefined, records: fullActivity, selected: 'ekens-bk' } };

/** List and map of the same answer. */
export const OnMap: Story = { args: { activities: 'football' }, play: pressing(turnToMap) };

export const OnMapNarrow: Story = {
  ...narrow,
  args: { activities: 'football' },
  play: pressing(showCards, turnToMap),
};

/** A press on the map says where to look. */
export const PointingOnMap: Story = {
  ...narrow,
  play: pressing([skip, question('activity')], [skip, question('where')], ['[part=tap-map]', '.pointing']),
};

export const NearAPlace: Story = { args: { near: '57.196,14.036', query: 'within=5' } };

/** Places that may be meant. */
export const PlaceSuggestions: Story = {
  play: async ({ canvasElement }) => {
    const finder = elementIn(canvasElement, 'integ-finder');
    await finder.ready;
    const field = finder.renderRoot.querySelector<HTMLInputElement>('[part=place]');
    if (!field) throw new Error('There is no field for a place');
    field.value = 'ha';
    field.dispatchEvent(new InputEvent('input'));
    while (field.ariaExpanded !== 'true') await new Promise(requestAnimationFrame);
    field.scrollIntoView({ block: 'center' });
  },
};

/** The browser gave no position: a sentence, and the field for a place. */
export const PositionDenied: Story = { beforeEach: denyPosition, play: denied };

/** Only what was kept, and whether this device shall remember it. */
export const Favourites: Story = {
  tags: ['changes-the-list'],
  args: { ages: '9', activities: 'football' },
  play: pressing(
    ['[part=favourite][aria-pressed=false]', '[part=favourites]'],
    ['[part=favourites]', '.list .button:first-child'],
  ),
};

/** Help with the costs and other hurdles, for those who are asked for. */
export const HelpExists: Story = {
  args: { ages: '9', activities: 'judo' },
  play: async ({ canvasElement }) => {
    const finder = elementIn(canvasElement, 'integ-finder');
    await finder.ready;
    const offers = () => finder.renderRoot.querySelector<HTMLElement>('[part=support-offers]');
    while (!offers()) await new Promise(requestAnimationFrame);
    offers()?.querySelector('summary')?.click();
    offers()?.scrollIntoView();
  },
};

// What can go wrong

/** The file does not come. Nothing stands between the tags, so the shape of a list is shown. */
export const Loading: Story = {
  tags: ['data-never-come'],
  beforeEach: silenceSource,
  args: { src: 'data/never.csv', content: '' },
};

/** The same, with content of the page's own. */
export const LoadingWithContent: Story = {
  tags: ['data-never-come'],
  beforeEach: silenceSource,
  args: { src: 'data/never.csv', content: ownList },
};

/** A file over 1 MB: how much of it is here. */
export const LargeFile: Story = {
  tags: ['data-never-come'],
  beforeEach: halveSource,
  args: { src: 'data/large.csv', content: '' },
};

export const Failed: Story = { tags: ['file-is-missing'], args: { src: 'data/missing.csv', content: ownList } };

export const FailedWithoutContent: Story = {
  tags: ['file-is-missing'],
  args: { src: 'data/missing.csv', content: '' },
};

/** The other one is shown. */
export const OneSourceFails: Story = {
  tags: ['file-is-missing'],
  args: { src: 'data/activities.csv data/missing.csv' },
};

/** Swapped, zero and missing positions, an id twice, no name. The rest is shown, and the console names each. */
export const BadRecords: Story = { args: { src: 'data/partners-bad.csv data/activities-bad.csv' } };

export const EmptyFile: Story = { args: { src: 'data/empty.csv' } };

// Languages

export const Arabic: Story = { args: { lang: 'ar' } };

export const ArabicNarrow: Story = {
  ...narrow,
  args: { lang: 'ar', ages: '9', activities: 'football' },
  play: pressing(showCards),
};

export const Danish: Story = { args: { lang: 'da', ages: '9' } };

export const English: Story = { args: { lang: 'en', ages: '9' } };

// Colours and size

/** The page says `color-scheme: dark`; the element follows. */
export const Dark: Story = { ...dark, tags: ['dark'], args: { 'color-scheme': 'dark', ages: '9 12' } };

export const DarkNarrow: Story = {
  tags: ['dark'],
  globals: { ...dark.globals, ...narrow.globals },
  args: { 'color-scheme': 'dark', ages: '9' },
  play: pressing(showCards),
};

export const Narrow320: Story = { globals: { width: '320' }, args: { ages: '9' }, play: pressing(showCards) };

export const Narrow320Question: Story = { globals: { width: '320' } };

export const Narrow320Open: Story = {
  globals: { width: '320' },
  args: { src: undefined, records: fullActivity, selected: 'A2' },
};

/** The least width that has questions and list side by side. */
export const Wide720: Story = { globals: { width: '720' }, args: { ages: '9 12' } };

/** Any custom property can be set on the tag, or around it. */
export const OwnColours: Story = {
  args: { '--integ-accent': 'light-dark(#7a1f3d, #f0a3bd)', '--integ-radius': '0', '--integ-height': '32rem' },
};

// Attributes

/** How old; a page for a school class begins so. */
export const Ages: Story = { args: { ages: '10,11' } };

/** By code; `docs` names them all. */
export const Activities: Story = { args: { activities: 'swimming dance' } };

export const Groups: Story = { args: { groups: 'girls' } };

/** Where to look from. */
export const Near: Story = { args: { near: '57.19,14.03' } };

/** Days and times of day. */
export const Slots: Story = { args: { slots: 'mon-evening sat' } };

/** A municipality's page for girls of 10 to 13 is one tag. */
export const Presets: Story = {
  args: { heading: 'För flickor 10–13 år', ages: '10,11,12,13', groups: 'girls', activities: 'football basketball' },
};

/** A full activity leads on: here to another page. */
export const ReferTo: Story = {
  args: { src: undefined, records: fullUp, ages: '9', 'refer-to': 'https://example.org/samsyn' },
};

/** The same from the open one. */
export const ReferToOpen: Story = {
  args: {
    ...{ src: undefined, records: fullUp, ages: '9', selected: 'A1' },
    'refer-to': 'https://example.org/samsyn',
  },
};

/** Search engines read what is shown: a script in the page's head, nothing that is seen. */
export const JsonLd: Story = { args: { 'json-ld': true, ages: '9' } };

/** One question and one selection with a map elsewhere on the page, which has the data. */
export const For: Story = {
  args: { src: undefined, for: 'karta' },
  render: ({ for: leader, ...args }, context) => html`
    <div style="display: grid; gap: 1rem">
      ${integFinder({ ...args, for: leader, 'without-map': true, content: '' }, context)}
      ${integMap({ id: leader, src: 'data/town/partners.csv data/town/activities.csv', 'without-list': true }, context)}
    </div>
  `,
};

export const WithoutMap: Story = { args: { 'without-map': true } };

export const WithoutList: Story = { args: { 'without-list': true } };

export const WithoutSearch: Story = { args: { 'without-search': true } };

export const WithoutNearMe: Story = { args: { 'without-near-me': true } };

export const Heading: Story = { args: { heading: 'Fritid i Lindåker', 'heading-level': 3 } };

/** Few rows at first, and a button for more. */
export const ShowMore: Story = { args: { limit: 5 } };

/** Activities of these kinds of partners alone. */
export const Kinds: Story = { args: { kinds: 'project language-cafe' } };

/** Only what lies within: a municipality, a box or an outline. */
export const Area: Story = { args: { area: '14.02,57.19,14.06,57.22' } };

/** A question to begin with, in any of its fields. */
export const Query: Story = { args: { query: 'free=1&beginners=1&sort=time' } };

/** Question and open activity stand in the page's address, so that an answer can be sent on. */
export const ShareState: Story = { args: { 'share-state': true, ages: '9' } };

/** No file: the data stand between the tags, as they were copied from a spreadsheet. */
export const DataInTag: Story = {
  args: {
    src: undefined,
    content: `
      <script type="text/csv" data-type="activity">
        id	title	activity	age_min	age_max	schedule	lat	lng
        schack	Schack för barn	chess	7	12	wed 16:00-17:00	57.1961	14.0312
        dans	Dans flickor	dance	10	13	thu 15:30-16:30	57.1822	14.0205
      </script>
      <p>Fråga i receptionen i Ekhallen.</p>
    `,
  },
};
