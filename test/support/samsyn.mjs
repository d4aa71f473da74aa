// What the page tests of Samsyn share: pages with the fixture of the scenarios, the answers as a person gives them, and
// what is read on the screen then.
import { button, openReady, pagesOfToday, wordsOf } from './finder.mjs';

export const src = ['partners', 'activities', 'support'].map((name) => `/data/${name}.csv`).join(' ');

export const samsyn = (attributes = '', inner = '') =>
  `<integ-samsyn src="${src}" ${attributes}>${inner}</integ-samsyn>`;

/** In the page from the start: what was written to the console, the storage and the events of the library. */
const spyOn = `{
  window.console_ = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
    const tell = console[name].bind(console);
    console[name] = (...told) => { window.console_.push(told.map(String).join(' ')); tell(...told); };
  }
  window.events = [];
  for (const type of ['integ-load', 'integ-error', 'integ-query', 'integ-select', 'integ-refer'])
    addEventListener(type, (event) => {
      const own = {};
      for (const key in event) if (typeof event[key] !== 'function' && !(key in Event.prototype)) own[key] = event[key];
      window.events.push({ type, ...own });
    }, true);
}`;

/**
 * Long timers wait for the test to let time pass: nobody sits fifteen minutes in front of it.
 */
const clock = `{
  const [set, clear] = [setTimeout, clearTimeout];
  const held = new Map();
  let now = 0, last = -1;
  window.setTimeout = (act, ms = 0, ...given) => {
    if (ms < 60_000) return set(act, ms, ...given);
    held.set(--last, { act, at: now + ms });
    return last;
  };
  window.clearTimeout = (id) => held.delete(id) || clear(id);
  window.pass = (minutes) => {
    now += minutes * 60_000;
    for (const [id, { act, at }] of [...held]) if (at <= now && held.delete(id)) act();
  };
}`;

/** Pages on the day of the scenarios, with the fixture: path → attributes, or the whole body with its language. */
export const samsynPages = (bodies) => ({
  '/spy.js': `${spyOn}\n${clock}`,
  ...pagesOfToday(
    Object.fromEntries(
      Object.entries(bodies).map(([path, { html, lang }]) => [
        path,
        { html: `<script src="/spy.js"></script>${html}`, lang },
      ]),
    ),
  ),
});

/** What the library says in a referral in a language. */
export async function samsynWords(lang) {
  const names = ['samsyn', 'samsyn-hand-over', 'samsyn-sorting'];
  const all = await Promise.all(names.map((name) => import(`../../dist/modules/words/${name}/${lang}.js`)));
  return Object.assign(await wordsOf(lang), ...all.map(({ words }) => words));
}

/** A page with its first question shown. */
export async function openSamsyn(group, path, screen) {
  const visit = await openReady(group, path, screen);
  await visit.until(() => window.host.all('.screen').length === 1);
  return visit;
}

/** Presses what a part and its data name, once it is there. */
export async function press(visit, part, by = {}) {
  await visit.until(`Boolean((${button})(...${JSON.stringify([part, by])}))`);
  await visit.click(button, part, by);
}

export const at = (visit, screen) =>
  visit.until((wanted) => window.host.all('.screen')[0]?.dataset.screen === wanted, screen);

/** The device is where the family of the scenarios lives. */
export const stayHome = (visit) =>
  visit.run(() => {
    navigator.geolocation.getCurrentPosition = (give) =>
      give({ coords: { latitude: 57.19, longitude: 14.03, accuracy: 20 } });
  });

/** One screen each, as somebody answers it with the mouse, up to the button that leads on. */
export const answers = {
  async who(visit, { by = 'family', role, age, groups = [] }) {
    await press(visit, 'by', { code: by });
    if (role) await press(visit, 'role', { code: role });
    if (age !== undefined) await press(visit, 'age', { text: `${age}` });
    for (const code of groups) await press(visit, 'group', { code });
  },
  async wish(visit, { wish = [] }) {
    if (!wish.length) return press(visit, 'dont-know');
    for (const code of wish) await press(visit, 'activity', { code });
  },
  async 'where-when'(visit, { travel = 'bike', slots = [], hasPlace = false }) {
    if (!hasPlace) {
      await stayHome(visit);
      await press(visit, 'use-position');
      await visit.until(() => window.host.element().flow.state.answers.place?.isDevice);
    }
    await press(visit, 'travel', { code: travel });
    for (const slot of slots) await press(visit, 'slot', { slot });
  },
  async hurdles(visit, { hurdles = [], musts = [], access = [], languages = [] }) {
    for (const code of [...hurdles, ...musts]) await press(visit, 'hurdle', { code });
    for (const code of access) await press(visit, 'access', { code });
    for (const code of languages) await press(visit, 'spoken', { code });
  },
};

