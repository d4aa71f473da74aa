import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { danishRecord, fullRecord } from './support/open-records.js';
import { drawing, elementIn, press, type Args } from './support/render.js';
import { denyPosition } from './support/silent-position.js';
import { halveSource, silenceSource } from './support/silent-source.js';

const integMap = drawing('integ-map');
const mapIn = (canvas: HTMLElement) => elementIn(canvas, 'integ-map');

// Tags tell test/stories what a story means to happen. Storybook reads them from the text: no spreads.

/** One story for each state and each attribute. All places are made up. */
const meta: Meta<Args> = {
  title: 'integ-map',
  component: 'integ-map',
  render: integMap,
  argTypes: { content: { description: 'What stands between the tags' } },
  args: {
    src: 'data/partners.csv data/activities.csv',
    content: '<a href="/foreningar">Alla föreningar</a>',
  },
};
export default meta;

type Story = StoryObj<Args>;

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

/** A visitor turns from the list to the map. */
const turnToMap: Story['play'] = async ({ canvasElement }) => {
  const map = mapIn(canvasElement);
  await map.ready;
  const buttons = map.renderRoot.querySelectorAll<HTMLElement>('[part=view-switch] button');
  buttons[1]?.click();
  await map.updateComplete;
};

/** A visitor presses "Change". */
const openWhere: Story['play'] = async ({ canvasElement }) => {
  const map = mapIn(canvasElement);
  await map.ready;
  await press(map, '[part=change]', '[part=where]');
};

/** A visitor presses "Near me". */
const openNearMe: Story['play'] = async ({ canvasElement }) => {
  const map = mapIn(canvasElement);
  await map.ready;
  await press(map, '[part=near-me]', '[part=where]');
};

export const Default: Story = {};

// What a visitor does

/** A row or a pin was pressed. Details take the list's place. */
export const Details: Story = { args: { selected: 'ekens-bk' } };

/** Nothing is known but the name and the place: it says "ask". */
export const DetailsUnknown: Story = {
  args: { src: undefined, records: [{ id: 'a', name: 'Ny plats', place: { lat: 57.19, lng: 14.03 } }], selected: 'a' },
};

/** All that a record can say. The question and the open record stand in the page's address, so that it has a link. */
export const DetailsFull: Story = {
  args: { src: undefined, records: fullRecord, selected: 'ekens-bk', 'share-state': true },
};

export const DetailsFullDark: Story = {
  ...dark,
  tags: ['dark'],
  args: { src: undefined, records: fullRecord, selected: 'ekens-bk', 'color-scheme': 'dark' },
};

export const DetailsFullOverMap: Story = {
  ...narrow,
  args: { src: undefined, records: fullRecord, selected: 'ekens-bk' },
  play: turnToMap,
};

export const DetailsArabicOverMap: Story = {
  ...narrow,
  tags: ['dark'],
  globals: { ...narrow.globals, ...dark.globals },
  args: { src: undefined, records: fullRecord, selected: 'ekens-bk', lang: 'ar', 'color-scheme': 'dark' },
  play: turnToMap,
};

/** The time, the money and the language of the place. */
export const DetailsDanish: Story = {
  args: { src: undefined, records: danishRecord, selected: 'almen', lang: 'da' },
};

export const DetailsNarrow: Story = { ...narrow, args: { selected: 'sprakcafe' } };

export const DetailsOverMap: Story = { ...narrow, args: { selected: 'sprakcafe' }, play: turnToMap };

export const SearchWithHits: Story = { args: { query: 'text=fotboll' } };

export const NothingFound: Story = { args: { query: 'text=curling' } };

export const KindPressed: Story = { args: { query: 'kinds=club' } };

export const SeveralKindsPressed: Story = { args: { query: 'kinds=project,language-cafe' } };

/** Places that lie close share a ring. It shows how many of each kind. */
export const Rings: Story = { args: { center: '57.19,14.03', zoom: 8 } };

/** Many rows: some are shown, and a button for more. */
export const ShowMore: Story = { args: { limit: 5 } };

// For partners

/** Who offers and who seeks, under six headings; nobody of a kind: whom to ask. All places are made up. */
export const Partners: Story = { args: { audience: 'partner', src: 'data/network.csv' } };

export const PartnersAsked: Story = {
  args: { audience: 'partner', src: 'data/network.csv', query: 'offers=hall-time,buddies&seeks=coffee-help' },
};

/** "How to work together" is open for the municipality, with a link to the page's own guide. */
export const PartnersGuide: Story = {
  args: { audience: 'partner', 'guide-url': '/guide', src: 'data/network.csv' },
  play: async ({ canvasElement }) => {
    const map = mapIn(canvasElement);
    await map.ready;
    map.renderRoot.querySelector<HTMLElement>('[data-kind=municipality] [part=together]')?.click();
    await map.updateComplete;
  },
};

