// The polyfill of Temporal is asked for only where there is no Temporal, and then only by a calendar file (issue 6, 10).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkOf } from '../../scripts/size-scenarios.mjs';
import { keepCalendar, pagesOfToday } from '../support/finder.mjs';
import { inBrowsers } from '../support/pages.mjs';

const polyfill = `/dist/${chunkOf('src/model/temporal-polyfill.ts')}`;
const finder =
  '<integ-finder src="/data/partners.csv /data/activities.csv" json-ld share-state lang="sv"></integ-finder>';
/** What the library uses of a browser's own; not every browser here has it. */
const standIn = `globalThis.Temporal ??= {
  PlainDateTime: {
    from: (text) => ({
      toZonedDateTime: (zone) => ({
        epochMilliseconds: Date.parse(text + 'Z') - 3_600_000,
        toString: () => text + ':00+01:00[' + zone + ']',
      }),
    }),
  },
};`;
const pages = {
  '/with.js': standIn,
  '/without.js': 'delete globalThis.Temporal;',
  ...pagesOfToday({
    '/with.html': `<script src="/with.js"></script>${finder}`,
    '/without.html': `<script src="/without.js"></script>${finder}`,
  }),
};

inBrowsers('the polyfill of Temporal', { serve: { pages } }, (group) => {
  const isAskedFor = () => group.server.log.some(({ path }) => path === polyfill);

  /** Everything but a calendar file: the order by time, the details with what is next, the printed card. */
  async function useMost(path) {
    const visit = await group.open(path);
    await visit.ready();
    await keepCalendar(visit);
    await visit.run(() => window.host.element().find({ sort: 'time', slots: ['tue-evening', 'mon-evening'] }));
    await visit.part('item');
    await visit.until(() => window.host.seen('calendar').length === 1);
    await visit.until(() => window.host.seen('message-sent').length === 1);
    assert.equal(isAskedFor(), false);
    return visit;
  }

  test('with a Temporal it is never asked for', async () => {
    const visit = await useMost('/with.html');
    await visit.part('calendar');
    assert.match(await visit.until(() => window.calendar), /BEGIN:VEVENT/);
    assert.equal(isAskedFor(), false);
    await visit.close();
  });

  test('without one it comes with the first calendar file, and not before', async () => {
    const visit = await useMost('/without.html');
    await visit.part('calendar');
    assert.match(await visit.until(() => window.calendar), /BEGIN:VEVENT/);
    assert.equal(isAskedFor(), true);
    assert.equal(await visit.run(() => 'Temporal' in window), false, 'and it changes nothing in the page');
    await visit.close();
  });
});
