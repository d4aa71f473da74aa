import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { IntegLog } from '../src/elements/integ-log/integ-log.js';
import { blocked, entry, full, keeping, year } from './support/logged.js';
import { drawing, elementIn, type Args } from './support/render.js';

// Tags tell test/stories what a story means to happen. Storybook reads them from the text: no spreads.

/** Twenty seconds at the door, and what comes of it: one story for each screen. All that is logged is made up. */
const meta: Meta<Args> = {
  title: 'integ-log',
  component: 'integ-log',
  render: drawing('integ-log'),
  argTypes: { content: { description: 'What stands between the tags' } },
  args: {
    src: 'data/town/partners.csv data/town/activities.csv',
    content: '<a href="/papper">Lista på papper</a>',
  },
  beforeEach: keeping(() => []),
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const phone = { globals: { width: '360' } };
const narrow = { globals: { width: '390' } };
const narrow320 = { globals: { width: '320' } };
const darkNarrow = { globals: { scheme: 'dark', width: '390' } };

const logged = keeping(year);

async function seen(log: IntegLog, selector: string): Promise<HTMLElement> {
  for (;;) {
    const node = log.renderRoot.querySelector<HTMLElement>(selector.replace('[part=', '[part~='));
    if (node) return node;
    await new Promise(requestAnimationFrame);
  }
}

async function ready(canvas: HTMLElement): Promise<IntegLog> {
  const log = elementIn(canvas, 'integ-log');
  await customElements.whenDefined(log.localName);
  await log.ready.catch(() => {});
  return log;
}

/** Presses one thing after the other, each once it is there. */
const pressing =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    const log = await ready(canvasElement);
    for (const selector of selectors) (await seen(log, selector)).click();
    await log.updateComplete;
  };

/** Types in fields by their part. */
const typing =
  (fields: Record<string, string>): Play =>
  async ({ canvasElement }) => {
    const log = await ready(canvasElement);
    for (const [part, text] of Object.entries(fields)) {
      const field = (await seen(log, `[part=${part}]`)) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await log.updateComplete;
  };

const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

const evening = { what: 'Språkcafé', came: '14', fresh: '3' };
const saving = inTurn(typing(evening), pressing('[part=save]', '[part=tonight]'));

/** Hands files to the field, as the browser's window does. */
const importing =
  (...files: [name: string, text: string][]): Play =>
  async (context) => {
    await pressing('[part=to-entries]')(context);
    const log = elementIn(context.canvasElement, 'integ-log');
    const field = (await seen(log, '[part=import]')) as HTMLInputElement;
    const transfer = new DataTransfer();
    for (const [name, text] of files) transfer.items.add(new File([text], name));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await seen(log, '[part=imported]');
  };

/** To write in; the controls set its attributes. Nothing is kept before the first save. */
export const Default: Story = { args: { heading: '' } };

/** On a phone all that is needed is in sight. */
export const WritePhone: Story = phone;

/** The likely name is chosen, and how many came the last time is one tap away. */
export const WriteUsual: Story = { ...phone, tags: ['changes-the-list'], beforeEach: logged };

export const WriteMore: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=more-fields] summary'),
};

/** Each fault stands at its field. */
export const Faults: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  play: inTurn(
    typing({ what: '', came: '4', fresh: '7', joy: 'Ring 850709-9805', girls: 'fem', speakers: '3' }),
    pressing('[part=save]', '[part=fault]'),
  ),
};

/** A gentle question, and no refusal. */
export const NameHint: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  play: inTurn(pressing('[part=more-fields] summary'), typing({ joy: 'I kväll lärde Yara oss en lek.' })),
};

/** The same day and name: the same meeting, unless somebody says no. */
export const Double: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: keeping(() => [entry(0)]),
  play: typing(evening),
};

export const Tonight: Story = { tags: ['changes-the-list'], beforeEach: logged, play: saving };

export const TonightPhone: Story = {
  ...phone,
  tags: ['changes-the-list'],
  beforeEach: logged,
  args: { motion: true },
  play: saving,
};

/** The first ten people. */
export const Milestone: Story = { ...narrow, tags: ['changes-the-list'], play: saving };

export const ResultsEmpty: Story = { tags: ['changes-the-list'], play: pressing('[part=to-results]') };

export const ResultsOne: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: keeping(() => [entry(0)]),
  play: pressing('[part=to-results]', '[part=sums]'),
};

export const ResultsMany: Story = {
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=to-results]', '[part=sums]'),
};

export const ResultsNarrow: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=to-results]', '[part=as-list] summary', '[part=as-table] summary', '[part=story]'),
};

export const MonthBefore: Story = {
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=to-results]', '[part=month-before]'),
};

export const EntriesEmpty: Story = { tags: ['changes-the-list'], play: pressing('[part=to-entries]', '[part=drop]') };

export const Entries: Story = {
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=to-entries]', '[part=entry]'),
};

export const EntriesNarrow: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=to-entries]', '[part=show-more]'),
};

/** Two volunteers logged the same evening. */
export const Doubles: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: keeping(() => [entry(2), entry(2, { id: 'mother', came: 16, what: 'språkcafé' }), entry(5)]),
  play: pressing('[part=to-entries]', '[part=doubled]'),
};

export const Change: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=to-entries]', '[part=change]'),
};

export const Removed: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=to-entries]', '[part=remove]', '[part=removed]'),
};

/** What cannot be read is named by line and field; the rest is here. */
export const ImportFaults: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  play: importing(
    ['hallen.csv', 'dag;vad;kom\n2026-11-20;Öppen hall;17\n2026-11-31;Öppen hall;9\n2026-11-22;Öppen hall;fjorton\n'],
    ['bild.json', '{"hund": 1}'],
  ),
};

export const RemoveAll: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  beforeEach: logged,
  play: pressing('[part=to-entries]', '[part=remove-all]', '[part=sure]'),
};

/** The browser keeps nothing; what is written can be taken along as a file. */
export const StorageBlocked: Story = { ...narrow, tags: ['changes-the-list'], beforeEach: blocked, play: saving };

export const StorageFull: Story = { ...narrow, tags: ['changes-the-list'], beforeEach: full, play: saving };

/** A public number: a whole one, or that of an exported file. */
export const Counter: Story = {
  tags: ['few-nodes', 'changes-the-list'],
  args: { view: 'counter', count: '187', src: '' },
};

export const CounterSmall: Story = {
  tags: ['few-nodes', 'changes-the-list'],
  args: { view: 'counter', count: '3', src: '' },
};

export const CounterFile: Story = {
  ...narrow,
  tags: ['few-nodes', 'changes-the-list'],
  args: { view: 'counter', count: 'data/log.csv', src: '', heading: 'Språkcaféet i Lindåker' },
};

export const CounterFailed: Story = {
  tags: ['few-nodes', 'file-is-missing', 'changes-the-list'],
  args: { view: 'counter', count: 'data/missing.csv', src: '' },
};

export const ArabicNarrow: Story = {
  ...darkNarrow,
  tags: ['dark', 'changes-the-list'],
  args: { lang: 'ar', 'color-scheme': 'dark' },
  beforeEach: logged,
  play: pressing('[part=to-results]', '[part=sums]'),
};

export const Narrow320: Story = { ...narrow320, tags: ['changes-the-list'], beforeEach: logged };

export const OwnColours: Story = {
  args: { '--integ-accent': 'light-dark(#7a1f3d, #f0a3bd)', '--integ-radius': '0' },
};
