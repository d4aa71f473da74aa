// What the page tests of the log share: pages with it, what a person does in it, and what the device then keeps.
import { mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hostPage } from './pages.mjs';

const script = '<script type="module" src="/dist/integ-log.js"></script>';
const page = (attributes = '', lang = 'sv') => hostPage(`<integ-log ${attributes}></integ-log>`, { lang, script });
export const logPages = {
  '/sv.html': page('languages="sv"'),
  '/ar.html': page('languages="ar"', 'ar'),
  '/town.html': page('src="/data/partners.csv /data/activities.csv"'),
  '/nothing.html': hostPage('', { script: '' }),
};

/** A phone of that width. No window of WebKitGTK is narrower than 450 px. */
export const phoneIn = ({ engine }, width = 360) => ({ width: engine === 'webkit' ? 480 : width, height: 640 });

/** The log, with nothing kept from the test before. */
export async function openLog(group, path, size = phoneIn(group)) {
  const visit = await group.open(path, size);
  await visit.ready();
  await visit.run(async () => {
    await window.host.element().flow.clear();
    await window.host.element().flow.go({ at: 'write' });
  });
  await screenOf(visit, 'write');
  return visit;
}

/** Until a screen is shown. */
export const screenOf = (visit, name) =>
  visit.until((wanted) => window.host.all('.log-screen')[0]?.dataset.screen === wanted, name);

/** What is logged, kept or not. */
export const rows = (visit) => visit.run(() => [...window.host.element().flow.keeper.log.values()]);

/** How many came to each meeting that the device keeps, as it is when the page is opened again. */
export async function keptAfterReload(visit) {
  await visit.page.reload();
  await visit.ready();
  return (await rows(visit))
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ what, came }) => `${what} ${came}`)
    .toSorted();
}

/** Names of databases. WebKit lists what was never made as version 0. */
export const databases = (visit) =>
  visit.run(async () => (await indexedDB.databases()).flatMap(({ name, version }) => (version ? name : [])));

/** All parts are here: the network may go. */
export const settled = (visit) =>
  visit.until(() => {
    const { results, files, paper } = window.host.element().parts;
    return results.part && files.part && paper.part;
  });

/** Types in fields by their parts, in place of what stands there. */
export async function type(visit, fields) {
  for (const [part, text] of Object.entries(fields)) {
    await visit.part(part);
    await visit.run((name) => window.host.seen(name)[0].select(), part);
    await visit.type(String(text));
  }
}

/** Writes a meeting with the keyboard and the mouse. */
export async function write(visit, fields) {
  await visit.part('to-write');
  await screenOf(visit, 'write');
  await type(visit, fields);
  await visit.part('save');
  await screenOf(visit, 'tonight');
}

/** Saves the log as a file: `{name, text}`. WebKit's driver saves none: there the page tells what it hands over. */
export async function exported(group, visit, kind) {
  if (group.engine === 'webkit') await visit.run(tellFile);
  await visit.part(`export-${kind}`);
  return group.engine === 'webkit' ? visit.until(() => window.file) : untilSaved(group.downloads);
}

/** In the page: what is saved is kept as `window.file`. */
const tellFile = () => {
  let blob;
  window.file = undefined;
  URL.createObjectURL = (given) => {
    blob = given;
    return '#';
  };
  HTMLAnchorElement.prototype.click = function tell() {
    const name = this.download;
    void blob.text().then((text) => (window.file = { name, text }));
  };
};

/** Takes the file that comes into a folder out of the way of the next one. As long as it is written it is empty or has another ending. */
async function untilSaved(folder) {
  for (let tries = 0; tries < 600; tries++) {
    const name = readdirSync(folder).find((one) => /\.(csv|json)$/.test(one));
    const text = name ? readFileSync(join(folder, name), 'utf8') : '';
    if (text) {
      const path = join(mkdtempSync(join(folder, 'taken-')), name);
      renameSync(join(folder, name), path);
      return { name, text, path };
    }
    await wait(50);
  }
  throw new Error('no file was saved');
}

/**
 * Chooses a file as a person does, by its path; WebKit's driver cannot, so there the page is handed its name and text.
 * Until what came of it is told.
 */
export async function bring(visit, { name, text, path }) {
  await visit.until(() => window.host.parts('import').length === 1);
  await visit.run(() => (window.toldBefore = window.host.element().flow.state.screen.told));
  if (path) {
    const field = await visit.page.$('integ-log >>> [part=import]');
    await field.uploadFile(path);
  } else {
    await visit.run(
      (given, content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], given));
        const [field] = window.host.parts('import');
        field.files = transfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      text,
    );
  }
  await visit.until(
    () =>
      window.host.seen('imported').length === 1 && window.host.element().flow.state.screen.told !== window.toldBefore,
  );
}
