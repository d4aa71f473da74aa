import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../log/doubles.js';
import type { Entry } from '../../log/entry.js';
import { ROWS, type Screen, type Told } from '../../log/screens.js';
import { filesPart } from './files.js';
import type { Logged } from './logged.js';

/** All that is logged, what may be doubled first: to change, to take away, to take along, to join with others'. */
export function entriesScreen(own: Logged, screen: Extract<Screen, { at: 'entries' }>): TemplateResult {
  const { lexicon, meetings, go } = own;
  const { words } = lexicon;
  const { told, rows } = screen;
  const isDoubled = ({ entries }: Meeting) => entries.length > 1;
  const newest = meetings.toReversed();
  const all = [...newest.filter(isDoubled), ...newest.filter((meeting) => !isDoubled(meeting))];
  const rest = all.length - rows;
  return html`
    <div role="status">${told?.code === 'removed' ? removedNote(own, told) : nothing}</div>
    <p class="muted" part="count">${all.length ? words.log.entriesCount(all.length) : words.log.nothingYet}</p>
    <ul class="entries" part="entries">
      ${all.slice(0, rows).map((meeting) => meetingRow(own, meeting))}
    </ul>
    ${
      rest > 0
        ? html`<div class="log-acts">
            <button class="button" part="show-more" @click=${() => go({ ...screen, rows: rows + ROWS })}>
              ${words.showMore(Math.min(rest, ROWS))}
            </button>
          </div>`
        : nothing
    }
    ${filesPart(own, screen)}
  `;
}

function removedNote({ lexicon, undo }: Logged, { entry }: Extract<Told, { code: 'removed' }>) {
  const { log } = lexicon.words;
  return html`<p class="log-note" part="removed">
    <bdi>${log.removed(entry.what)}</bdi>
    <button class="button plain" part="undo" @click=${undo}>${log.undo}</button>
  </p>`;
}

/** One entry, or several that look like one meeting. */
function meetingRow(own: Logged, { entries }: Meeting) {
  const [one, ...others] = entries as [Entry, ...Entry[]];
  if (!others.length) return html`<li class="entry" part="entry" data-id=${one.id}>${entryLine(own, one)}</li>`;
  const { log } = own.lexicon.words;
  return html`
    <li class="entry doubled" part="entry doubled">
      <p class="ask">${log.sameMeeting}</p>
      ${entries.map((entry) => html`<div data-id=${entry.id}>${entryLine(own, entry)}</div>`)}
      <button class="button" part="was-another" @click=${() => own.part(one)}>${log.wasAnother}</button>
    </li>
  `;
}

function entryLine({ lexicon, change, remove }: Logged, entry: Entry) {
  const { words, date, number } = lexicon;
  const { log } = words;
  const day = date(entry.on);
  const name = `${entry.what}, ${day}`;
  return html`
    <div class="entry-line">
      <div>
        <bdi class="entry-what">${entry.what}</bdi>
        <p class="muted">${entry.fresh ? `${day} · ${log.ofThemNew(entry.fresh)}` : day}</p>
        ${entry.joy ? html`<p><bdi>${entry.joy}</bdi></p>` : nothing}
      </div>
      <b class="entry-came">${number(entry.came)}</b>
      <div class="log-acts">
        <button class="button" part="change" aria-label=${log.changeOf(name)} @click=${() => change(entry)}>
          ${log.change}
        </button>
        <button class="button" part="remove" aria-label=${log.removeOf(name)} @click=${() => remove(entry)}>
          ${log.remove}
        </button>
      </div>
    </div>
  `;
}
