import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { close, frames, openMap, pin, shownMap, until } from './open-map.js';

/** Counts what code leaves running: listeners on what outlives a map, timers, frames, observers. */
function watch(): { left(): string[]; stop(): void } {
  const live = new Map<string, number>();
  const count = (what: string, by: number) => void live.set(what, (live.get(what) ?? 0) + by);
  const stays = (target: EventTarget) =>
    target === window || target === document || target === document.body || target === document.documentElement;
  const { addEventListener: add, removeEventListener: drop } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    add.call(this ?? window, type, listener, options);
    if (!stays(this ?? window)) return;
    count(`${type} listener`, 1);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal) add.call(signal, 'abort', () => count(`${type} listener`, -1));
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    drop.call(this ?? window, type, listener, options);
    if (stays(this ?? window)) count(`${type} listener`, -1);
  };
  const { setTimeout: set, clearTimeout: clear } = window;
  const timers = new Map<number, string>();
  window.setTimeout = ((run: () => void, wait?: number) => {
    const id = set(() => {
      timers.delete(id);
      run();
    }, wait);
    timers.set(id, new Error('timer').stack ?? '');
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id: number) => {
    timers.delete(id);
    clear(id);
  }) as typeof window.clearTimeout;
  const { observe, disconnect } = ResizeObserver.prototype;
  ResizeObserver.prototype.observe = function (...args) {
    count('observer', 1);
    observe.apply(this, args);
  };
  ResizeObserver.prototype.disconnect = function () {
    count('observer', -1);
    disconnect.call(this);
  };
  return {
    left: () => [
      ...[...live].filter(([, number]) => number !== 0).map(([what, number]) => `${what} ${number}`),
      // The runner waits for its own answers.
      ...[...timers.values()].filter((from) => !from.includes('web-dev-server')),
    ],
    stop() {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = drop;
      window.setTimeout = set;
      window.clearTimeout = clear;
      ResizeObserver.prototype.observe = observe;
      ResizeObserver.prototype.disconnect = disconnect;
    },
  };
}

const attributes = (element: Element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join();

describe('remove', () => {
  it('leaves nothing behind, at whatever moment', async () => {
    const errors: string[] = [];
    const onError = (event: ErrorEvent) => void errors.push(event.message);
    addEventListener('error', onError);
    const page = attributes(document.documentElement) + attributes(document.body);
    const watched = watch();
    try {
      // At rest, in a zoom, in a pan, after a wheel turn, in a drag, and before the first view.
      const moments: ((map: Awaited<ReturnType<typeof shownMap>>) => unknown)[] = [
        () => {},
        async ({ view, box }) => {
          view.zoomBy(1);
          await until(() => box.querySelector('.leaflet-zoom-anim') !== null, 'a zoom');
        },
        ({ view }) => view.moveTo({ center: { lat: 57.2, lng: 14.1 } }),
        ({ box }) =>
          void box.dispatchEvent(
            new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true }),
          ),
        async ({ box }) => {
          const { x, y } = box.getBoundingClientRect();
          await sendMouse({ type: 'move', position: [Math.round(x) + 300, Math.round(y) + 100] });
          await sendMouse({ type: 'down' });
          await sendMouse({ type: 'move', position: [Math.round(x) + 350, Math.round(y) + 100] });
          return 'pressed';
        },
      ];
      for (const moment of moments) {
        const map = await shownMap({ basemap: 'built-in' });
        map.show([pin('a', 57.19, 14.03)]);
        map.view.markers.focus('a');
        const isPressed = (await moment(map)) === 'pressed';
        map.view.remove();
        expect(map.box.childNodes.length).to.equal(0);
        expect(map.box.className).to.equal('');
        expect(map.box.hasAttribute('tabindex')).to.equal(false);
        expect(map.box.getAttribute('style')).to.equal('position: absolute; inset: 0px;');
        map.host.remove();
        if (isPressed) await sendMouse({ type: 'up' });
      }
      const early = openMap({ basemap: 'built-in' });
      early.show([pin('a', 57.19, 14.03)]);
      close(early);
      expect(watched.left()).to.deep.equal([]);
    } finally {
      watched.stop();
    }
    await frames(20);
    removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    expect(attributes(document.documentElement) + attributes(document.body)).to.equal(page);
  });
});
