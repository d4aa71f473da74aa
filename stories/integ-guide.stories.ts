import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { IntegGuide } from '../src/elements/integ-guide/integ-guide.js';
import { drawing, elementIn, type Args } from './support/render.js';

// Tags tell test/stories what a story means to happen. Storybook reads them from the text: no spreads.

/** Advice for clubs, a self-test and a plan: one story for each screen. Who is near is made up. */
const meta: Meta<Args> = {
  title: 'integ-guide',
  component: 'integ-guide',
  render: drawing('integ-guide'),
  argTypes: { content: { description: 'What stands between the tags' } },
  args: {
    src: 'data/town/partners.csv data/town/activities.csv',
    content: '<a href="/rad">Alla råd</a>',
  },
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const narrow = { globals: { width: '390' } };
const narrow320 = { globals: { width: '320' } };
const darkNarrow = { globals: { scheme: 'dark', width: '390' } };

/** Presses one thing after the other, each once it is there. */
const pressing =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    const guide = elementIn(canvasElement, 'integ-guide');
    await customElements.whenDefined(guide.localName);
    await guide.ready.catch(() => {});
    for (const selector of selectors) (await seen(guide, selector)).click();
    await guide.updateComplete;
  };

async function seen(guide: IntegGuide, selector: string): Promise<HTMLElement> {
  for (;;) {
    const node = guide.renderRoot.querySelector<HTMLElement>(selector);
    if (node) return node;
    await new Promise(requestAnimationFrame);
  }
}

const answer = '[part=answer][data-answer=no]';
/** Each question has the same buttons: the next one is pressed when another question is asked. */
const answeringAll: Play = async (context) => {
  await pressing('[part=start]')(context);
  const guide = elementIn(context.canvasElement, 'integ-guide');
  while (!guide.renderRoot.querySelector('[part=all-to-plan]')) {
    guide.renderRoot.querySelector<HTMLElement>(answer)?.click();
    await guide.updateComplete;
    await new Promise(requestAnimationFrame);
  }
};

/** To walk through by oneself; the controls set its attributes. */
export const Default: Story = { args: { heading: '' } };

export const HomeNarrow: Story = narrow;

/** It needs no records. */
export const WithoutData: Story = { args: { src: '', content: '' } };

/** Arabic buttons, and advice that says in which language it is. */
export const ArabicNarrow: Story = { ...darkNarrow, tags: ['dark'], args: { lang: 'ar', 'color-scheme': 'dark' } };

export const Searching: Story = {
  tags: ['changes-the-list'],
  play: async (context) => {
    await pressing()(context);
    const field = (await seen(elementIn(context.canvasElement, 'integ-guide'), '[part=search]')) as HTMLInputElement;
    field.value = 'a';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
};

export const NothingFound: Story = {
  tags: ['changes-the-list'],
  play: async (context) => {
    await pressing()(context);
    const field = (await seen(elementIn(context.canvasElement, 'integ-guide'), '[part=search]')) as HTMLInputElement;
    field.value = 'rymdraket';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
};

export const Theme: Story = { tags: ['changes-the-list'], play: pressing('[part=theme][data-theme=volunteers]') };

/** What to do, how it went, what is good to know with its source, and who can help. */
export const Item: Story = {
  tags: ['changes-the-list'],
  play: pressing('[part=theme][data-theme=open-culture]', '[part=item][data-id=say-fees-first]'),
};

/** Which activities help towards work and education already. */
export const ItemDone: Story = {
  tags: ['changes-the-list'],
  play: pressing('[part=theme][data-theme=work-and-education]', '[part=item][data-id=roles-that-count]'),
};

export const ItemNarrow: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  play: pressing('[part=theme][data-theme=open-culture]', '[part=item][data-id=any-clothes-will-do]'),
};

/** Who of a kind is here, and a first message. */
export const Kind: Story = { tags: ['changes-the-list'], play: pressing('[part=kind][data-kind=language-cafe]') };

export const KindNarrow: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  play: pressing('[part=kind][data-kind=church]'),
};

/** The message in Swedish, and in the reader's language beside it. */
export const KindEnglish: Story = {
  tags: ['changes-the-list'],
  args: { lang: 'en' },
  play: pressing('[part=kind][data-kind=school]'),
};

/** The partners did not come; the advice is here. */
export const Failed: Story = {
  tags: ['file-is-missing', 'changes-the-list'],
  args: { src: 'data/missing.csv', content: '' },
  play: pressing('[part=kind][data-kind=club]'),
};

export const Question: Story = { tags: ['changes-the-list'], play: pressing('[part=start]') };

export const QuestionNarrow: Story = { ...narrow, tags: ['changes-the-list'], play: pressing('[part=start]') };

export const Steps: Story = { tags: ['changes-the-list'], play: answeringAll };

export const PlanEmpty: Story = { tags: ['changes-the-list'], play: pressing('[part=our-plan]') };

export const Plan: Story = {
  tags: ['changes-the-list'],
  play: async (context) => {
    await answeringAll(context);
    await pressing('[part=all-to-plan]', '[part=done]')(context);
  },
};

export const PlanNarrow: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  play: async (context) => {
    await answeringAll(context);
    await pressing('[part=all-to-plan]')(context);
  },
};

export const Narrow320: Story = { ...narrow320, tags: ['changes-the-list'], play: pressing('[part=start]') };

export const OwnColours: Story = {
  args: { '--integ-accent': 'light-dark(#7a1f3d, #f0a3bd)', '--integ-radius': '0' },
};
