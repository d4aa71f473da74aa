// Loaded before the library: counts what it starts and does not stop.
window.leaks = (() => {
  const listeners = new Map();
  const observers = new Set();
  const timers = new Set();

  // What lives longer than an element: window, document, and nodes of the page outside of Integ.
  const isLasting = (target) =>
    !(target instanceof Node) ||
    (target.isConnected && target.getRootNode() === document && target.localName !== 'integ-map');
  const ids = new WeakMap();
  let lastId = 0;
  const idOf = (thing) => {
    if (!ids.has(thing)) ids.set(thing, ++lastId);
    return ids.get(thing);
  };
  const keyOf = (target, type, listener, options) => {
    const capture = typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);
    return `${target.constructor.name} ${idOf(target)} ${type} ${idOf(listener)} ${capture}`;
  };

  const { addEventListener: add, removeEventListener: remove } = Object.getOwnPropertyDescriptors(
    EventTarget.prototype,
  );
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && isLasting(target) && !(target instanceof AbortSignal)) {
      const key = keyOf(target, type, listener, options);
      listeners.set(key, `${target.constructor.name} ${type}`);
      const forget = () => listeners.delete(key);
      if (options?.once) add.value.call(target, type, forget, { once: true, capture: options.capture });
      if (options?.signal) add.value.call(options.signal, 'abort', forget, { once: true });
    }
    return add.value.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener) listeners.delete(keyOf(target, type, listener, options));
    return remove.value.call(target, type, listener, options);
  };

  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const Original = window[name];
    window[name] = class extends Original {
      targets = new Set();
      observe(target, options) {
        this.targets.add(target);
        observers.add(this);
        super.observe(target, options);
      }
      unobserve(target) {
        this.targets.delete(target);
        if (this.targets.size === 0) observers.delete(this);
        super.unobserve(target);
      }
      disconnect() {
        this.targets.clear();
        observers.delete(this);
        super.disconnect();
      }
    };
  }

  // WebKit's driver puts a timer of its own into the page for each script (test/support/webkit-session.mjs).
  const driversTimeout = 61_000;
  const wrap = (start, stop, endsItself) => {
    const [begin, end] = [window[start].bind(window), window[stop].bind(window)];
    window[start] = (act, ...more) => {
      const run = (...given) => {
        if (endsItself) timers.delete(`${start} ${id}`);
        return act(...given);
      };
      const id = begin(run, ...more);
      if (more[0] !== driversTimeout) timers.add(`${start} ${id}`);
      return id;
    };
    window[stop] = (id) => {
      timers.delete(`${start} ${id}`);
      end(id);
    };
  };
  wrap('setTimeout', 'clearTimeout', true);
  wrap('setInterval', 'clearInterval', false);
  wrap('requestAnimationFrame', 'cancelAnimationFrame', true);
  if (window.requestIdleCallback) wrap('requestIdleCallback', 'cancelIdleCallback', true);

  return {
    left: () => ({
      listeners: [...listeners.values()].toSorted(),
      observers: [...observers].map(
        (observer) => Object.getPrototypeOf(Object.getPrototypeOf(observer)).constructor.name,
      ),
      timers: [...timers],
    }),
  };
})();
