// The requirements of ../shared/design that need a whole page, by their numbers; the others are in test/elements.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesUnder } from '../../scripts/files.mjs';
import { chunkOf } from '../../scripts/size-scenarios.mjs';
import { hostPage, inBrowsers } from '../support/pages.mjs';
import { lost } from '../support/reflow.mjs';

const map = (more = '') => `<integ-map src="/data/partners.csv /data/activities.csv" lang="sv" ${more}></integ-map>`;
const sheet = '<link rel="stylesheet" href="/bare.css">';
const bare = (body) => hostPage(body, { script: `${sheet}<script type="module" src="/dist/integ.js"></script>` });
const pages = {
  '/map.html': bare(map('basemap="none"')),
  '/two.html': bare(map('heading="Föreningar" kinds="club"') + map('heading="Hjälp" kinds="project church"')),
  '/bare.css': 'body { margin: 0 }',
};
const isMapShown = () => window.host.seen('map-buttons').length > 0 && window.host.markers().sum > 0;
const openMap = async (group, path = '/map.html', size) => {
  const visit = await group.open(path, size);
  await visit.ready();
  if (size && size.width < 720)
    await visit.click(() => window.host.all('[part~="view-switch"] button:not([aria-pressed="true"])')[0]);
  await visit.until(isMapShown);
  return visit;
};

