import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, Partner } from '../../model/records.js';
import type { LadderStep, Option, Ranking } from '../../samsyn/need.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import type { Asked } from './asked.js';
import { optionCard } from './option-card.js';
import { sortingPanel } from './sorting.js';

/** So many fit at first; the others are a press away. */
const FIRST = 3;

export interface Options {
  ranking: Ranking;
  activityOf: (id: string) => Activity | undefined;
  partnerOf: (activity: Activity) => Partner | undefined;
  chosen: readonly string[];
  choose: (id: string) => void;
  /** Whether more than the first three are shown. */
  isWhole: boolean;
  showAll: () => void;
  /** Help that covers what was ticked. */
  supports: unknown;
  /** The person who guides. */
  guide: TemplateResult;
}

/** What fits, with why; what is something else; what is full; ways on; help with what is hard; and a person. */
export function optionsScreen({ lexicon, level }: Asked, own: Options): TemplateResult {
  const { words } = lexicon;
  const { fits, other, full, ladder } = own.ranking;
  const shown = own.isWhole ? fits : fits.slice(0, FIRST);
  const more = fits.length - shown.length;
  const group = (name: string, part: string, options: readonly Option[], isOpen = true) =>
    options.length
      ? html`<section class="group" part=${part} aria-label=${name}>
          <div class="group-name" role="heading" aria-level=${level}>${name}</div>
          ${cards(options, lexicon, own, level + 1, isOpen)}
        </section>`
      : nothing;
  return html`
    ${fits.length ? html`<p class="muted">${words.chooseOptions}</p>` : html`<p>${words.noneFitsQuite}</p>`}
    ${fits.length ? cards(shown, lexicon, own, level, true, 'fits') : nothing}
    ${
      more > 0
        ? html`<button class="button" part="more" @click=${own.showAll}>${words.moreOptions(more)}</button>`
        : nothing
    }
    ${ladderGroup(ladder, lexicon, own, level)} ${group(words.otherToTry, 'other', other.slice(0, FIRST))}
    ${group(`${words.fullGroup} · ${words.waitingListAsked}`, 'full', full.slice(0, FIRST), false)} ${own.supports}
    ${own.guide} ${sortingPanel(lexicon)}
  `;
}

function cards(
  options: readonly Option[],
  lexicon: SamsynLexicon,
  own: Options,
  level: number,
  isOpen: boolean,
  part = 'list',
): TemplateResult {
  return html`
    <ul part=${part}>
      ${options.map((option) => {
        const activity = own.activityOf(option.id);
        if (!activity) return nothing;
        return optionCard(option, lexicon, {
          activity,
          partner: own.partnerOf(activity),
          isChosen: own.chosen.includes(option.id),
          choose: isOpen ? () => own.choose(option.id) : undefined,
          level,
        });
      })}
    </ul>
  `;
}

/** Each step opens to what it adds. */
function ladderGroup(ladder: readonly LadderStep[], lexicon: SamsynLexicon, own: Options, level: number) {
  const { words, number } = lexicon;
  const steps = ladder.filter(({ step }) => step !== 'guide');
  if (!steps.length) return nothing;
  const nameOf = ({ step, change }: LadderStep) =>
    step === 'travel' && change.travel
      ? words.travelInstead[change.travel]
      : words.ladderStep[step as keyof typeof words.ladderStep];
  return html`
    <section class="ladder" part="ladder" aria-label=${words.waysFurther}>
      <div class="group-name" role="heading" aria-level=${level}>${words.waysFurther}</div>
      ${steps.map(
        (step) => html`
          <details part="step" data-step=${step.step}>
            <summary><span>${nameOf(step)}</span> <b>${number(step.options.length)}</b></summary>
            ${cards(step.options, lexicon, own, level + 1, true)}
          </details>
        `,
      )}
    </section>
  `;
}
