import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { IntegSamsyn } from '../src/elements/integ-samsyn/integ-samsyn.js';
import type { Act } from '../src/samsyn/steps.js';
import { fullActivity, fullUp } from './support/open-activities.js';
import { drawing, elementIn, press, type Args } from './support/render.js';
import { denyPosition } from './support/silent-position.js';
import { answering, silenceSource } from './support/silent-source.js';

// Tags tell test/stories what a story means to happen. Storybook reads them from the text: no spreads.

/** From a full group to an open one: one story for each screen, answered and not, and for what can go wrong. All is made up. */
const meta: Meta<Args> = {
  title: 'integ-samsyn',
  component: 'integ-samsyn',
  render: drawing('integ-samsyn'),
  argTypes: { content: { description: 'What stands between the tags' } },
  args: {
    src: 'data/town/partners.csv data/town/activities.csv data/town/support.csv',
    content: '<a href="/aktiviteter">Alla aktiviteter</a>',
  },
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;
type Step = (samsyn: IntegSamsyn) => unknown;

const receiver = 'https://samsyn.example.org/referrals';
const narrow = { globals: { width: '390' } };
const narrow320 = { globals: { width: '320' } };
const dark = { globals: { scheme: 'dark' } };
const darkNarrow = { globals: { ...dark.globals, ...narrow.globals } };

const frame = () => new Promise(requestAnimationFrame);

/** Somebody goes from screen to screen; each step waits until what it leads to is there. */
const walking =
  (...steps: Step[]): Play =>
  async ({ canvasElement }) => {
    const samsyn = elementIn(canvasElement, 'integ-samsyn');
    // Where Storybook opens with this story, the element may be defined after it.
    await customElements.whenDefined(samsyn.localName);
    await samsyn.ready;
    const isSeen = (selector: string) => samsyn.renderRoot.querySelector(selector) !== null;
    const settle = async () => {
      await samsyn.updateComplete;
      while (!isSeen('.screen') || isSeen('.screen [part=loading]')) await frame();
      while (isSeen('[part=yes]') && !isSeen('[part=ready-message]')) await frame();
    };
    await settle();
    for (const step of steps) {
      await step(samsyn);
      await settle();
    }
  };

const says =
  (change: Extract<Act, { type: 'answer' }>['change']): Step =>
  ({ flow }) =>
    flow.take({ type: 'answer', change });
const next: Step = ({ flow }) => flow.take({ type: 'next' });
const skip: Step = ({ flow }) => flow.take({ type: 'skip' });
const choose =
  (...ids: string[]): Step =>
  ({ flow }) => {
    for (const id of ids) flow.choose(id);
  };
/** The first options that are shown. */
const chooseShown =
  (count: number): Step =>
  async (samsyn) => {
    for (let i = 0; i < count; i++) {
      samsyn.renderRoot.querySelectorAll<HTMLElement>('[part=option]')[i]?.click();
      await samsyn.updateComplete;
    }
  };
const yes: Step = ({ flow }) => {
  for (const who of ['child', 'guardian', 'own'] as const) flow.sayYes(who, true);
};
const warmth =
  (one: 1 | 2 | 3 | 4 | 5): Step =>
  ({ flow }) =>
    flow.take({ type: 'choose-warmth', warmth: one });
const post: Step = ({ flow }) => flow.post();
const pressPart =
  (selector: string): Step =>
  ({ renderRoot }) =>
    renderRoot.querySelector<HTMLElement>(selector)?.click();
/** Brings what the story is about into sight. */
const look =
  (selector: string): Step =>
  ({ renderRoot }) =>
    renderRoot.querySelector(selector)?.scrollIntoView({ block: 'center' });

const age = says({ age: 9 });
const place = says({ place: { lat: 57.1822, lng: 14.0205, name: 'Lindåker' }, travel: 'bike', slots: ['mon-evening'] });
const football = says({ activities: ['football'] });

const toWish = [age, next];
const toWhere = [...toWish, football, next];
const toHurdles = [...toWhere, place, next];
const toOptions = [...toHurdles, next];
/** One group of which all is known: every way to begin is there. */
const toHandOver = [...toOptions, choose('A2'), next];
const handedOver = [...toHandOver, warmth(2), yes];

const known = { src: undefined, records: fullActivity };
const knownAndReceiver = { ...known, action: receiver };

/** The receiver answers so for as long as the story is shown. No request leaves the page. */
const receiving = (respond: () => Promise<Response>) => () => answering('/referrals', respond);
const takes = receiving(async () => new Response(null, { status: 201 }));
const refuses = receiving(async () => new Response(null, { status: 422 }));
const breaks = receiving(() => Promise.reject(new TypeError('no answer')));
const waits = receiving(() => new Promise(() => {}));

/** To walk through by oneself; the controls set its attributes. */
export const Default: Story = { args: { session: '', action: '', heading: '' } };

// Who

export const WhoNarrow: Story = narrow;

/** The groups that suit come with the age. */
export const WhoAnswered: Story = {
  tags: ['changes-the-list'],
  play: walking(says({ by: 'helper', age: 9, groups: ['girls', 'mixed'] })),
};

/** On without an age: it says what is missing. */
export const WhoNoAge: Story = { ...narrow, play: walking(next) };

// Wish

export const Wish: Story = { tags: ['changes-the-list'], play: walking(...toWish) };

export const WishAnswered: Story = {
  tags: ['changes-the-list'],
  play: walking(...toWish, says({ activities: ['football', 'dance'], level: 'new' })),
};

/** Nothing is chosen, and not "surprise us" either. */
export const WishMissing: Story = { tags: ['changes-the-list'], play: walking(...toWish, next) };

export const WishNarrow: Story = { ...narrow, tags: ['changes-the-list'], play: walking(...toWish, football) };

// Where and when

export const WhereWhen: Story = { tags: ['changes-the-list'], play: walking(...toWhere) };

/** No place: it can be skipped, but is asked for. */
export const WhereWhenMissing: Story = { tags: ['changes-the-list'], play: walking(...toWhere, next) };

export const WhereWhenAnswered: Story = { tags: ['changes-the-list'], play: walking(...toWhere, place) };

export const WhereWhenNarrow: Story = { ...narrow, tags: ['changes-the-list'], play: walking(...toWhere, place) };

/** The browser gave no position: a sentence, and the field for a place. */
export const PositionDenied: Story = {
  tags: ['changes-the-list'],
  beforeEach: denyPosition,
  play: async (context) => {
    await walking(...toWhere)(context);
    await press(elementIn(context.canvasElement, 'integ-samsyn'), '[part=use-position]', '.fault');
  },
};

// Hurdles

export const Hurdles: Story = { tags: ['changes-the-list'], play: walking(...toHurdles) };

/** One is nice to have, one must be solved, and what must work is asked. */
export const HurdlesAnswered: Story = {
  tags: ['changes-the-list'],
  play: walking(
    ...toHurdles,
    says({
      ...{ hurdles: { cost: 'nice', transport: 'must', access: 'must' }, access: ['step-free'], languages: ['ar'] },
      plays: [{ activity: 'judo', slots: ['tue-evening'] }],
    }),
  ),
};

export const HurdlesNarrow: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  play: walking(...toHurdles, says({ hurdles: { cost: 'must', language: 'nice' } })),
};

