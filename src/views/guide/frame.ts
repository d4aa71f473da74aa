import { html, nothing, type TemplateResult } from 'lit';
import type { Screen } from '../../guide/screens.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { GuideLexicon, Lexicon } from '../../words/lexicon.js';
import type { Guided } from './guide.js';

export interface Frame {
  screen: Screen;
  /** The element's heading and language menu. */
  head: TemplateResult;
  /** Absent on the first screen, which says what it is instead. */
  back: (() => void) | undefined;
  isCut: boolean;
  inner: unknown;
}

/** A screen with the way back and the way to the plan, which are always there. */
export function guideFrame(own: Guided, { screen, head, back, isCut, inner }: Frame): TemplateResult {
  const { lexicon, level, plan, go } = own;
  const { words, lang, dir } = lexicon;
  const name = nameOf(screen, lexicon);
  return html`
    <section part="base" class="root" lang=${lang} dir=${dir} aria-labelledby="heading">
      <p class="live visually-hidden" role="status"></p>
      ${head}
      <div class="guide-bar">
        ${
          back
            ? html`<button class="button plain" part="back" @click=${back}>
                ${laterIcon('arrow-left')} ${words.guideBack}
              </button>`
            : html`<p class="muted">${words.guideIntro}</p>`
        }
        ${
          screen.at === 'plan'
            ? nothing
            : html`<button class="button" part="our-plan" @click=${() => go({ at: 'plan' })}>
                ${plan.length ? words.planOf(plan.length) : words.ourPlan}
              </button>`
        }
      </div>
      <div
        class="guide-screen"
        role="group"
        tabindex="-1"
        data-screen=${screen.at}
        aria-labelledby=${name ? 'screen-name' : 'heading'}
      >
        ${isCut ? html`<p class="ask" role="status">${words.linkCutOff}</p>` : nothing}
        ${
          name
            ? html`<div id="screen-name" class="screen-name" role="heading" aria-level=${level} tabindex="-1">
                <bdi lang=${name.lang}>${name.text}</bdi>
              </div>`
            : nothing
        }
        ${inner}
      </div>
    </section>
  `;
}

/** As long as the words are on their way. */
export const waitingFrame = ({ lang, dir, words }: Lexicon, head: TemplateResult): TemplateResult => html`
  <section part="base" class="root waiting" lang=${lang} dir=${dir} aria-labelledby="heading">
    ${head}
    <p class="guide-screen muted">${words.loading}</p>
    <slot></slot>
  </section>
`;

/** None on the first screen, which has the element's. */
function nameOf(screen: Screen, { words, advice, lang }: GuideLexicon): { text: string; lang: string } | undefined {
  const told = (text: string) => ({ text, lang: advice.lang });
  if (screen.at === 'home') return undefined;
  if (screen.at === 'theme') return told(advice.themes[screen.theme].name);
  if (screen.at === 'kind') return told(advice.kinds[screen.kind].name);
  if (screen.at === 'item') return told(advice.items[screen.item].title);
  if (screen.at === 'question') return told(advice.questions[screen.question]);
  return { text: screen.at === 'steps' ? words.threeSteps : words.ourPlan, lang };
}
