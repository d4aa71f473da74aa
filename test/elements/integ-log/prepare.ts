import { blocked, entry, full } from '../../../stories/support/logged.js';
import type { IntegLog } from '../../../src/elements/integ-log/integ-log.js';
import '../../../src/elements/integ-log/integ-log.js';
import type { Entry } from '../../../src/log/entry.js';
import { openStore } from '../../../src/log/store.js';
import { databases } from '../../log/databases.js';
import { until } from '../prepare.js';

export { blocked, databases, entry, full, until };

const boxes: HTMLElement[] = [];

/** After each test nothing is on the page or the device. */
afterEach(async () => {
  for (const box of boxes.splice(0)) box.remove();
  await (await openStore()).clear();
});

/** A log in a page of a language, its first screen shown. */
export async function prepare(attributes = '', lang = 'sv'): Promise<OpenLog> {
  const box = document.createElement('div');
  box.lang = lang;
  box.append(document.createRange().createContextualFragment(`<integ-log ${attributes}></integ-log>`));
  document.body.append(box);
  boxes.push(box);
  const element = box.querySelector('integ-log') as IntegLog;
  await element.ready.catch(() => {});
  return new OpenLog(element);
}

/** What a person sees in a log, and does there; found by parts. */
export class OpenLog {
  constructor(readonly element: IntegLog) {}

  all = (part: string): HTMLElement[] => [...this.element.renderRoot.querySelectorAll<HTMLElement>(`[part~=${part}]`)];
  find = (part: string): HTMLElement | null => this.all(part)[0] ?? null;
  field = (part: string): HTMLInputElement => this.find(part) as HTMLInputElement;
  textOf = (selector = '.log-screen'): string =>
    this.element.renderRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  get screen(): string | undefined {
    return this.element.renderRoot.querySelector<HTMLElement>('.log-screen')?.dataset['screen'];
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  shows = (screen: string): Promise<void> => until(() => this.screen === screen);
  comes = (part: string): Promise<void> => until(() => this.find(part) !== null);

  /** Presses a part, once it is there. */
  async press(part: string, index = 0): Promise<void> {
    await until(() => this.all(part).length > index);
    this.all(part)[index]?.click();
    await this.element.updateComplete;
  }

  /** Types in fields by their parts. */
  async type(fields: Record<string, string>): Promise<void> {
    for (const [part, text] of Object.entries(fields)) {
      const input = this.field(part);
      input.value = text;
      for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true }));
      await this.element.updateComplete;
    }
  }

  /** Writes a meeting, and saves it. */
  async write(fields: Record<string, string>): Promise<void> {
    if (this.screen !== 'write') await this.press('to-write');
    await this.shows('write');
    await this.type(fields);
    await this.press('save');
    await this.shows('tonight');
  }

  /** Hands files to the field, as the browser's window does. */
  async bring(...files: File[]): Promise<void> {
    if (this.screen !== 'entries') await this.press('to-entries');
    await this.comes('import');
    const input = this.field('import');
    input.files = transferOf(files).files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.comes('imported');
  }
}

/** Files on their way into a page. */
export function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
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
