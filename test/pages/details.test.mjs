// The open record in whole pages: where the focus goes, what the map shows of it, and its card of A6.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const map = '<integ-map src="/data/partners.csv /data/activities.csv" basemap="none"></integ-map>';
const pages = {
  '/wide.html': hostPage(map),
  '/arabic.html': hostPage(map, { lang: 'ar' }),
  '/nothing.html': hostPage(''),
};

/** Zoomed in so far that every place has a pin of its own; a small map holds some of them. */
async function withPins(visit, least = 13) {
  await visit.ready();
  await visit.until(() => window.host.markers().sum === 13);
  await visit.run(() => window.host.element().find({ view: { zoom: 13 } }));
  await visit.until((count) => window.host.parts('pin').length >= count, least);
}

const focusPin = (visit, at) => visit.run((index) => window.host.parts('pin')[index].focus(), at);
const hasFocus = (selector) => window.host.element().shadowRoot.activeElement?.matches(selector);
const isFocusedPin = (index) => window.host.parts('pin')[index] === window.host.element().shadowRoot.activeElement;

/** Whether the open record's pin is inside the map, and clear of the sheet. */
function isPinClear() {
  const pin = window.host.parts('pin').find((node) => node.ariaCurrent === 'true');
  const [box, sheet] = ['map', 'details'].map((part) => window.host.parts(part)[0]?.getBoundingClientRect());
  if (!pin || !box || !sheet) return false;
  const at = pin.getBoundingClientRect();
  const isInside = at.left >= box.left && at.right <= box.right && at.top >= box.top && at.bottom <= box.bottom;
  const isUnder = at.right > sheet.left && at.left < sheet.right && at.bottom > sheet.top && at.top < sheet.bottom;
  return isInside && !isUnder;
}

inBrowsers('open record', { serve: { pages, csp: policy } }, ({ open, engine }) => {
  test('REQ-08 Enter on each of ten pins opens it, Escape gives the focus back to that pin', async () => {
    const visit = await open('/wide.html');
    await withPins(visit);
    for (const at of [0, 1, 2, 3, 5, 6, 8, 9, 11, 12]) {
      await focusPin(visit, at);
      await visit.press('Enter');
      await visit.until(hasFocus, '#details-name');
      await visit.press('Escape');
      await visit.until(isFocusedPin, at);
    }
    await visit.close();
  });

  test('REQ-08 a pin that went into a ring meanwhile gives the focus to its row', async () => {
    const visit = await open('/wide.html');
    await withPins(visit);
    await focusPin(visit, 4);
    await visit.press('Enter');
    await visit.until(hasFocus, '#details-name');
    const id = await visit.run(() => window.host.element().selected);
    await visit.run(() => window.host.element().find({ view: { zoom: 6 } }));
    await visit.until(() => window.host.parts('pin').length < 13);
    await visit.press('Escape');
    await visit.until(hasFocus, `.row[data-id="${id}"]`);
    await visit.close();
  });

  for (const path of ['/wide.html', '/arabic.html'])
    for (const [title, size] of Object.entries({
      wide: { width: 1180, height: 800 },
      'the least map beside a list': { width: 760, height: 420 },
      'a phone': { width: 390, height: 760 },
    }))
      test(`${path}, ${title}: the pin of what is open stays clear`, async () => {
        const visit = await open(path, size);
        await visit.ready();
        if (size.width < 720)
          await visit.run(() => window.host.parts('view-switch')[0].querySelectorAll('button')[1].click());
        await withPins(visit, 4);
        for (const at of [0, 1, 2, 3]) {
          await focusPin(visit, at);
          await visit.press('Enter');
          await visit.until(hasFocus, '#details-name');
          await visit.until(isPinClear);
          await visit.press('Escape');
          await visit.until(() => window.host.seen('details').length === 0);
        }
        await visit.close();
      });

  test('the card prints under a strict policy, on one page of A6', async () => {
    const visit = await open('/arabic.html');
    await visit.ready();
    await visit.run(() => window.host.element().select('ekens-bk'));
    await visit.until(() => window.host.seen('print').length === 1);
    await visit.run(() => {
      const { shadowRoot } = window.host.element();
      new MutationObserver(() => {
        for (const frame of shadowRoot.querySelectorAll('iframe'))
          frame.contentWindow.print = () => {
            const { body, documentElement, adoptedStyleSheets } = frame.contentDocument;
            const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
            window.card = { html: body.innerHTML, css: rules.join('\n'), dir: documentElement.dir };
          };
      }).observe(shadowRoot, { childList: true });
      window.host.parts('print')[0].click();
    });
    const card = await visit.until(() => window.card);
    assert.equal(card.dir, 'rtl');
    assert.ok(card.html.includes('Ekens BK') && card.html.includes('Hej. Vi vill gärna prova.'));
    assert.deepEqual(await visit.run(() => window.host.violations), []);
    if (engine === 'chrome') {
      const paper = await open('/nothing.html');
      await paper.run(({ html, css, dir }) => {
        document.documentElement.dir = dir;
        // More than there is to say still fits on the one card.
        document.body.innerHTML = html.replace(/<li>.*<\/li>/s, (list) => list.repeat(4));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, card);
      const pdf = Buffer.from(await paper.page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) => size.map(Number));
      assert.equal(boxes.length, 1);
      // A6 in points.
      assert.ok(Math.abs(boxes[0][0] - 297.6) < 1.5 && Math.abs(boxes[0][1] - 419.5) < 1.5, String(boxes[0]));
      await paper.close();
    }
    await visit.close();
  });
});
