import { html, nothing, type TemplateResult } from 'lit';
import { months, nextMilestone, resultsOf, type Results } from '../../log/results.js';
import { chooseStory, monthAfter, type Screen } from '../../log/screens.js';
import { laterIcon } from '../../theme/later-icons.js';
import { yearBars, yearTable } from './bars.js';
import { capital, monthName, type Logged } from './logged.js';
import { netDrawing, netTable } from './net.js';

type ResultsScreen = Extract<Screen, { at: 'results' }>;

/** Shown back to those who logged: the month as a net, the year as bars, and a report for others. */
export function resultsScreen(own: Logged, screen: ResultsScreen): TemplateResult {
  const { lexicon, meetings } = own;
  const { log } = lexicon.words;
  if (!meetings.length)
    return html`<p part="nothing-yet">${log.nothingYet}</p>
      <div class="log-acts">
        <button class="button primary" part="another" @click=${() => own.go({ at: 'write' })}>${log.at.write}</button>
      </div>`;
  return html`${monthPart(own, screen)} ${yearPart(own, screen)} ${reportPart(own, screen)}`;
}

const heading = ({ level }: Logged, text: string) =>
  html`<div class="log-head" role="heading" aria-level=${level}>${text}</div>`;

function monthPart(own: Logged, screen: ResultsScreen) {
  const { lexicon, meetings, today, go } = own;
  const { log } = lexicon.words;
  const { month } = screen;
  const ofMonth = meetings.filter(({ on }) => on.startsWith(month));
  const arrow = (way: 'before' | 'after', isThere: boolean) => {
    const to = monthAfter(month, way === 'before' ? -1 : 1);
    const stories = to.slice(0, 4) === month.slice(0, 4) ? screen.stories : [];
    return html`
      <button
        class="button square ${way}"
        part=${way === 'before' ? 'month-before' : 'month-after'}
        aria-label=${log[way]}
        aria-disabled=${isThere ? 'false' : 'true'}
        @click=${() => isThere && go({ ...screen, month: to, stories })}
      >
        ${laterIcon('arrow-left')}
      </button>
    `;
  };
  const [first] = meetings;
  return html`
    <div class="log-month">
      ${arrow('before', first !== undefined && first.on.slice(0, 7) < month)}
      ${heading(own, capital(log.monthTogether(monthName(lexicon, month)), lexicon))}
      ${arrow('after', month < today.slice(0, 7))}
    </div>
    ${
      ofMonth.length
        ? html`${netDrawing(ofMonth, lexicon, { month })} ${sums(own, resultsOf(ofMonth))} ${netTable(ofMonth, lexicon)}`
        : html`<p class="muted">${log.emptyMonth}</p>`
    }
  `;
}

/** Numbers large enough to be read over a shoulder. */
function sums({ lexicon }: Logged, results: Results) {
  const { words, number } = lexicon;
  const { log } = words;
  const figures = [
    [log.meetingsHead, results.meetings],
    [log.visitsHead, results.came],
    [log.freshHead, results.fresh],
  ] as const;
  return html`
    <dl class="sums" part="sums">
      ${figures.map(
        ([name, count]) => html`
          <div>
            <dt>${name}</dt>
            <dd>${number(count)}</dd>
          </div>
        `,
      )}
    </dl>
    ${furtherSums(results, lexicon)}
  `;
}

function furtherSums({ languageMinutes, handedOver, arrived, stayed }: Results, { words }: Logged['lexicon']) {
  const { log } = words;
  const hours = Math.floor(languageMinutes / 60);
  return html`
    ${
      languageMinutes
        ? html`<p>${hours ? log.languageHours(hours) : log.languageMinutes(languageMinutes)}</p>`
        : nothing
    }
    ${handedOver || arrived || stayed ? html`<p>${log.chainLine(handedOver, arrived, stayed)}</p>` : nothing}
  `;
}

function yearPart(own: Logged, screen: ResultsScreen) {
  const { lexicon, meetings } = own;
  const { log } = lexicon.words;
  const year = Number(screen.month.slice(0, 4));
  const all = months(meetings, year);
  const results = resultsOf(meetings, { from: `${year}`, to: `${year}-12-31` });
  return html`
    ${heading(own, log.yearBy(`${year}`))}
    <p>${log.together(log.meetings(results.meetings), log.visits(results.came))}</p>
    ${yearBars(all, year, lexicon)} ${yearTable(all, lexicon)}
    <p class="muted">${log.visitsNotPersons} ${log.nextMilestone(nextMilestone(resultsOf(meetings).came))}</p>
  `;
}

/** For those who give money; of the lines of joy, a person chooses which may go along. */
function reportPart(own: Logged, screen: ResultsScreen) {
  const { lexicon, meetings, go, printReport } = own;
  const { log } = lexicon.words;
  const year = screen.month.slice(0, 4);
  const joys = [...new Set(meetings.filter(({ on }) => on.startsWith(year)).flatMap((one) => one.joys))];
  const { stories } = screen;
  return html`
    ${heading(own, log.report)}
    <p>${log.reportHow}</p>
    ${
      joys.length
        ? html`<fieldset class="stories" part="stories">
            <legend>${log.stories}</legend>
            ${joys.map(
              (joy) => html`
                <label class="log-tick">
                  <input
                    type="checkbox"
                    part="story"
                    .checked=${stories.includes(joy)}
                    @change=${() => go({ ...screen, stories: chooseStory(stories, joy) })}
                  />
                  <bdi>${joy}</bdi>
                </label>
              `,
            )}
          </fieldset>`
        : nothing
    }
    <div class="log-acts">
      <button class="button" part="print-report" @click=${() => printReport(Number(year), stories)}>
        ${laterIcon('printer')} ${log.printReport}
      </button>
    </div>
  `;
}
