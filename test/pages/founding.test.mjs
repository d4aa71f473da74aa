// What `npm run founding` says of each sentence is read on the screen that it names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../scripts/founding.mjs';
import { pagesOfToday, today } from '../support/finder.mjs';
import { headStart, inBrowsers } from '../support/pages.mjs';

// The demo pages as they are, on the day of the scenarios.
const serve = { pages: pagesOfToday({}), headStart: `${headStart}<script src="/${today}.js"></script>` };

/** In the page: until the element has shown its first answer, in a language that is chosen, or the page's. */
const beReady = async (tag, lang) => {
  await customElements.whenDefined(tag);
  const element = document.querySelector(tag);
  await element.ready;
  const menu = element.shadowRoot.querySelector('[part=language]');
  menu.value = lang ?? document.documentElement.lang;
  menu.dispatchEvent(new Event('change'));
  await element.ready;
};

/** In the page: a link to the guide is followed, with nothing left of what was done before. */
const follow = async (fragment) => {
  await document.querySelector('integ-guide').reset();
  history.replaceState(null, '', location.pathname);
  location.hash = fragment;
};

/** In the page, as `window.pressable`: what a selector finds that can be seen. */
const pressable = (tag, selector) => {
  const found = [...document.querySelector(tag).shadowRoot.querySelectorAll(selector)];
  return found.find((node) => window.host.isSeen(node));
};

/** In the page, as `window.read`: what an element says to the eye, on one line. */
const read = (tag) => {
  const { shadowRoot } = document.querySelector(tag);
  const forEyes = new CSSStyleSheet();
  forEyes.replaceSync('.visually-hidden, select { display: none !important }');
  const before = shadowRoot.adoptedStyleSheets;
  shadowRoot.adoptedStyleSheets = [...before, forEyes];
  const text = shadowRoot.querySelector('[part=base]').innerText;
  shadowRoot.adoptedStyleSheets = before;
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ');
};

inBrowsers('founding texts', { serve }, ({ open }) => {
  let visit;
  /** Where `visit` is: what is done to a map or to Samsyn stays, but a guide begins anew with each link to it. */
  let path;

  async function openScreen({ element, page, fragment = '', lang }) {
    const isGuide = element === 'integ-guide';
    if (!isGuide || path !== page) {
      await visit?.close();
      path = page;
      visit = await open(`/${page}${isGuide ? '' : `#${fragment}`}`);
      await visit.run(`void Object.assign(window, { pressable: ${pressable}, read: ${read} })`);
    }
    await visit.run(beReady, element, lang);
    if (isGuide) await visit.run(follow, fragment);
  }

  for (const { id, says, answers } of sentences.filter(({ asks }) => asks !== false))
    test(`${id}: ${says}`, async () => {
      assert.ok(answers.length > 0);
      for (const answer of answers) {
        const { element, press = [], shows } = answer;
        await openScreen(answer);
        for (const selector of press) {
          await visit.until((...where) => window.pressable(...where) !== undefined, element, selector);
          await visit.click((...where) => window.pressable(...where), element, selector);
        }
        await visit
          .until((tag, texts) => texts.every((text) => window.read(tag).includes(text)), element, shows)
          .catch(async () => {
            const text = await visit.run((tag) => window.read(tag), element);
            const lacking = shows.filter((one) => !text.includes(one));
            assert.fail(`<${element}> does not say "${lacking.join('", "')}": ${text}`);
          });
      }
    });
});
