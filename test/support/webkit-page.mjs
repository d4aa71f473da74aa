// The part of puppeteer's Page that our tests use, spoken in W3C WebDriver.
import { setTimeout as wait } from 'node:timers/promises';

const keys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

const keyOf = (name) => keys[name] ?? name;
const keyDown = (name) => ({ type: 'keyDown', value: keyOf(name) });
const keyUp = (name) => ({ type: 'keyUp', value: keyOf(name) });
const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: buttons[button] });
const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });
const move = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
  origin: 'viewport',
});

export class WebKitPage {
  constructor(send) {
    this.send = send;
  }

  goto = (url) => this.send('POST', '/url', { url });
  url = () => this.send('GET', '/url');
  reload = () => this.send('POST', '/refresh', {});

  /** Runs a function (or an expression) in the page, waits for its promise, gives back its (JSON) value. */
  async evaluate(act, ...args) {
    const expression = typeof act === 'string' ? act : `(${act})(...${JSON.stringify(args)})`;
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => ${expression})
        .then((value) => done({ value }), (error) => done({ error: String(error?.stack || error) }));`;
    const { value, error } = await this.send('POST', '/execute/async', { script, args: [] });
    if (error) throw new Error(error);
    return value;
  }

  /** Waits until it gives something true; asked in short, for WebDriver has no promise that a page keeps. */
  async waitForFunction(act, { polling = 50, timeout = 30_000 } = {}, ...args) {
    for (const last = Date.now() + timeout; Date.now() < last; await wait(polling)) {
      const value = await this.evaluate(act, ...args);
      if (value) return value;
    }
    throw new Error(`did not become true: ${act}`);
  }

  async screenshot() {
    return Buffer.from(await this.send('GET', '/screenshot'), 'base64');
  }

  // Only the window can be sized, and its frame takes some of it: measured, then corrected.
  async setViewport({ width, height }) {
    await this.send('POST', '/window/rect', { width, height });
    const inner = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await this.send('POST', '/window/rect', {
      width: 2 * width - inner.width,
      height: 2 * height - inner.height,
    });
  }

  mouse = {
    move: (x, y) => this.point(move(x, y)),
    click: (x, y, options) => this.point(move(x, y), down(options), up(options)),
    down: (options) => this.point(down(options)),
    up: (options) => this.point(up(options)),
  };

  keyboard = {
    type: (text) => this.press([...text].flatMap((letter) => [keyDown(letter), keyUp(letter)])),
    press: (chord) => {
      const names = chord.length === 1 ? [chord] : chord.split('+');
      return this.press([...names.map(keyDown), ...names.toReversed().map(keyUp)]);
    },
    down: (name) => this.press([keyDown(name)]),
    up: (name) => this.press([keyUp(name)]),
  };

  point(...actions) {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.send('POST', '/actions', { actions: [source] });
  }

  press(actions) {
    return this.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  close = () => this.goto('about:blank');
}
