/**
 * What in Integ answers a sentence, each on a screen of a demo page.
 *
 * @typedef {object} Answer
 * @property {string} element its tag
 * @property {string} what what it does there, after "the element …"
 * @property {string} page from the repository's root
 * @property {string} [fragment] of the page's address
 * @property {string} [lang] chosen in the element's menu; else the page's
 * @property {string[]} [press] CSS selectors in the shadow root, pressed one after the other
 * @property {string} [way] `press` for a reader
 * @property {string[]} shows what is read there then
 * @property {[file: string, name: string][]} [tests] more of it than test/pages/founding.test.mjs looks at
 *
 * @typedef {Pick<Answer, 'what' | 'shows' | 'tests'>} Told
 */

const guideTest = 'test/elements/integ-guide/integ-guide.test.ts';
/** Of the guide: what its screens are held by beside the words on them. */
export const guideTests = {
  item: [guideTest, 'opens a theme, a piece of advice, and goes back the same way'],
  facts: [guideTest, 'tells of each fact who says so and when, and of one that is old to check first'],
  search: [guideTest, 'finds by the beginnings of words; says so where nothing has them'],
  kind: [guideTest, 'names who of a kind is here, what they offer and seek, and how to reach them with the message'],
  steps: [guideTest, 'asks ten questions, and names three next steps with what led to them'],
  plan: [guideTest, 'keeps a plan: put in, ticked, dated, taken out; and the link brings it back'],
};

const guide = (told) => ({ element: 'integ-guide', page: 'demo/partner.html', ...told });

/** @param {Told} told */
export const guideHome = (told) => guide(told);

/** @param {string} id of a piece of advice @param {Told} told */
export const item = (id, told) => guide({ fragment: `integ-guide?item=${id}`, ...told });

/** @param {string} code of a kind of partner @param {Told} told */
export const kind = (code, told) => guide({ fragment: `integ-guide?kind=${code}`, ...told });

/** @param {string} plan as a link holds it @param {Told} told */
export const plan = (plan, told) => guide({ fragment: `integ-guide?plan=${plan}`, ...told });

/** @param {string} code @param {string} name as the screen has it @param {Told} told */
export const theme = (code, name, told) =>
  guide({ press: [`[part=theme][data-theme=${code}]`], way: `the theme “${name}”`, ...told });

/** Ten times the same answer, and the steps that it leads to. @param {Told} told */
export const selfTest = (told) =>
  guide({
    press: ['[part=start]', ...Array(10).fill('[part=answer][data-answer=no]')],
    way: 'the self-test, ten times no',
    ...told,
  });

const logTest = (name) => [`test/elements/integ-log/${name}.test.ts`];
/** Of the log: what its screens are held by beside the words on them. */
export const logTests = {
  write: [...logTest('write'), 'asks three things, and keeps nothing before it is saved'],
  tonight: [...logTest('results'), 'shows tonight’s number large, a milestone, and the month with the new knot'],
  month: [...logTest('results'), 'draws the month, and says the same in a table and in numbers'],
  stories: [...logTest('results'), 'lets two lines of joy be chosen for the report, of the year that is shown'],
};

/** A volunteer writes a meeting to which so many came, and saves it. @param {Told & {press?: string[]}} told `press`: more, after that */
export const logged = ({ press = [], ...told }) => ({
  element: 'integ-log',
  page: 'demo/log.html',
  press: [...Array(6).fill('[part=more][data-field=came]'), '[part=save]', ...press],
  way: 'six came, and save',
  ...told,
});

/** The map as partners see it. @param {Told} told */
export const partnerMap = (told) => ({ element: 'integ-map', page: 'demo/partner.html', ...told });

/** @param {'offers' | 'seeks'} side @param {string} code @param {Told} told */
export const partnersWho = (side, code, told) =>
  partnerMap({ press: [`[data-side=${side}] [data-code=${code}]`], way: `who ${side} “${code}”`, ...told });

/** How to work together with a kind of partner. @param {string} code @param {Told} told */
export const together = (code, told) =>
  partnerMap({ press: [`[data-kind=${code}] [part=together]`], way: `how to work with a ${code}`, ...told });

/** Which sports are in season, and who has signed the agreement. @param {Told} told */
export const seasons = (told) => ({
  element: 'integ-samsyn',
  page: 'demo/federation.html',
  fragment: 'sasonger',
  tests: [['test/samsyn/season.test.ts', 'of the fixture: who has signed and when, and who has not']],
  ...told,
});

const onFrom = (...screens) => screens.map((screen) => `[data-screen=${screen}] ~ .screen-foot [part=next]`);

/** A child of nine comes from a group that is full. @param {Told} told */
export const fullGroup = (told) => ({
  element: 'integ-samsyn',
  page: 'demo/samsyn.html',
  fragment: 'session=lif-fotboll-9&age=9&near=57.19,14.03',
  ...told,
});

/** The open doors that it finds. @param {Told & {press?: string[]}} told `press`: more, after them */
export const openDoors = ({ press = [], ...told }) =>
  fullGroup({ press: [...onFrom('wish', 'where-when', 'hurdles'), ...press], way: 'on to the options', ...told });

/** A deacon hands a child over whose family cannot pay. @param {Told} told */
export const deaconHandsOver = (told) => ({
  element: 'integ-samsyn',
  page: 'demo/samsyn.html',
  fragment: 'samsyn?age=9&near=57.19,14.03&activities=football',
  press: [
    ...['[part=back]', '[part=by][data-code=helper]', '[part=role][data-code=deacon]'],
    ...onFrom('who', 'wish', 'where-when'),
    ...['[part=hurdle][data-code=cost]', ...onFrom('hurdles')],
    ...['[part=option][data-id=ebk-fotboll-8]', ...onFrom('options')],
  ],
  way: 'a deacon, costs are a hurdle, on to the hand-over',
  ...told,
});

/** @param {string} fragment @param {Told} told */
export const finder = (fragment, told) => ({
  element: 'integ-finder',
  page: 'demo/finder.html',
  fragment: `integ-finder?${fragment}`,
  ...told,
});
