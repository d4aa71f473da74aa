// What the page tests of the finder share: a page on a known day, the demo town, and what a printer would get.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { hostPage } from './pages.mjs';

/** The day of the scenarios (records.md). */
export const today = '2026-11-23';

/** In the page from the start: every clock of the library stands at noon of a day. */
export const clockOf = (day) => `{
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length ? given : ['${day}T11:00:00Z']));
    }
    static now() {
      return RealDate.parse('${day}T11:00:00Z');
    }
  };
}`;

/** Pages of a site on that day, or on another: path → what is in the page, or that and its language. */
export const pagesOfToday = (bodies, day = today) => ({
  [`/${day}.js`]: clockOf(day),
  ...Object.fromEntries(
    Object.entries(bodies).map(([path, body]) => {
      const { html, lang = 'sv' } = typeof body === 'string' ? { html: body } : body;
      const script = `<script src="/${day}.js"></script><script type="module" src="/dist/integ.js"></script>`;
      return [path, hostPage(html, { lang, script })];
    }),
  ),
});

const rowsOf = (file) => csvParse(readFileSync(file, 'utf8'));
export const town = {
  src: ['partners', 'activities', 'support'].map((name) => `/demo/data/${name}.csv`).join(' '),
  activities: rowsOf('demo/data/activities.csv'),
  partners: rowsOf('demo/data/partners.csv'),
  supports: rowsOf('demo/data/support.csv'),
};

/** What the library says in a language: each chunk of words. */
export async function wordsOf(lang) {
  const files = [`${lang}.js`, `later/${lang}.js`, `finder/${lang}.js`];
  const all = await Promise.all(files.map((file) => import(`../../dist/modules/words/${file}`)));
  return Object.assign({}, ...all.map(({ words }) => words));
}

/** Presses what prints, by a click on what is found or in another way, and gives the sheet in place of printing it. */
export async function printed(visit, find, press = () => visit.click(find)) {
  await visit.run(() => {
    const { shadowRoot } = window.host.element();
    window.sheet = undefined;
    new MutationObserver(() => {
      for (const frame of shadowRoot.querySelectorAll('iframe'))
        frame.contentWindow.print = () => {
          const { body, documentElement, adoptedStyleSheets } = frame.contentDocument;
          const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
          window.sheet = {
            html: body.innerHTML,
            css: rules.join('\n'),
            lang: documentElement.lang,
            dir: documentElement.dir,
          };
        };
    }).observe(shadowRoot, { childList: true });
  });
  await press();
  return visit.until(() => window.sheet);
}

/** Puts a sheet into a page of its own, as the printer's. */
export const putOnPaper = (paper, sheet) =>
  paper.run(({ html, css, lang, dir }) => {
    Object.assign(document.documentElement, { lang, dir });
    document.body.innerHTML = html;
    const styles = new CSSStyleSheet();
    styles.replaceSync(css);
    document.adoptedStyleSheets = [styles];
  }, sheet);

/** The black and white of the QR code on a paper: `side` pixels each way, one character each. */
export const photograph = (paper) =>
  paper.run(() => {
    const { viewBox, firstElementChild: path } = document.querySelector('svg.code');
    const [canvas, size] = [document.createElement('canvas'), viewBox.baseVal.width];
    const side = size * 4;
    Object.assign(canvas, { width: side, height: side });
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, side, side);
    context.fillStyle = 'black';
    context.scale(4, 4);
    context.clip(new Path2D(path.getAttribute('d')));
    context.fillRect(0, 0, size, size);
    const { data } = context.getImageData(0, 0, side, side);
    let dots = '';
    for (let at = 0; at < data.length; at += 4) dots += data[at] < 128 ? '1' : '0';
    return { side, dots };
  });

/** Paper of one printed page, in points. */
async function paperSizes(paper) {
  const pdf = Buffer.from(await paper.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) => size.map(Number));
}

/** It is one page of a size, in points. */
export async function expectOnePage(paper, [width, height]) {
  const sizes = await paperSizes(paper);
  assert.equal(sizes.length, 1);
  assert.ok(Math.abs(sizes[0][0] - width) < 1.5 && Math.abs(sizes[0][1] - height) < 1.5, String(sizes[0]));
}

/** A page, with the finder's first answer shown. */
export async function openReady(group, path, screen) {
  const visit = await group.open(path, screen);
  await visit.ready();
  return visit;
}

/** Opens one of the activities that are listed. */
export async function openListed(visit, id) {
  await visit.click((wanted) => window.host.seen('item').find((row) => row.dataset.id === wanted), id);
  await visit.until(() => window.host.seen('message-sent').length === 1);
}

/** A calendar file is kept as `window.calendar`, instead of in the browser's folder for downloads. */
export const keepCalendar = (visit) =>
  visit.run(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob.type.startsWith('text/calendar')) void blob.text().then((text) => (window.calendar = text));
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });

/** In the page: a button by its part and what it says or stands for. */
export const button = (part, { text, ...data }) =>
  window.host
    .seen(part)
    .find((node) =>
      text === undefined
        ? Object.entries(data).every(([name, value]) => node.dataset[name] === value)
        : node.textContent.trim() === text,
    );
/** In the page: what a node says, on one line. */
export const say = (node) => node.textContent.replace(/\s+/g, ' ').trim();

/** Whether an activity or an offer is for an age, as its row says it; an end that nobody knows holds. */
export const isFor = ({ birth_years, age_min, age_max }, age) => {
  const years = birth_years
    .split('-')
    .filter(Boolean)
    .map((year) => Number(today.slice(0, 4)) - year);
  const [min, max] = years.length ? [Math.min(...years), Math.max(...years)] : [age_min, age_max];
  return (min === '' || age >= Number(min)) && (max === '' || age <= Number(max));
};
