// What the pictures of Samsyn show: a referral of the made-up place, from screen to screen.

/** In the page: takes each act, and waits until what it leads to is drawn. */
const walk = (acts) => async (visit) => {
  for (const act of acts) {
    await visit.$eval('integ-samsyn', (samsyn, given) => samsyn.flow.take(given), act);
    await visit.waitForFunction(async () => {
      const samsyn = document.querySelector('integ-samsyn');
      await samsyn.updateComplete;
      return samsyn.renderRoot.querySelector('.screen') && !samsyn.renderRoot.querySelector('[part=loading]');
    });
  }
};
/** Options can be chosen when they are there. */
const choose =
  (acts, ...ids) =>
  async (visit) => {
    await walk(acts)(visit);
    for (const id of ids) {
      await visit.waitForSelector(`integ-samsyn >>> [part~=option][data-id="${id}"]`);
      await visit.$eval('integ-samsyn', (samsyn, chosen) => samsyn.flow.choose(chosen), id);
    }
  };

const says = (change) => ({ type: 'answer', change });
const next = { type: 'next' };
const place = { lat: 57.1822, lng: 14.0205, name: 'Lindåker' };
const toWish = [says({ age: 9, groups: ['mixed', 'girls'] }), next];
const toWhere = [...toWish, says({ activities: ['football'] }), next];
const toHurdles = [...toWhere, says({ place, travel: 'bike', slots: ['mon-evening'] }), next];
const hurdles = says({ hurdles: { cost: 'nice', gear: 'nice', alone: 'nice' }, languages: ['ar'] });
const toOptions = [...toHurdles, hurdles, next];
const chosen = 'ebk-fotboll-flickor-8';
const toHandOver = async (visit) => {
  await choose(toOptions, chosen)(visit);
  await walk([next, { type: 'choose-warmth', warmth: 2 }])(visit);
  await visit.waitForSelector('integ-samsyn >>> [part~=ready-message]');
};
const sayYes = ['guardian', 'child'];
const handedOver = async (visit) => {
  await toHandOver(visit);
  for (const who of sayYes) await visit.$eval('integ-samsyn', (samsyn, one) => samsyn.flow.sayYes(one, true), who);
};

const tag = 'integ-samsyn';
const narrow = { width: 390, height: 760 };
const arabic = { lang: 'ar', scheme: 'dark' };

export const samsynScenes = {
  'samsyn-who': { tag },
  'samsyn-narrow-wish': { tag, size: narrow, act: walk(toWish) },
  'samsyn-narrow-where': { tag, size: narrow, act: walk(toWhere) },
  'samsyn-narrow-hurdles': { tag, size: narrow, act: walk(toHurdles) },
  'samsyn-options': { tag, act: choose(toOptions, chosen) },
  'samsyn-narrow-options': { tag, size: narrow, act: choose(toOptions, chosen) },
  'samsyn-narrow-options-arabic-dark': { tag, size: narrow, ...arabic, act: choose(toOptions, chosen) },
  'samsyn-hand-over': { tag, act: handedOver },
  'samsyn-narrow-hand-over-arabic-dark': { tag, size: narrow, ...arabic, act: handedOver },
  'samsyn-season': { tag, more: 'view="season"' },
  'samsyn-narrow-season-dark': { tag, size: narrow, scheme: 'dark', more: 'view="season"' },
};
