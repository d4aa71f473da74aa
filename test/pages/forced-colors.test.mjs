// REQ-18: where the reader's own few colours are forced on the page, nothing says by colour alone what it says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const map = '<integ-map src="/data/partners.csv /data/activities.csv" basemap="none"></integ-map>';
const pages = { '/map.html': hostPage(map) };

/** How something is drawn, for comparing it with itself in another state. */
const look = (selector, pseudo) => {
  const style = getComputedStyle(window.host.all(selector)[0], pseudo);
  const named = [
    'color',
    'backgroundColor',
    'borderColor',
    'borderWidth',
    'outlineStyle',
    'outlineWidth',
    'outlineColor',
  ];
  return named.map((name) => style[name]).join();
};

// Only Chromium's driver can force colours.
inBrowsers('forced colours', { serve: { pages }, only: ['chrome'] }, ({ open }) => {
  test('REQ-18 controls, choices, focus, pins and what is open are all seen', async () => {
    const visit = await open('/map.html');
    const devtools = await visit.page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await visit.ready();
    await visit.until(() => window.host.markers().sum === 13);
    assert.ok(await visit.run(() => matchMedia('(forced-colors: active)').matches));

    // A control has an edge, or the underline of a link.
    const edgeless = await visit.run(() =>
      window.host
        .all('button, input, select, a[href]')
        .filter((node) => node.getRootNode() !== document && window.host.isSeen(node))
        .filter((node) => !node.matches('[part~="pin"], [part~="ring"], [part~="item"], .row *, .skip'))
        .filter((node) => {
          const { borderStyle, borderWidth, textDecorationLine, backgroundColor } = getComputedStyle(node);
          const isEdged = borderStyle !== 'none' && Number.parseFloat(borderWidth) > 0;
          const isBox = node.closest('[part~="view-switch"], [part~="map-buttons"], .seek') !== null;
          const isFilled = backgroundColor !== 'rgba(0, 0, 0, 0)';
          return !isEdged && textDecorationLine !== 'underline' && !(isBox && isFilled);
        })
        .map((node) => `${node.getAttribute('part')} ${node.className} ${node.textContent.trim()}`),
    );
    assert.deepEqual(edgeless, []);

    // A chip that is pressed.
    const free = await visit.run(look, '[part~="kind"]');
    await visit.part('kind');
    await visit.until(() => window.host.seen('kind')[0].ariaPressed === 'true');
    await visit.run(() => document.activeElement.shadowRoot.activeElement.blur());
    assert.notEqual(await visit.run(look, '[part~="kind"]'), free, 'a pressed chip looks like a free one');
    await visit.run(() => window.host.element().reset());
    await visit.run(() => window.host.element().find({ view: { zoom: 13 } }));
    await visit.until(() => window.host.parts('pin').length > 0);

    // A pin: on the map, under the focus, and open.
    const pin = await visit.run(() => {
      const shape = window.host.parts('pin')[0].querySelector('.shape');
      const { fill, stroke } = getComputedStyle(shape);
      return { fill, stroke, ground: getComputedStyle(window.host.parts('map')[0]).backgroundColor };
    });
    assert.notEqual(pin.fill, pin.stroke);
    assert.ok(pin.fill !== pin.ground || pin.stroke !== pin.ground, JSON.stringify(pin));
    await visit.press('Tab');
    await visit.run(() => window.host.parts('pin')[0].focus());
    const focused = await visit.run(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(window.host.parts('pin')[0]);
      return { outlineStyle, outlineWidth, outlineColor };
    });
    assert.equal(focused.outlineStyle, 'solid');
    assert.equal(focused.outlineWidth, '3px');
    assert.notEqual(focused.outlineColor, pin.ground);
    const fillOf = () => getComputedStyle(window.host.parts('pin')[0].querySelector('.shape')).fill;
    const closed = await visit.run(fillOf);
    await visit.press('Enter');
    await visit.until(() => window.host.seen('details').length === 1);
    await visit.until(
      (before) =>
        getComputedStyle(
          document.querySelector('integ-map').shadowRoot.querySelector('[part~="pin"][aria-current="true"] .shape'),
        ).fill !== before,
      closed,
    );

    // No picture in a background says anything.
    const painted = await visit.run(() =>
      window.host
        .all('*')
        .filter((node) => node.getRootNode() !== document && getComputedStyle(node).backgroundImage.includes('url('))
        .map((node) => node.className),
    );
    assert.deepEqual(painted, []);
    await visit.close();
  });
});