inBrowsers('requirements', { serve: { pages } }, (group) => {
  test('REQ-01 list and map hold the same places, whatever is asked and wherever the map is', async () => {
    const visit = await openMap(group);
    const seed = Math.floor(Math.random() * 2 ** 31);
    const faults = await visit.run(async (start) => {
      const element = window.host.element();
      let state = start;
      const random = (n) => (state = (state * 48271) % 0x7fffffff) % n;
      const pick = (list) => list[random(list.length)];
      const sorted = (ids) => ids.toSorted().join();
      const wrong = [];
      for (let i = 0; i < 20; i++) {
        const act = pick(['text', 'kinds', 'view', 'clear']);
        const [lat, lng, zoom] = [57.15 + random(80) / 1000, 13.97 + random(120) / 1000, 8 + random(7)];
        const change = {
          text: { text: pick(['fot', 'lind', 'norrby', 'språk']) },
          kinds: { kinds: [pick(['club', 'project', 'church', 'language-cafe'])] },
          view: { view: { zoom, bbox: [lng - 0.03, lat - 0.02, lng + 0.03, lat + 0.02] } },
          clear: { text: undefined, kinds: undefined },
        }[act];
        await element.find(change);
        const { view, ...question } = element.query;
        const { search } = element.store;
        const listed = (await search.find({ ...question, limit: undefined })).items.filter(
          ({ record }) => record.place.lat !== undefined,
        );
        const whole = await search.find({ ...question, view: { zoom: 12 } });
        const [all, drawn] = [whole.clusters, element.answer.clusters].map((clusters) =>
          sorted(clusters.flatMap(({ ids }) => ids)),
        );
        if (sorted(listed.map(({ id }) => id)) !== all) wrong.push(`${i} ${act}: list ${listed.length}`);
        const [west, south, east, north] = view.bbox;
        const inView = listed.filter(
          ({ record: { place } }) => place.lng >= west && place.lng <= east && place.lat >= south && place.lat <= north,
        );
        if (sorted(inView.map(({ id }) => id)) !== drawn) wrong.push(`${i} ${act}: view ${inView.length} ${drawn}`);
        await new Promise(requestAnimationFrame);
        if (window.host.markers().sum !== inView.length) wrong.push(`${i} ${act}: drawn ${window.host.markers().sum}`);
      }
      return wrong;
    }, seed);
    assert.deepEqual(faults, [], `seed ${seed}`);
    await visit.close();
  });

  test('REQ-04 the shadow root is open, and no built file closes one', async () => {
    const visit = await openMap(group);
    assert.deepEqual(await visit.run(() => window.host.all('integ-map').map(({ shadowRoot }) => shadowRoot?.mode)), [
      'open',
    ]);
    await visit.close();
    const scripts = filesUnder('dist', (file) => file.endsWith('.js'));
    assert.ok(scripts.length > 10);
    const closed = scripts.filter((file) => /mode:\s*["'`]closed/.test(readFileSync(file, 'utf8')));
    assert.deepEqual(closed, []);
  });

  test('REQ-12 what can be pressed is large enough, in three widths', async () => {
    for (const width of [320, 768, 1280]) {
      const visit = await openMap(group, '/map.html', { width, height: 800 });
      const small = () =>
        window.host
          .all('a[href], button, input, select')
          .filter((node) => node.getRootNode() !== document && window.host.isSeen(node))
          .filter((node) => node.getBoundingClientRect().width > 1)
          .flatMap((node) => {
            const { width: across, height } = node.getBoundingClientRect();
            const least = node.closest('[part~="attribution"]') ? 24 : node.closest('.map') ? 44 : 43.5;
            const isFine = across >= 24 && height >= least;
            return isFine ? [] : [`${node.className} ${node.textContent.trim()} ${across}×${height}`];
          });
      assert.deepEqual(await visit.run(small), [], `${width} px`);
      if (width < 720)
        await visit.click(() => window.host.all('[part~="view-switch"] button:not([aria-pressed="true"])')[0]);
      await visit.part('item');
      await visit.until(() => window.host.seen('details').length === 1);
      assert.deepEqual(await visit.run(small), [], `${width} px, details`);
      await visit.close();
    }
  });

  test('REQ-15 the element is a region with a name, two of them have two; pins have names, rings their number', async () => {
    const visit = await openMap(group, '/two.html');
    const names = await visit.run(() =>
      window.host.parts('base').map((base) => {
        const label = base.getRootNode().getElementById(base.getAttribute('aria-labelledby'));
        return [base.localName, label.textContent.trim()];
      }),
    );
    assert.deepEqual(names, [
      ['section', 'Föreningar'],
      ['section', 'Hjälp'],
    ]);
    const marks = await visit.run(() =>
      [...window.host.parts('pin'), ...window.host.parts('ring')].map((node) => [
        node.dataset.count,
        node.getAttribute('aria-label'),
      ]),
    );
    for (const [count, name] of marks)
      assert.match(name, count === '1' ? /\p{L}{3}/u : new RegExp(`^${count} platser`));
    await visit.close();
  });

  test('REQ-20 in 320 × 256 px nothing scrolls sideways, and the buttons leave the map in sight', async () => {
    const size = { width: 320, height: 256 };
    const visit = await group.open('/map.html', size);
    await visit.ready();
    const isWide = () =>
      [document.scrollingElement, window.host.element(), ...window.host.all('.root, .list, .tools, .head')]
        .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1)
        .map((node) => `${node.localName} ${node.className} ${node.scrollWidth}`);
    assert.deepEqual(await visit.run(isWide), []);
    await visit.click(() => window.host.all('[part~="view-switch"] button:not([aria-pressed="true"])')[0]);
    await visit.until(isMapShown);
    assert.deepEqual(await visit.run(isWide), []);
    const covered = await visit.run(() => {
      const area = (node) => node.getBoundingClientRect().width * node.getBoundingClientRect().height;
      const over = ['map-buttons', 'attribution'].flatMap((part) => window.host.seen(part));
      return over.reduce((sum, node) => sum + area(node), 0) / area(window.host.seen('map')[0]);
    });
    assert.ok(covered <= 0.3, `${Math.round(covered * 100)} % of the map is covered`);
    await visit.close();
  });

  test('REQ-21 with text twice as large, and with wide spacing, nothing is lost', async () => {
    const visit = await group.open('/map.html', { width: 640, height: 800 });
    await visit.ready();
    await visit.run(() => {
      Object.assign(window.host.element().style, {
        fontSize: '200%',
        lineHeight: '1.5',
        letterSpacing: '0.12em',
        wordSpacing: '0.16em',
      });
    });
    assert.deepEqual(await visit.run(lost), []);
    await visit.close();
  });

  test('REQ-24 every id that ARIA names is in the same root', async () => {
    const visit = await openMap(group);
    const names = ['labelledby', 'describedby', 'controls', 'activedescendant', 'owns', 'details', 'errormessage'];
    const dangling = () => {
      const attributes = [...window.ariaNames.map((name) => `aria-${name}`), 'for'];
      return window.host
        .all(attributes.map((name) => `[${name}]`).join())
        .flatMap((node) =>
          attributes
            .flatMap((name) => (node.getAttribute(name) ?? '').split(/\s+/).filter(Boolean))
            .filter((id) => node.getRootNode() !== document && !node.getRootNode().getElementById(id)),
        );
    };
    await visit.run((list) => {
      window.ariaNames = list;
    }, names);
    assert.deepEqual(await visit.run(dangling), []);
    await visit.part('item');
    await visit.until(() => window.host.seen('details').length === 1);
    assert.deepEqual(await visit.run(dangling), []);
    await visit.close();
  });
});

// Only Chromium's driver can set the preference.
inBrowsers('motion', { serve: { pages }, only: ['chrome'] }, (group) => {
  test('REQ-19 who wants less motion gets none, also when the setting comes later', async () => {
    const visit = await openMap(group);
    await visit.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await visit.run(() => {
      window.moving = [];
      const look = () => {
        const running = window.host.all('*').flatMap((node) => node.getAnimations());
        window.moving.push(...running.map(({ effect }) => effect.target.className));
        if (window.host.all('.leaflet-zoom-anim').length) window.moving.push('zoom');
        requestAnimationFrame(look);
      };
      look();
    });
    for (const at of [0, 2, 1, 6]) {
      await visit.click((index) => window.host.all('[part~="map-buttons"] button')[index], at);
      await visit.run(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
    }
    await visit.part('item');
    await visit.until(() => window.host.seen('details').length === 1);
    await visit.press('Escape');
    await visit.until(() => window.host.seen('details').length === 0);
    assert.deepEqual(await visit.run(() => window.moving), []);
    await visit.close();
  });
});

const chunk = `/dist/${chunkOf('src/elements/places/map-drawing.ts')}`;
const blocked = { ...pages, [chunk]: 'throw new Error("The map is blocked in this test");' };

inBrowsers('without the map', { serve: { pages: blocked } }, (group) => {
  test('REQ-02 search, filter, open, copy the address and call by keyboard alone, the map blocked', async () => {
    const visit = await group.open('/map.html');
    await visit.ready();
    await visit.until(() => window.host.all('.map-failed').length === 1);
    const active = () => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      return node;
    };
    await visit.run(`window.active = ${active}`);
    /** Tab until a fact about the focus holds; few presses, or none gets there. */
    const tabTo = async (fact, ...args) => {
      for (let presses = 0; presses < 40; presses++) {
        if (await visit.run(fact, ...args)) return;
        await visit.press('Tab');
      }
      throw new Error(`the focus never came to ${fact}`);
    };
    const isPart = (name) => window.active()?.getAttribute('part')?.split(' ').includes(name);
    await tabTo(isPart, 'search');
    await visit.type('fotboll');
    await visit.until(() => window.host.element().query.text === 'fotboll');
    await tabTo(isPart, 'kind');
    await visit.press('Enter');
    await visit.until(() => window.host.element().query.kinds?.length === 1);
    // The rows of that question, not those before it.
    await visit.run(() => window.host.element().find({}));
    await tabTo(isPart, 'item');
    const name = await visit.run(() => window.active().querySelector('.name').textContent.trim());
    await visit.press('Enter');
    await visit.until((wanted) => window.active()?.textContent.trim() === wanted, name);
    await tabTo(isPart, 'call');
    assert.match(await visit.run(() => window.active().href), /^tel:\+46/);
    await tabTo(isPart, 'copy-address');
    await visit.run(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text) => void (window.copied = text) },
      });
    });
    await visit.press('Enter');
    await visit.until(() => window.copied?.includes('Lindåker'));
    await visit.press('Escape');
    await visit.until((wanted) => window.active()?.textContent.includes(wanted), name);
    await visit.close();
  });
});