// Options

export const Options: Story = { tags: ['changes-the-list'], play: walking(...toOptions) };

export const OptionsChosen: Story = { tags: ['changes-the-list'], play: walking(...toOptions, chooseShown(2)) };

/** Three at most. */
export const OptionsTooMany: Story = {
  tags: ['changes-the-list'],
  play: walking(...toWish, says({ activities: null }), next, skip, skip, pressPart('[part=more]'), chooseShown(4)),
};

export const OptionsNone: Story = { tags: ['changes-the-list'], play: walking(...toOptions, next) };

/** Why an option is where it is, and by which rules all are sorted. */
export const OptionsWhy: Story = {
  tags: ['changes-the-list'],
  play: walking(...toOptions, pressPart('[part=why] summary'), pressPart('[part=sorting] summary')),
};

/** Help that covers what is hard. */
export const OptionsHelp: Story = {
  tags: ['changes-the-list'],
  play: walking(
    ...toHurdles,
    says({ hurdles: { cost: 'nice', transport: 'nice', gear: 'nice' } }),
    next,
    look('[part=support-offers]'),
  ),
};

/** Nothing fits: one answer otherwise, and a person. */
export const OptionsNothingFits: Story = {
  tags: ['changes-the-list'],
  args: known,
  play: walking(says({ age: 11 }), next, football, next, skip, skip, pressPart('[part=step] summary')),
};

