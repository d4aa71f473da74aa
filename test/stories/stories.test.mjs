// REQ-03. Every story: no error, no request to anybody else, nothing that axe finds. MANY_RUNS=1 looks at the states of
// test/states.ts in all languages and schemes, narrow and with large text, and pastes every "Show code" into a bare page;
// and in one look, narrow and with large text, in the other engines.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPastePages } from './paste-pages.mjs';
import { prepareScan, scan } from './scan.mjs';
import { chooseEngines, titles } from '../support/browsers.mjs';
import { importTs } from '../support/import-ts.mjs';
import { lost } from '../support/reflow.mjs';
import {
  anyElement,
  builtStorybook,
  choose,
  openEntry,
  openLanes,
  serveStorybook,
  shownCode,
  storyId,
  turnTo,
  untilShown,
  untilSlow,
} from './storybook.mjs';

const full = Boolean(process.env.MANY_RUNS);
const { states, languages, schemes } = await importTs('test/states.ts');
const two = [
  { scheme: 'light', language: 'sv' },
  { scheme: 'dark', language: 'ar' },
];
const everyLook = schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language })));
const stateStories = new Set(
  Object.entries(states).flatMap(([element, named]) => Object.values(named).map((name) => storyId(element, name))),
);

const engines = await chooseEngines();

/** A state in one of two looks, by turns, or in all; what is no state of its own in one. */
const looksOf = ({ id, tags }, turn, isFirst) => {
  const isDark = tags.includes('dark');
  if (!stateStories.has(id)) return [isDark ? two[1] : two[0]];
  if (!full || !isFirst) return [two[isDark ? 1 : turn % 2]];
  return everyLook.filter(({ scheme }) => scheme === 'dark' || !isDark);
};
const isElement = ({ id }) => id.startsWith('integ-');
const isMissing = (error) => error.endsWith('/data/missing.csv');
const isMissingGround = (error) => /\/data\/missing(\.topojson|\/\d+\/\d+\/\d+\.png)$/.test(error);

const { stories } = builtStorybook();
let server;
let bare;
before(async () => {
  [server, bare] = await Promise.all([serveStorybook(), openPastePages()]);
});
after(() => Promise.all([server.close(), bare.close()]));

/** Window → the page in it, in which one story follows another. */
const turned = new Map();
async function turnPage(browser, story, look) {
  const { page, log } = turned.get(browser) ?? {};
  if (page) {
    log.errors.length = 0;
    log.foreign.length = 0;
    // What the story before it did to the toolbar is undone.
    await turnTo(page, story, { width: 'full', ...look });
    return { page, log };
  }
  const opened = await openEntry(browser, server.url, story, look);
  turned.set(browser, opened);
  await prepareScan(opened.page);
  return opened;
}

// First all in light colours: in others each is drawn once more.
const inOrder = (isFirst) =>
  stories
    .filter(({ id }) => isFirst || stateStories.has(id))
    .map((story, turn) => ({ story, looks: looksOf(story, turn, isFirst) }))
    .toSorted((a, b) => two.indexOf(a.looks[0]) - two.indexOf(b.looks[0]));

for (const engine of engines.names.filter((name, at) => full || at === 0))
  inEngine(engine, engine === engines.names[0]);

/** `isFirst`: the engine that is looked at most closely. */
function inEngine(engine, isFirst) {
  describe(`REQ-03 stories, ${titles[engine]}`, { concurrency: 2 }, () => {
    let lanes;
    before(async () => {
      lanes = await openLanes(2, engine);
    });
    after(() => lanes.close());

    for (const { story, looks } of inOrder(isFirst)) {
      const isSilent = story.tags.includes('data-never-come');
      const meansMissing = story.tags.includes('file-is-missing');
      const meansNoGround = story.tags.includes('basemap-is-missing');

      // Its looks come one after the other.
      describe(story.id, { concurrency: 1 }, () => {
        let browser;
        let page;
        let log;
        const show = async (look) => {
          await choose(page, look);
          await untilShown(page, { id: story.id, ...look, isSilent });
        };
        before(async () => {
          browser = await lanes.take();
          ({ page, log } = await turnPage(browser, story, looks[0]));
          await untilShown(page, { id: story.id, ...looks[0], isSilent });
        });
        after(async () => {
          // What it asks for in vain is not to be told of the next story.
          if (meansNoGround) await page.waitForNetworkIdle?.({ idleTime: 200 });
          lanes.give(browser);
        });

        for (const look of looks) {
          test(`${story.name}: ${look.scheme}, ${look.language}`, async (t) => {
            if (look !== looks[0]) await show(look);
            const { violations, advice, passes, computed } = await scan(page);
            for (const line of advice) t.diagnostic(`best practice: ${line}`);
            if (computed > 0) t.diagnostic(`contrast of ${computed} computed`);
            assert.deepEqual(violations, []);
            if (isSilent) {
              await untilSlow(page);
              assert.deepEqual((await scan(page)).violations, []);
            }
            const least = story.tags.includes('few-nodes') ? 2 : 10;
            if (isElement(story)) assert.ok(passes >= least, `axe saw only ${passes} nodes in the shadow root`);
            assert.deepEqual(log.foreign, []);
            const unmeant = log.errors.filter(
              (error) => !(meansMissing && isMissing(error)) && !(meansNoGround && isMissingGround(error)),
            );
            assert.deepEqual(unmeant, []);
            // Chromium alone tells of it in its console.
            if (engine === 'chrome') assert.equal(log.errors.some(isMissing), meansMissing, 'the tag file-is-missing');
          });
        }

        if (full && engine === 'chrome' && isElement(story) && !isSilent && !story.tags.includes('changes-the-list')) {
          test(`${story.name}: "Show code" works when pasted`, async () => {
            await bare.compare(browser, await shownCode(page), page, looks.at(-1).language);
          });
        }

        if (full && stateStories.has(story.id)) {
          test(`${story.name}: in 320 px, and with text twice as large, nothing is lost`, async () => {
            await show({ ...looks[0], width: '320' });
            assert.deepEqual(await page.evaluate(lost), [], '320 px');
            await show({ ...looks[0], width: '720' });
            await page.evaluate(async (selector) => {
              const elements = [...document.querySelectorAll(selector)];
              for (const element of elements) element.style.fontSize = '200%';
              await Promise.all(elements.map((element) => element.updateComplete));
            }, anyElement);
            assert.deepEqual(await page.evaluate(lost), [], '200 % text');
          });
        }
      });
    }
  });
}