export const PartnersNarrow: Story = { ...narrow, args: { ...Partners.args, query: 'offers=hall-time' } };

export const PartnersNothingFound: Story = { args: { ...Partners.args, query: 'text=curling' } };

export const PartnersArabic: Story = { args: { ...Partners.args, lang: 'ar', query: 'offers=hall-time' } };

export const PartnersDark: Story = {
  ...dark,
  tags: ['dark'],
  args: { ...Partners.args, 'color-scheme': 'dark', query: 'offers=hall-time' },
};

// Where to look

/** From a place, as far as one travels by bike: the list begins with the nearest, the map has the limit. */
export const NearAPlace: Story = { args: { query: 'near=57.196,14.036&within=5' } };

/** "Change" leads here: from where, how far, in which order. */
export const WhereToLook: Story = { args: { query: 'near=57.196,14.036&within=5' }, play: openWhere };

export const WhereToLookNarrow: Story = { ...narrow, play: openWhere };

/** "Near me" says what it means before the browser asks. */
export const NearMe: Story = { play: openNearMe };

/** The browser gave no position: a sentence, and the field for a place. */
export const PositionDenied: Story = {
  beforeEach: denyPosition,
  play: async (context) => {
    await openNearMe(context);
    await press(mapIn(context.canvasElement), '[part=use-position]', '.fault');
  },
};