/** Only groups without room: seen apart, and not to be chosen. */
export const OptionsFullApart: Story = {
  tags: ['changes-the-list'],
  args: { src: undefined, records: { ...fullUp, activities: [...fullUp.activities, ...fullActivity.activities] } },
  play: walking(age, next, football, next, skip, skip, look('[part=full]')),
};

export const OptionsNarrow: Story = { ...narrow, tags: ['changes-the-list'], play: walking(...toOptions) };

export const OptionsArabicNarrow: Story = {
  ...darkNarrow,
  tags: ['changes-the-list', 'dark'],
  args: { lang: 'ar', 'color-scheme': 'dark' },
  play: walking(...toOptions, chooseShown(1)),
};

// Hand-over

/** Before the yes: the message can be read, and does not go. */
export const HandOver: Story = { tags: ['changes-the-list'], args: known, play: walking(...toHandOver, warmth(2)) };

export const HandOverYes: Story = { tags: ['changes-the-list'], args: known, play: walking(...handedOver) };

/** From 18 on one says yes oneself. */
export const HandOverAdult: Story = {
  tags: ['changes-the-list'],
  args: {
    src: undefined,
    records: {
      ...fullActivity,
      activities: fullActivity.activities.map((one) => ({ ...one, ageMin: 18, ageMax: 60 })),
    },
  },
  play: walking(says({ age: 40 }), next, football, next, skip, skip, choose('A2'), next, warmth(3)),
};

/** A card takes no yes. */
export const HandOverCard: Story = { tags: ['changes-the-list'], args: known, play: walking(...toHandOver, warmth(1)) };

/** Somebody goes along the first times. */
export const HandOverVisits: Story = {
  tags: ['changes-the-list'],
  args: known,
  play: walking(...toHandOver, warmth(5)),
};

/** With `action`: a way to be reached, a line of one's own, and a button that posts. */
export const HandOverReceiver: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  play: walking(...handedOver, look('[part=send]')),
};

export const Sending: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: waits,
  play: walking(...handedOver, ({ flow }) => void flow.post(), look('[part=send]')),
};

/** Sent without a yes: it asks for it. */
export const HandOverNoYes: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  play: walking(...toHandOver, warmth(2), post),
};

/** It does not go with what looks like a personal number. */
export const HandOverPersonalNumber: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  play: walking(
    ...handedOver,
    ({ flow }) => flow.take({ type: 'write-note', note: 'Hon är född 19121212-1212' }),
    ({ flow }) => flow.take({ type: 'leave-contact', contact: { by: 'guardian', via: 'phone', value: 'hemma' } }),
    post,
    look('[part=note]'),
  ),
};

/** A deacon pays: the club learns by whom it is paid, and nothing of the family's money. */
export const HandOverFeeSolved: Story = {
  tags: ['changes-the-list'],
  args: known,
  play: walking(
    says({ by: 'helper', role: 'deacon' }),
    ...handedOver,
    ({ flow }) => flow.take({ type: 'solve-fee', feeSolved: { invoiceTo: 'Lindåkers församling' } }),
    look('[part=fee-solved]'),
  ),
};

/** A teacher has a sheet for the pupil to take home. */
export const HandOverTeacher: Story = {
  tags: ['changes-the-list'],
  args: known,
  play: walking(says({ by: 'helper', role: 'teacher' }), ...toHandOver),
};

export const HandOverNarrow: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  play: walking(...handedOver),
};

/** The message in the language of who reads it, and of the place. */
export const HandOverArabicNarrow: Story = {
  ...darkNarrow,
  tags: ['changes-the-list', 'dark'],
  args: { ...known, lang: 'ar', 'color-scheme': 'dark' },
  play: walking(...handedOver),
};

// Sent

export const Sent: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: takes,
  play: walking(...handedOver, post),
};

/** The receiver said no: nothing has gone, and it can be tried again. */
export const NotSent: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: refuses,
  play: walking(...handedOver, post),
};

