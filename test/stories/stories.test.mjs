// Every story: no error, no request to anybody else, nothing that axe finds. MANY_RUNS=1 looks at the states of
// test/states.ts in all languages and schemes, and pastes every "Show code" into a bare page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPastePages } from './paste-pages.mjs';
import { prepareScan, scan } from './scan.mjs';
import { importTs } from '../support/import-ts.mjs';
import {
  builtStorybook,
  choose,
  openEntry,
  openLanes,
  serveStorybook,
  shownCode,
  storyId,
  untilShown,
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

/** A state in two looks, or in all; what is no state of its own in one. */
const looksOf = ({ id, tags }) => {
  const isDark = tags.includes('dark');
  if (!stateStories.has(id)) return [isDark ? two[1] : two[0]];
  return (full ? everyLook : two).filter(({ scheme }) => scheme === 'dark' || !isDark);
};
const isElement = ({ id }) => id.startsWith('integ-');
const isMissing = (error) => error.endsWith('/data/missing.csv');
const isMissingGround = (error) => /\/data\/missing(\.topojson|\/\d+\/\d+\/\d+\.png)$/.test(error);

const { stories } = builtStorybook();
let server;
let bare;
let lanes;
before(async () => {
  [server, bare, lanes] = await Promise.all([serveStorybook(), openPastePages(), openLanes(2)]);
});
after(() => Promise.all([lanes.close(), server.close(), bare.close()]));

describe('stories', { concurrency: 2 }, () => {
  for (const story of stories) {
    const isSilent = story.tags.includes('data-never-come');
    const meansMissing = story.tags.includes('file-is-missing');
    const meansNoGround = story.tags.includes('basemap-is-missing');
    const looks = looksOf(story);

    // Its looks come one after the other, in one page.
    describe(story.id, { concurrency: 1 }, () => {
      let browser;
      let page;
      let log;
      let seen;
      const show = async (look) => {
        if (look !== seen) await choose(page, look);
        await untilShown(page, { ...look, isSilent });
        seen = look;
      };
      before(async () => {
        browser = await lanes.take();
        seen = looks[0];
        ({ page, log } = await openEntry(browser, server.url, story, seen));
        await untilShown(page, { ...seen, isSilent });
        await prepareScan(page);
      });
      after(async () => {
        await page.close();
        lanes.give(browser);
      });

      for (const look of looks) {
        test(`${story.name}: ${look.scheme}, ${look.language}`, async (t) => {
          await show(look);
          const { violations, advice, passes, computed } = await scan(page);
          for (const line of advice) t.diagnostic(`best practice: ${line}`);
          if (computed > 0) t.diagnostic(`contrast of ${computed} computed`);
          assert.deepEqual(violations, []);
          if (isElement(story)) assert.ok(passes >= 10, `axe saw only ${passes} nodes in the shadow root`);
          assert.deepEqual(log.foreign, []);
          const unmeant = log.errors.filter(
            (error) => !(meansMissing && isMissing(error)) && !(meansNoGround && isMissingGround(error)),
          );
          assert.deepEqual(unmeant, []);
          assert.equal(log.errors.some(isMissing), meansMissing, 'the tag file-is-missing');
        });
      }

      if (full && isElement(story) && !isSilent) {
        test(`${story.name}: "Show code" works when pasted`, async () => {
          await bare.compare(browser, await shownCode(page), page, seen.language);
        });
      }
    });
  }
});
