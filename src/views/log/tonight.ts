import { html, nothing, type TemplateResult } from 'lit';
import { nextMilestone, resultsOf } from '../../log/results.js';
import type { Screen } from '../../log/screens.js';
import { capital, monthName, type Logged } from './logged.js';
import { netDrawing } from './net.js';

/** What was just saved: its number large, and the month with its knot. */
export function tonightScreen(own: Logged, { entry, milestone }: Extract<Screen, { at: 'tonight' }>): TemplateResult {
  const { lexicon, meetings, today, go, undo, change, printThanks } = own;
  const { words, number, date } = lexicon;
  const { log } = words;
  const month = entry.on.slice(0, 7);
  const ofMonth = meetings.filter(({ on }) => on.startsWith(month));
  const meeting = ofMonth.find(({ entries }) => entries.some(({ id }) => id === entry.id));
  const sums = resultsOf(ofMonth);
  return html`
    <div class="tonight" part="tonight">
      <p>${entry.on === today ? log.tonight : date(entry.on)} · <bdi>${entry.what}</bdi></p>
      <p class="tonight-came"><b part="tonight-number">${number(entry.came)}</b> ${log.people(entry.came)}</p>
      ${entry.fresh ? html`<p>${log.ofThemNew(entry.fresh)}</p>` : nothing}
      ${
        milestone
          ? html`<p class="milestone" part="milestone">${log.milestone(milestone)}</p>`
          : html`<p class="muted">${log.nextMilestone(nextMilestone(resultsOf(meetings).came))}</p>`
      }
    </div>
    ${netDrawing(ofMonth, lexicon, { month, isNew: meeting?.id })}
    <p>
      ${capital(monthName(lexicon, month), lexicon)}:
      ${log.together(log.meetings(sums.meetings), log.visits(sums.came))}
    </p>
    <div class="log-acts">
      <button class="button primary" part="another" @click=${() => go({ at: 'write' })}>${log.another}</button>
      <button class="button" part="change" @click=${() => change(entry)}>${log.change}</button>
      <button class="button" part="undo" @click=${undo}>${log.undo}</button>
      ${
        meeting
          ? html`<button class="button" part="print-thanks" @click=${() => printThanks(meeting)}>
              ${log.printThanks}
            </button>`
          : nothing
      }
    </div>
  `;
}
