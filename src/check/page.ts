/** The page that checks files (demo/check.html): what is chosen, read and shown. Nothing leaves it. */
import { render } from 'lit';
import { kinds } from '../model/kinds.js';
import { lexiconFor } from '../words/lexicon.js';
import { checkFiles, type Check, type CheckOptions, type InputFile } from './check.js';
import { checkLanguages, languageFor, loadTexts, type CheckLanguage } from './languages.js';
import type { PageWords } from './page-words/sv.js';
import { fetchAhead } from './page/ahead.js';
import type { Acts, Done, PageState, PageTexts } from './page/state.js';
import { view } from './page/view.js';

const loadWords: Record<CheckLanguage, () => Promise<{ words: PageWords }>> = {
  sv: () => import('./page-words/sv.js'),
  da: () => import('./page-words/da.js'),
  en: () => import('./page-words/en.js'),
};

async function loadPageTexts(lang: CheckLanguage): Promise<PageTexts> {
  const [texts, { words: page }, lexicon] = await Promise.all([loadTexts(lang), loadWords[lang](), lexiconFor(lang)]);
  // The names of kinds have places to break, which a menu would show.
  const names = Object.keys(kinds).map((code) => [
    code,
    lexicon.words.kindMany[code as keyof typeof kinds].replaceAll('\u00AD', ''),
  ]);
  return { ...texts, lang, page, kinds: Object.fromEntries(names) as Record<string, string>, number: lexicon.number };
}

/** One byte more than may be read is enough to say that a file is too large. */
const ENOUGH = 64 * 2 ** 20 + 1;

/** A file without data cannot be opened: it is a folder, or was moved or changed since it was chosen. */
async function open(file: File): Promise<InputFile | { name: string }> {
  const opened = await file
    .slice(0, ENOUGH)
    .arrayBuffer()
    .catch(() => undefined);
  return { name: file.name, ...(opened && { data: new Uint8Array(opened) }) };
}

/** Until what was drawn is on the screen. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** The corrected copies get addresses, from which a link saves them; the old ones are given back. */
function toDone(check: Check, old: Done | undefined): Done {
  for (const address of old?.copies.filter(Boolean) ?? []) URL.revokeObjectURL(address);
  const copies = check.files.map(({ correction }) =>
    correction ? URL.createObjectURL(new Blob([correction.text], { type: 'text/csv;charset=utf-8' })) : '',
  );
  return { check, copies };
}

class CheckPage implements Acts {
  /** What was asked last; an answer to anything older is dropped. */
  private asked: unknown;

  constructor(
    private readonly root: HTMLElement,
    private state: PageState,
  ) {
    this.show({});
  }

  private show(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    const { texts } = this.state;
    document.documentElement.lang = texts.lang;
    document.title = `${texts.page.title} – Integ`;
    render(view(this.state, this), this.root);
  }

  /** Another language; what is on the screen stays. */
  async speak(lang: CheckLanguage): Promise<void> {
    this.show({ texts: await loadPageTexts(lang) });
  }

  async choose(files: readonly File[]): Promise<void> {
    if (!files.length) return;
    await this.read(() => Promise.all(files.map(open)));
  }

  async paste(text: string): Promise<void> {
    await this.read(async () => [{ name: this.state.texts.page.pasted, data: text }]);
  }

  /** The same files with another option, in the place of what is shown. */
  async ask(options: CheckOptions): Promise<void> {
    await this.check(this.state.files, options);
  }

  dragOver(isOver: boolean): void {
    if (isOver !== this.state.isOver) this.show({ isOver });
  }

  private async read(toFiles: () => Promise<(InputFile | { name: string })[]>): Promise<void> {
    this.show({ phase: 'reading', lost: [], isOver: false });
    const asked = (this.asked = toFiles);
    await painted();
    const found = await toFiles();
    if (asked !== this.asked) return;
    const files = found.filter((file) => 'data' in file);
    const lost = found.filter((file) => !('data' in file)).map(({ name }) => name);
    this.show(files.length ? { lost } : { phase: 'waiting', lost });
    if (files.length) await this.check(files, {});
  }

  private async check(files: readonly InputFile[], options: CheckOptions): Promise<void> {
    const asked = (this.asked = options);
    const check = await checkFiles(files, options);
    if (asked === this.asked) this.show({ phase: 'done', files, options, done: toDone(check, this.state.done) });
  }
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
/** Text that is dropped into the field for text. */
const isForText = (event: DragEvent) => !hasFiles(event) && event.target instanceof HTMLTextAreaElement;

const root = document.querySelector<HTMLElement>('#check');
if (root) {
  const texts = await loadPageTexts(languageFor(navigator.languages) ?? 'sv');
  const page = new CheckPage(root, {
    ...{ texts, phase: 'waiting', files: [], options: {}, done: undefined, lost: [], isOver: false },
  });
  // What is dropped beside its place must not take the page away.
  addEventListener('dragover', (event) => {
    if (isForText(event)) return;
    event.preventDefault();
    page.dragOver(hasFiles(event));
  });
  addEventListener('dragleave', (event) => page.dragOver(event.relatedTarget !== null));
  addEventListener('drop', (event) => {
    if (isForText(event)) return;
    event.preventDefault();
    page.dragOver(false);
    void page.choose([...(event.dataTransfer?.files ?? [])]);
  });
  void fetchAhead(() => checkLanguages.map(loadPageTexts));
}
