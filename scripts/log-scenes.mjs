// What the pictures of the log show: a made-up year of an association, on one evening in November.
import { presser, seen, showPaper } from './scenes.mjs';

const tag = 'integ-log';
const press = presser(tag);
/** A Wednesday. */
const day = '2026-11-25';

/** What meets on which day of the week, and about how many come. */
const weekly = { 1: ['Läxhjälp', 9], 3: ['Språkcafé', 22], 5: ['Öppen hall', 27] };
const joys = ['Alla lärde sig en ny lek.', 'Två tog med sig en granne.', 'Vi bakade bröd efter tre recept.'];

/** Two months in summer are nearly empty. */
const isOpen = (when) => weekly[when.getUTCDay()] && (when.getUTCMonth() !== 6 || when.getUTCDate() < 3);
const year = Array.from({ length: 328 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)))
  .filter(isOpen)
  .map(toRow);

function toRow(when, i) {
  const on = when.toISOString().slice(0, 10);
  const [what, usual] = weekly[when.getUTCDay()];
  return {
    ...{ id: `m${on}`, edited: when.toISOString(), device: 'mother', on, what },
    ...{ came: usual - 4 + ((i * 7) % 9), fresh: i % 4 },
    ...(what === 'Språkcafé' && { speakers: 14, minutes: 60 }),
    ...(what === 'Öppen hall' && { girls: 9, boys: 10 }),
    ...(i % 6 === 0 && { handedOver: 4, arrived: 3, stayed: 2 }),
    ...(i % 14 === 0 && { joy: joys[(i / 14) % joys.length] }),
  };
}
const toFile = (rows) => JSON.stringify({ integLog: 1, rows });

/** Hands files to the field, as the browser's window does. */
const bring =
  (...files) =>
  async (visit) => {
    await press('[part=to-entries]')(visit);
    await seen(visit, tag, '[part=import]');
    await visit.$eval(
      tag,
      (log, given) => {
        const transfer = new DataTransfer();
        for (const [name, text] of given) transfer.items.add(new File([text], name));
        const field = log.renderRoot.querySelector('[part=import]');
        field.files = transfer.files;
        field.dispatchEvent(new Event('change'));
      },
      files,
    );
    await seen(visit, tag, '[part=imported]');
  };

const after =
  (...acts) =>
  async (visit) => {
    for (const act of [bring(['maria.json', toFile(year)]), ...acts]) await act(visit);
  };
const count = (field, by) => Array.from({ length: by }, () => `[part=more][data-field=${field}]`);
const write = press('[part=to-write]', '[part=as-last]', ...count('came', 2), ...count('fresh', 3));
const save = press('[part=save]', '[part=tonight]');
const toResults = press('[part=to-results]', '[part=bars]');
const paper = (button, margin, height) => (visit) => showPaper(visit, { tag, button, margin, height });

/** Two volunteers and the hall's own system: one evening twice, and a row that cannot be read. */
const join = bring(
  ['maria.json', toFile(year.slice(-3))],
  ['yusuf.json', toFile([{ ...year.at(-2), id: 'myusuf', device: 'myusuf', what: 'öppen hall', came: 29 }])],
  ['hallen.csv', 'datum;aktivitet;närvarande\n2026-11-20;Innebandy;17\n2026-11-31;Innebandy;9\n'],
);

const narrow = { width: 390, height: 760 };
const arabic = { lang: 'ar', scheme: 'dark' };
const scene = { tag, day, more: 'club="Tunets vänner" place="57.2056,14.0196"' };

export const logScenes = {
  log: { ...scene, act: after(write) },
  'log-tonight': { ...scene, act: after(write, save) },
  'log-results': { ...scene, act: after(toResults) },
  'log-files': { ...scene, act: join },
  'log-narrow-empty': { ...scene, size: narrow },
  'log-narrow': { ...scene, size: narrow, act: after(write) },
  'log-narrow-more': {
    ...scene,
    size: { width: 390, height: 1230 },
    act: after(write, press('[part=more-fields] summary')),
  },
  'log-narrow-tonight': { ...scene, size: narrow, act: after(write, save) },
  'log-narrow-results': { ...scene, size: narrow, act: after(toResults) },
  'log-narrow-files': { ...scene, size: narrow, act: join },
  'log-narrow-arabic-dark': { ...scene, size: narrow, ...arabic, act: after(write) },
  'log-narrow-results-arabic-dark': { ...scene, size: narrow, ...arabic, act: after(toResults) },
  'log-counter': { ...scene, size: narrow, more: 'view="counter" count="/demo/data/log.csv"' },
  'log-card-paper': {
    ...scene,
    size: { width: 397, height: 559 },
    act: after(write, save, paper('[part=print-thanks]', '9mm', '148mm')),
  },
  'log-report-paper': {
    ...scene,
    size: { width: 794, height: 1123 },
    act: after(toResults, press('[part=story]'), paper('[part=print-report]', '15mm 16mm', '297mm')),
  },
};
