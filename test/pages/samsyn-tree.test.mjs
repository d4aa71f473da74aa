// What a screen reader is given, screen by screen, in one whole referral: the accessibility tree as a file that people
// read. After a meant change, UPDATE=1 writes it anew.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { inBrowsers } from '../support/pages.mjs';
import { answers, at, choose, openSamsyn, press, samsyn, samsynPages, sayYes } from '../support/samsyn.mjs';

const folder = 'test/fixtures/samsyn-tree';
/** The code word is drawn; here it is always the same. */
const fixed = '<script src="/fixed.js"></script>';
const pages = {
  ...samsynPages({
    '/sv.html': { html: fixed + samsyn() },
    '/ar.html': { html: fixed + samsyn(), lang: 'ar' },
  }),
  '/fixed.js': 'Crypto.prototype.getRandomValues = (numbers) => numbers.fill(7);',
};
const said = { age: 9, groups: ['mixed'], wish: ['football'], slots: ['mon-evening'], hurdles: ['cost'] };

/** `button "9" pressed`, a line each, children further in. */
function linesOf({ role, name, children = [], ...states }, depth = 0) {
  const told = ['value', 'valuetext', 'description', 'level', 'checked', 'pressed', 'disabled', 'expanded', 'invalid']
    .filter((state) => states[state] !== undefined && states[state] !== false && states[state] !== '')
    .map((state) => (states[state] === true ? state : `${state}=${states[state]}`));
  const line = [role, JSON.stringify(name ?? ''), ...told].join(' ');
  const isText = role === 'StaticText';
  // What stands in a name already is not told twice.
  return [`${'  '.repeat(depth)}${line}`, ...(isText ? [] : children.flatMap((child) => linesOf(child, depth + 1)))];
}

inBrowsers('Samsyn, as it is read out', { serve: { pages }, only: ['chrome'] }, (group) => {
  for (const lang of ['sv', 'ar'])
    test(`one whole referral, ${lang}`, async () => {
      const visit = await openSamsyn(group, `/${lang}.html`);
      await visit.page.emulateTimezone('Europe/Stockholm');
      const tree = [];
      const listen = async () => {
        await visit.run(() => window.host.element().updateComplete);
        const screen = await visit.run(() => window.host.all('.screen')[0].dataset.screen);
        tree.push(`# ${screen}`, ...linesOf(await visit.page.accessibility.snapshot()).slice(1), '');
      };
      for (const next of ['wish', 'where-when', 'hurdles', 'options']) {
        const screen = await visit.run(() => window.host.all('.screen')[0].dataset.screen);
        await answers[screen](visit, said);
        if (screen === 'where-when') await visit.until(() => window.host.seen('quick-place').length > 0);
        await listen();
        await press(visit, 'next');
        await at(visit, next);
      }
      await visit.until(() => window.host.seen('sorting').length === 1);
      await listen();
      await choose(visit, 'A2');
      await sayYes(visit, 'child', 'guardian');
      await visit.until(() => window.host.seen('message-sent').length === 1);
      await listen();
      await press(visit, 'did-send');
      await at(visit, 'sent');
      await listen();
      await visit.close();
      const file = `${folder}/${lang}.txt`;
      if (process.env.UPDATE) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, tree.join('\n'));
      }
      assert.deepEqual(tree, readFileSync(file, 'utf8').split('\n'));
    });
});
