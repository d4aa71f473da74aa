import { html, nothing, type TemplateResult } from 'lit';
import type { FileFault } from '../../log/file.js';
import type { ReadFile, Screen, Told } from '../../log/screens.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { LogWords } from '../../words/log/sv.js';
import { exportButtons } from './frame.js';
import type { Logged } from './logged.js';

type EntriesScreen = Extract<Screen, { at: 'entries' }>;

/** So many faults of a file; who has more mends the file first. */
const MOST = 20;

/** Out as a file, in from files, and away with all of it. */
export function filesPart(own: Logged, screen: EntriesScreen): TemplateResult {
  const { told } = screen;
  const { lexicon, level, log, importFiles } = own;
  const { words } = lexicon;
  const head = (text: string) => html`<div class="log-head" role="heading" aria-level=${level}>${text}</div>`;
  const take = (files: FileList | null | undefined) => files?.length && importFiles([...files]);
  return html`
    ${head(words.log.files)}
    ${
      log.size
        ? html`<p class="muted">${words.log.exportHow}</p>
            ${exportButtons(own)}`
        : nothing
    }
    <div
      class="drop"
      part="drop"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button">
        ${laterIcon('north')} ${words.log.importFile}
        <input
          class="visually-hidden"
          part="import"
          type="file"
          multiple
          accept=".csv,.json,text/csv,application/json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            take(input.files);
            // The same file may be chosen again.
            input.value = '';
          }}
        />
      </label>
      <p class="muted">${words.log.importHow} ${words.log.dropHere}</p>
    </div>
    <div role="status">${importNote(own, told)}</div>
    ${removeAll(own, screen)}
  `;
}

function importNote({ lexicon }: Logged, told: Told | undefined) {
  const { log } = lexicon.words;
  if (told?.code === 'all-removed') return html`<p class="log-note" part="all-removed">${log.allRemoved}</p>`;
  if (told?.code !== 'imported') return nothing;
  const isRead = told.files.some((file) => 'faults' in file);
  return html`
    <div class="log-note" part="imported">
      ${isRead ? html`<p>${told.changed ? log.imported(told.changed) : log.nothingNew}</p>` : nothing}
      ${told.files.map((file) => fileNote(file, log))}
    </div>
  `;
}

/** What of a file could not be read. */
function fileNote(file: ReadFile, log: LogWords) {
  const name = html`<bdi>${file.name}</bdi>`;
  if ('why' in file) return html`<p part="refused">${name}: ${log.fileFault[file.why]}</p>`;
  if (!file.faults.length) return nothing;
  return html`
    <p>${name}: ${log.notRead(file.faults.length)}</p>
    <ul part="file-faults">
      ${file.faults.slice(0, MOST).map((fault) => html`<li>${faultText(fault, file.isCsv, log)}</li>`)}
    </ul>
  `;
}

function faultText({ at, field, code }: FileFault, isCsv: boolean, log: LogWords): string {
  const say = isCsv ? log.lineFault : log.recordFault;
  return say(at, log.fieldName[field], log.faultOf[code]);
}

/** One button, and one question. */
function removeAll({ lexicon, log, go, clear }: Logged, screen: EntriesScreen) {
  const { told } = screen;
  const { words } = lexicon;
  const ask = (next: Told | undefined) => () => go({ ...screen, told: next });
  if (told?.code === 'sure')
    return html`
      <div class="log-note bad" part="sure" role="group" aria-labelledby="sure">
        <p id="sure">${words.log.removeAllSure}</p>
        <div class="log-acts">
          <button class="button" part="remove-all-yes" @click=${clear}>${words.log.removeAllYes}</button>
          <button class="button" part="remove-all-no" @click=${ask(undefined)}>${words.log.removeAllNo}</button>
        </div>
      </div>
    `;
  if (!log.size) return nothing;
  return html`<div class="log-acts">
    <button class="button" part="remove-all" @click=${ask({ code: 'sure' })}>${words.log.removeAll}</button>
  </div>`;
}