/** Places that may be meant, each with what tells it from others of its name. */
export const PlaceSuggestions: Story = {
  play: async (context) => {
    await openWhere(context);
    const field = mapIn(context.canvasElement).renderRoot.querySelector<HTMLInputElement>('[part=place]');
    if (!field) throw new Error('There is no field for a place');
    field.value = 'ha';
    field.dispatchEvent(new InputEvent('input'));
    while (field.ariaExpanded !== 'true') await new Promise(requestAnimationFrame);
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

export const FailedNarrow: Story = {
  ...narrow,
  tags: ['file-is-missing'],
  args: { src: 'data/missing.csv', content: ownList },
};

/** The other one is shown. */
export const OneSourceFails: Story = { tags: ['file-is-missing'], args: { src: 'data/partners.csv data/missing.csv' } };

/** Swapped, zero and missing positions, an id twice, no name. The rest is shown, and the console names each. */
export const BadRecords: Story = { args: { src: 'data/partners-bad.csv data/activities-bad.csv' } };

export const EmptyFile: Story = { args: { src: 'data/empty.csv' } };

// Languages

export const Arabic: Story = { args: { lang: 'ar' } };

export const ArabicDetails: Story = { args: { lang: 'ar', selected: 'sprakcafe' } };

export const ArabicNarrow: Story = { ...narrow, args: { lang: 'ar' } };

export const Danish: Story = { args: { lang: 'da' } };

export const English: Story = { args: { lang: 'en' } };

/** The menu offers these, in this order. */
export const Languages: Story = { args: { languages: 'ar sv' } };

// Colours and size

/** The page says `color-scheme: dark`; the element follows. */
export const Dark: Story = { ...dark, tags: ['dark'], args: { 'color-scheme': 'dark' } };

export const DarkNarrowMap: Story = {
  tags: ['dark'],
  globals: { ...dark.globals, ...narrow.globals },
  args: { 'color-scheme': 'dark' },
  play: turnToMap,
};

export const NarrowList: Story = narrow;

export const NarrowMap: Story = { ...narrow, play: turnToMap };

export const Narrow320: Story = { globals: { width: '320' } };

export const Narrow320Details: Story = { globals: { width: '320' }, args: { selected: 'sprakcafe' } };

/** The least width that has list and map side by side. */
export const Wide720: Story = { globals: { width: '720' } };

/** Any custom property can be set on the tag, or around it. */
export const OwnColours: Story = {
  args: { '--integ-accent': 'light-dark(#7a1f3d, #f0a3bd)', '--integ-radius': '0', '--integ-height': '32rem' },
};

// Attributes

export const WithoutList: Story = { args: { 'without-list': true } };

export const WithoutListNarrow: Story = { ...narrow, args: { 'without-list': true } };

export const WithoutMap: Story = { args: { 'without-map': true } };

export const WithoutSearch: Story = { args: { 'without-search': true } };

export const WithoutNearMe: Story = { args: { 'without-near-me': true } };

export const NoBasemap: Story = { args: { basemap: 'none' } };

/** A town of one's own, over the overview: water, wood, streets and names in one file. */
export const FileBasemap: Story = { args: { basemap: 'file:data/town.topojson', center: '57.19,14.03', zoom: 14 } };

export const FileBasemapDark: Story = {
  ...dark,
  tags: ['dark'],
  args: { 'color-scheme': 'dark', basemap: 'file:data/town.topojson', center: '57.19,14.03', zoom: 14 },
};

/** The town's file does not come: the overview stays, and one sentence says so. */
export const FileBasemapFails: Story = {
  tags: ['basemap-is-missing'],
  args: { basemap: 'file:data/missing.topojson' },
};

/** Another host's map waits for the visitor. */
export const MapOfAnotherHost: Story = { args: { basemap: 'xyz:https://tiles.example/{z}/{x}/{y}.png' } };

export const MapOfAnotherHostNarrow: Story = {
  ...narrow,
  args: { basemap: 'xyz:https://tiles.example/{z}/{x}/{y}.png' },
  play: turnToMap,
};

/** Tiles of the own host that do not come. */
export const TilesFail: Story = { tags: ['basemap-is-missing'], args: { basemap: 'xyz:data/missing/{z}/{x}/{y}.png' } };

/** The credit of a basemap that is not ours to know. */
export const Attribution: Story = { args: { basemap: 'none', attribution: 'Karta: Lindåkers kommun' } };

/** Who puts a record right, and guides where no record says who does. */
export const Contact: Story = {
  args: { contact: 'Samira|tel:+4637012345|mailto:samira@example.org', selected: 'ekens-bk' },
};

/** The page with the way to a place. */
export const Directions: Story = {
  args: { directions: 'https://example.org/way?to={lat},{lng}&name={name}', selected: 'ekens-bk' },
};

/** Records may link to http pages too. */
export const AllowHttp: Story = {
  args: {
    ...{ src: undefined, selected: 'a', 'allow-http': true },
    records: [
      {
        ...{ id: 'a', name: 'Lindåkers Schack', kind: 'club', url: 'http://example.org/schack' },
        place: { lat: 57.1961, lng: 14.0312 },
      },
    ],
  },
};

/** Question and open record stand in the page's address. */
export const ShareState: Story = { args: { 'share-state': true, query: 'text=fotboll' } };

export const Heading: Story = { args: { heading: 'Föreningar i Lindåker', 'heading-level': 3 } };

export const CenterAndZoom: Story = { args: { center: '57.19,14.03', zoom: 13 } };

/** Only what lies within: a municipality, a box or an outline. */
export const Area: Story = { args: { area: '14.02,57.19,14.06,57.22' } };

/** Only these are shown, whatever is in the file. */
export const Kinds: Story = { args: { kinds: 'club language-cafe' } };

/** A question to begin with. */
export const Query: Story = { args: { query: 'kinds=project&sort=name' } };

/** A plain register: no kinds in it, Swedish column names, decimal commas. */
export const DefaultKind: Story = { args: { src: 'data/register.csv', 'default-kind': 'school' } };

/** Columns with names that say it differently. */
export const Columns: Story = {
  args: { src: 'data/districts.csv', columns: 'name=distrikt id=distriktkod kind=sort' },
};

/** Data that are neither named nor sent as what they are. */
export const Format: Story = { args: { src: 'data/places.txt', format: 'csv' } };

/** No file: the data stand between the tags, as they were copied from a spreadsheet. */
export const DataInTag: Story = {
  args: {
    src: undefined,
    content: `
      <script type="text/csv" data-type="partner">
        id	name	kind	street	city	lat	lng	languages
        schack	Lindåkers Schack	club	Storgatan 4	Lindåker	57.1961	14.0312	sv|uk
        hallen	Ekhallen	municipality	Ekvägen 1	Lindåker	57.1822	14.0205	sv
      </script>
      <p>Fråga i receptionen i Ekhallen.</p>
    `,
  },
};

/** Records that a script sets. */
export const Records: Story = {
  args: {
    src: undefined,
    records: [
      {
        id: 'schack',
        name: 'Lindåkers Schack',
        kind: 'club',
        place: { name: 'Biblioteket', lat: 57.1961, lng: 14.0312 },
        languages: ['sv', 'uk'],
      },
      { id: 'hallen', name: 'Ekhallen', kind: 'municipality', place: { lat: 57.1822, lng: 14.0205 } },
    ],
  },
};

/** Each has a question and a map of its own. */
export const TwoSideBySide: Story = {
  render: (args, context) => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem">
      ${integMap({ ...args, kinds: 'club', heading: 'Föreningar' }, context)}
      ${integMap({ ...args, kinds: 'project church', heading: 'Hjälp och stöd' }, context)}
    </div>
  `,
};
