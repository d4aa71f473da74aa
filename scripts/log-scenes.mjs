// What the pictures of the log show: writing, tonight, the month and the year, entries, the public number, and paper.
import { presser, showPaper } from './scenes.mjs';

const tag = 'integ-log';
const press = presser(tag);
const times = (count, selector) => Array(count).fill(selector);

/** A made-up year as a file of a log, taken in by the file field: a meeting in most weeks, up to yesterday. */
const takeYear = async (visit) => {
  await press('[part=to-entries]')(visit);
  await visit.locator('integ-log >>> [part=import]').wait();
  await visit.$eval(tag, (log) => {
    const day = 86_400_000;
    const names = ['Språkcafé', 'Öppen hall', 'Läxhjälp'];
    const joys = ['Alla lärde sig en ny lek.', 'Två tog med sig en granne.', 'Vi bakade bröd tillsammans.'];
    const row = (i) => {
      const then = new Date(Date.now() - (i * 5 + 1) * day).toISOString();
      return {
        ...{ id: `m${i}`, edited: then, device: 'mother', on: then.slice(0, 10), what: names[i % 3] },
        ...{ came: 9 + ((i * 7) % 19), fresh: i % 4 },
        ...(i % 3 === 0 && { speakers: 8, minutes: 45 }),
        ...(i % 4 === 0 && { handedOver: 4, arrived: 3, stayed: 2 }),
        ...(i % 9 === 0 && { joy: joys[(i / 9) % 3] }),
      };
    };
    const rows = Array.from({ length: 60 }, (_, i) => row(i));
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify({ integLog: 1, rows })], 'maria.json'));
    const field = log.renderRoot.querySelector('[part=import]');
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
  });
  await visit.locator('integ-log >>> [part=imported]').wait();
};

const after =
  (...acts) =>
  async (visit) => {
    await takeYear(visit);
    for (const act of acts) await act(visit);
  };
const toWrite = press('[part=to-write]');
const fourteen = press(...times(14, '[part=more][data-field=came]'), ...times(2, '[part=more][data-field=fresh]'));
const save = press('[part=save]');
const toResults = press('[part=to-results]');
const paper = (button, margin, height) => (visit) => showPaper(visit, { tag, button, margin, height });

const narrow = { width: 390, height: 760 };
const arabic = { lang: 'ar', scheme: 'dark' };
const written = after(toWrite, fourteen);
const tonight = after(toWrite, fourteen, save);
const results = after(toResults);

export const logScenes = {
  log: { tag, act: written },
  'log-results': { tag, act: results },
  'log-results-dark': { tag, scheme: 'dark', act: results },
  'log-narrow': { tag, size: narrow, act: written },
  'log-narrow-tonight': { tag, size: narrow, act: tonight },
  'log-narrow-results': { tag, size: narrow, act: results },
  'log-narrow-entries': { tag, size: narrow, act: takeYear },
  'log-narrow-arabic-dark': { tag, size: narrow, ...arabic, act: written },
  'log-narrow-tonight-arabic-dark': { tag, size: narrow, ...arabic, act: tonight },
  'log-counter': { tag, size: narrow, more: 'view="counter" count="/demo/data/log.csv"' },
  'log-thanks-paper': {
    tag,
    size: { width: 397, height: 559 },
    act: after(toWrite, fourteen, save, paper('[part=print-thanks]', '9mm', '148mm')),
  },
  'log-report-paper': {
    tag,
    size: { width: 794, height: 1123 },
    act: after(toResults, press('[part=story]'), paper('[part=print-report]', '15mm 16mm', '297mm')),
  },
};