/** Nobody can tell whether it came. */
export const Unknown: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: breaks,
  play: walking(...handedOver, post),
};

/** It went by an app of their own. */
export const SentOwn: Story = {
  tags: ['changes-the-list'],
  args: known,
  play: walking(...handedOver, pressPart('[part=did-send]')),
};

export const SentCard: Story = {
  tags: ['changes-the-list'],
  args: known,
  play: walking(...toHandOver, warmth(1), ({ flow }) =>
    flow.take({ type: 'hand-over', via: 'card', codeWord: flow.codeWord }),
  ),
};

const followUp = (said: 'came' | 'absent' | 'stays') =>
  walking(...handedOver, post, ({ flow }) => flow.take({ type: 'follow-up', said }));

export const FollowUp: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: takes,
  play: followUp('came'),
};

export const FollowUpAbsent: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: takes,
  play: followUp('absent'),
};

export const FollowUpStays: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: takes,
  play: followUp('stays'),
};

export const SentNarrow: Story = {
  ...narrow,
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: takes,
  play: walking(...handedOver, post),
};

/** Numbers alone, on this device, by a tick of its own. */
export const FollowUpCounted: Story = {
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  beforeEach: () => {
    const stop = takes();
    return () => {
      stop();
      localStorage.removeItem('integ:counts');
    };
  },
  play: walking(...handedOver, post, pressPart('[part=count]'), look('[part=counts]')),
};

// The seasons

/** What is in high season, what goes together, and who has signed. */
export const Season: Story = { args: { view: 'season' } };

export const SeasonNarrow: Story = { ...narrow, args: { view: 'season' } };

// What can go wrong

export const Loading: Story = {
  tags: ['data-never-come'],
  beforeEach: silenceSource,
  args: { src: 'data/never.csv', content: '' },
};

/** What an author writes between the tags is seen until the data are here. */
export const LoadingWithContent: Story = {
  tags: ['data-never-come'],
  beforeEach: silenceSource,
  args: { src: 'data/never.csv', content: '<p>Ring biblioteket: 0370-123 45.</p>' },
};

export const Failed: Story = {
  tags: ['file-is-missing'],
  args: { src: 'data/missing.csv', content: '<p>Ring biblioteket: 0370-123 45.</p>' },
};

export const FailedWithoutContent: Story = {
  tags: ['file-is-missing'],
  args: { src: 'data/missing.csv', content: '' },
};

/** The rest is there, and the console names each. */
export const BadRecords: Story = { args: { src: 'data/partners-bad.csv data/activities-bad.csv' } };

export const EmptyFile: Story = { args: { src: 'data/empty.csv' } };

// Languages, colours and size

export const Arabic: Story = { args: { lang: 'ar' } };

export const Danish: Story = { args: { lang: 'da' } };

export const English: Story = { args: { lang: 'en' } };

/** The page says `color-scheme: dark`; the element follows. */
export const Dark: Story = { ...dark, tags: ['dark'], args: { 'color-scheme': 'dark' } };

export const Narrow320: Story = narrow320;

export const Narrow320Options: Story = {
  ...narrow320,
  tags: ['changes-the-list'],
  play: walking(...toOptions, chooseShown(1)),
};

export const Narrow320HandOver: Story = {
  ...narrow320,
  tags: ['changes-the-list'],
  args: knownAndReceiver,
  play: walking(...handedOver),
};

/** Any custom property can be set on the tag, or around it. */
export const OwnColours: Story = {
  args: { '--integ-accent': 'light-dark(#7a1f3d, #f0a3bd)', '--integ-radius': '0', '--integ-height': '32rem' },
};

// Attributes

/** The group that has no room: its activity and place are answered already. */
export const Session: Story = { args: { session: 'lif-fotboll-9' } };

/** Where referrals go. Without it nothing is ever posted. */
export const Action: Story = { args: { action: receiver } };

export const Heading: Story = { args: { heading: 'En annan dörr', 'heading-level': 3 } };

/** Whom to ask when nothing fits. */
export const Contact: Story = {
  tags: ['changes-the-list'],
  args: { ...known, contact: 'Samira|tel:+4637012345|mailto:samira@example.org' },
  play: walking(says({ age: 70 }), next, says({ activities: ['dance'] }), next, skip, skip),
};