/** From the screen where one is to the options; gives the names of the screens that were seen. */
export async function walkToOptions(visit, said) {
  const seen = [];
  for (;;) {
    const screen = await visit.run(() => window.host.all('.screen')[0].dataset.screen);
    seen.push(screen);
    if (screen === 'options') break;
    await answers[screen](visit, said);
    await press(visit, 'next');
    await visit.until((before) => window.host.all('.screen')[0].dataset.screen !== before, screen);
  }
  await visit.until(() => window.host.seen('sorting').length === 1);
  return seen;
}

/** In the page: what the options say, in the order in which they stand. */
export const readOptions = () => {
  const say = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const card = (node) => ({
    id: node.dataset.id,
    score: say(node.querySelector('.why b'))
      .match(/\d+(?:[.,]\d)?/)?.[0]
      .replace(',', '.'),
    reasons: [...node.querySelectorAll('.reasons li')].map(say),
    canBeChosen: node.querySelector('[part~=option]') !== null,
    text: say(node),
  });
  const cards = (node) => [...(node?.querySelectorAll('li[data-id]') ?? [])].map(card);
  const [fits, other, full] = ['fits', 'other', 'full'].map((part) => window.host.seen(part)[0]);
  const tell = (list) => list.map(({ id, score }) => `${id} ${Number(score).toFixed(1)}`);
  return {
    fits: cards(fits),
    scores: { fits: tell(cards(fits)), other: tell(cards(other)) },
    full: cards(full),
    fullSays: full?.getAttribute('aria-label') ?? '',
    ladder: window.host.seen('step').map((step) => ({
      step: step.dataset.step,
      name: say(step.querySelector('summary span')),
      cards: cards(step),
    })),
    supports: window.host
      .seen('support-offer')
      .map((offer) => ({ name: say(offer.querySelector('b')), text: say(offer) })),
    guide: say(window.host.seen('guide')[0]),
    calls: [...(window.host.seen('guide')[0]?.querySelectorAll('a') ?? [])].map(({ href }) => href),
    orderOnScreen: window.host
      .all('[part~=fits] li[data-id], [part~=support-offers], [part~=guide], [part~=full], [part~=other]')
      .map((node) => [node.dataset.id ?? node.part.value, node.getBoundingClientRect().top])
      .toSorted(([, a], [, b]) => a - b)
      .map(([name]) => name),
  };
};

/** Chooses options, and goes on to how it begins. */
export async function choose(visit, ...ids) {
  for (const id of ids) await press(visit, 'option', { id });
  await press(visit, 'next');
  await at(visit, 'hand-over');
}

/** The yes of whoever has to say it. */
export async function sayYes(visit, ...who) {
  for (const one of who) {
    await press(visit, 'yes', { who: one });
    await visit.until((wanted) => window.host.element().flow.state.yes.includes(wanted), one);
  }
}

/** The message that goes to a place, once it is written, and what it looks like for its sender. */
export async function readMessage(visit) {
  await visit.until(() => window.host.seen('message-sent').length === 1);
  return visit.run(messageShown);
}

/** In the page. */
const messageShown = () => {
  const [sent] = window.host.seen('message-sent');
  const [seen] = window.host.seen('message-seen');
  const told = (node) => node && { lang: node.lang, dir: node.dir, text: node.textContent.trim() };
  return {
    ...{ sent: told(sent), seen: told(seen) },
    links: ['call', 'sms', 'whatsapp', 'mail'].flatMap((part) => window.host.seen(part).map(({ href }) => href)),
  };
};
