import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { closeAll, pin, shownMap, until, type Opened } from './open-map.js';

afterEach(closeAll);

const wheel = (map: Opened, more: WheelEventInit = {}): boolean => {
  const { x, y } = map.box.getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    deltaY: -120,
    clientX: x + 300,
    clientY: y + 200,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  });
  map.box.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('the wheel', () => {
  it('scrolls the page until the map is in use', async () => {
    const map = await shownMap();
    expect(wheel(map)).to.equal(false);
    map.box.focus();
    expect(wheel(map)).to.equal(true);
    await until(() => map.views.at(-1)?.zoom === 11, 'the zoom');
    map.box.blur();
    expect(wheel(map)).to.equal(false);
  });

  it('zooms with Ctrl or Cmd', async () => {
    const map = await shownMap();
    expect(wheel(map, { ctrlKey: true })).to.equal(true);
    await until(() => map.views.at(-1)?.zoom === 11, 'the zoom');
    expect(wheel(map, { metaKey: true })).to.equal(true);
  });
});

describe('one finger', () => {
  const touch = (map: Opened) =>
    map.box.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true, composed: true }));
  const drags = (map: Opened) => map.box.classList.contains('leaflet-touch-drag');

  it('scrolls the page until the map is in use', async () => {
    const map = await shownMap();
    touch(map);
    expect(drags(map)).to.equal(false);
    expect(getComputedStyle(map.box).touchAction).to.equal('pan-x pan-y');
    map.box.focus();
    touch(map);
    expect(drags(map)).to.equal(true);
    expect(getComputedStyle(map.box).touchAction).to.equal('none');
  });
});

describe('keys', () => {
  it('move the map while it has the focus', async () => {
    const map = await shownMap();
    map.box.focus();
    const { bbox } = map.views[0] ?? { bbox: [0, 0, 0, 0] };
    await sendKeys({ press: 'ArrowRight' });
    await until(() => (map.views.at(-1)?.bbox[0] ?? 0) > bbox[0], 'the pan');
    await sendKeys({ press: '+' });
    await until(() => map.views.at(-1)?.zoom === 11, 'one step in');
    await sendKeys({ press: '-' });
    await until(() => map.views.at(-1)?.zoom === 10, 'one step out');
  });

  it('zoom from a pin, whose arrows lead to other pins', async () => {
    const map = await shownMap();
    map.show([pin('a', 57.19, 14.03), pin('b', 57.2, 14.05)]);
    map.view.markers.focus('a');
    await sendKeys({ press: 'ArrowRight' });
    expect(map.focused()).to.equal('b');
    await sendKeys({ press: '+' });
    await until(() => map.views.at(-1)?.zoom === 11, 'one step in');
  });

  it('outside of the map are the page’s', async () => {
    const map = await shownMap();
    map.box.focus();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await sendKeys({ type: '1+-=' });
    expect(field.value).to.equal('1+-=');
    expect(map.views.length).to.equal(1);
    field.remove();
  });

  it('with Ctrl are the browser’s', async () => {
    const map = await shownMap();
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true });
    map.box.focus();
    map.box.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});

it('a mouse drags the map from the first press', async () => {
  const map = await shownMap();
  const { x, y } = map.box.getBoundingClientRect();
  const west = map.views[0]?.bbox[0] ?? 0;
  const at: [number, number] = [Math.round(x) + 300, Math.round(y) + 200];
  await sendMouse({ type: 'move', position: at });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [at[0] - 100, at[1]] });
  await sendMouse({ type: 'up' });
  await until(() => (map.views.at(-1)?.bbox[0] ?? 0) > west, 'the drag');
  expect(document.body.className + document.documentElement.className + map.host.className).to.equal('');
});
