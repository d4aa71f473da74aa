import type { IntegLog } from '../../../src/elements/integ-log/integ-log.js';
import '../../../src/elements/integ-log/integ-log.js';
import type { Entry } from '../../../src/log/entry.js';
import { localDay } from '../../../src/log/screens.js';
import { openStore } from '../../../src/log/store.js';
import { until } from '../prepare.js';

export { until };

const boxes: HTMLElement[] = [];

/** The element in a page of a language, its first screen shown. */
export async function prepare(attributes = '', lang = 'sv'): Promise<IntegLog> {
  const box = document.createElement('div');
  box.lang = lang;
  box.append(document.createRange().createContextualFragment(`<integ-log ${attributes}></integ-log>`));
  document.body.append(box);
  boxes.push(box);
  const log = box.querySelector('integ-log') as IntegLog;
  await log.ready.catch(() => {});
  return log;
}

/** Nothing is on the page or the device. */
export async function leave(): Promise<void> {
  for (const box of boxes.splice(0)) box.remove();
  await (await openStore()).clear();
}

export const find = ({ renderRoot }: IntegLog, part: string): HTMLElement | null =>
  renderRoot.querySelector<HTMLElement>(`[part~=${part}]`);
export const field = (log: IntegLog, part: string): HTMLInputElement => find(log, part) as HTMLInputElement;
export const all = ({ renderRoot }: IntegLog, part: string): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>(`[part~=${part}]`),
];
export const textOf = ({ renderRoot }: IntegLog, selector = '.log-screen'): string =>
  renderRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
export const screenOf = ({ renderRoot }: IntegLog): string | undefined =>
  renderRoot.querySelector<HTMLElement>('.log-screen')?.dataset['screen'];
export const focused = ({ shadowRoot }: IntegLog): Element | null => shadowRoot?.activeElement ?? null;

/** Presses a part, once it is there. */
export async function press(log: IntegLog, part: string, index = 0): Promise<void> {
  await until(() => all(log, part).length > index);
  all(log, part)[index]?.click();
  await log.updateComplete;
}

/** Types in fields by their parts. */
export async function type(log: IntegLog, fields: Record<string, string>): Promise<void> {
  for (const [part, text] of Object.entries(fields)) {
    const input = field(log, part);
    input.value = text;
    for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true }));
    await log.updateComplete;
  }
}

/** Writes a meeting, and saves it. */
export async function write(log: IntegLog, fields: Record<string, string>): Promise<void> {
  if (screenOf(log) !== 'write') await press(log, 'to-write');
  await until(() => screenOf(log) === 'write');
  await type(log, fields);
  await press(log, 'save');
  await until(() => screenOf(log) === 'tonight');
}

/** Hands files to the field, as the browser's window does. */
export async function bring(log: IntegLog, ...files: File[]): Promise<void> {
  if (screenOf(log) !== 'entries') await press(log, 'to-entries');
  await until(() => find(log, 'import') !== null);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = field(log, 'import');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => find(log, 'imported') !== null);
}

/** An entry of so many days ago. */
export function entry(daysAgo: number, more: Partial<Entry> = {}): Entry {
  const then = new Date(Date.now() - daysAgo * 86_400_000);
  return {
    ...{ id: `mday${daysAgo}`, edited: then.toISOString(), device: 'mtest' },
    ...{ on: localDay(then), what: 'Språkcafé', came: 14, fresh: 2 },
    ...more,
  };
}

/** What the device keeps. */
export const kept = async (): Promise<Entry[]> =>
  (await (await openStore()).rows()).filter((row): row is Entry => !('isRemoved' in row));

export const keep = async (...rows: Entry[]): Promise<void> => (await openStore()).put(rows);

/** What the browser was handed to save, as name and text, instead of a download. */
export async function saved(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let file: { name: string; text: Promise<string> } | undefined;
  let blob = new Blob();
  URL.createObjectURL = (one: Blob) => createObjectURL.call(URL, (blob = one));
  HTMLAnchorElement.prototype.click = function keepFile() {
    file = { name: this.download, text: blob.text() };
  };
  try {
    await act();
    await until(() => file !== undefined);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name: file?.name ?? '', text: (await file?.text) ?? '' };
}
