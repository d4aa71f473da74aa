import { html, type TemplateResult } from 'lit';
import { addItem } from '../../guide/plan.js';
import { afterQuestion, firstQuestion } from '../../guide/screens.js';
import { answers, nextSteps, questions, type Answer, type QuestionId } from '../../guide/self-test.js';
import { adviceList } from './advice-list.js';
import { said, type Guided } from './guide.js';

/** From the best to what is worst; the other way round the first one would be "no". */
const choices = answers.toReversed().filter((one) => one !== 'unknown');
const inOrder: readonly Answer[] = [...choices, 'unknown'];

/** One question; an answer leads to the next. */
export function questionScreen(
  question: QuestionId,
  own: Guided,
  answer: (answer: Answer | undefined) => void,
): TemplateResult {
  const { lexicon, sheet, go } = own;
  const { words, advice } = lexicon;
  const at = questions.indexOf(question) + 1;
  return html`
    <p class="muted">${words.questionOf(at, questions.length)} · ${words.stepsKept}</p>
    <progress max=${questions.length} value=${at} aria-hidden="true"></progress>
    <div class="answers" role="toolbar" aria-labelledby="screen-name">
      ${inOrder.map(
        (one) => html`
          <button
            class="button answer"
            part="answer"
            data-answer=${one}
            aria-pressed=${sheet[question] === one ? 'true' : 'false'}
            @click=${() => answer(one)}
          >
            ${said(own, advice.answers[one])}
          </button>
        `,
      )}
    </div>
    <button class="button plain" part="skip" @click=${() => go(afterQuestion(question))}>${words.skipQuestion}</button>
  `;
}

/** The three next steps, each with what led to it. */
export function stepsScreen(own: Guided): TemplateResult {
  const { lexicon, sheet, plan, setPlan, go } = own;
  const { words, advice } = lexicon;
  const steps = nextSteps(sheet);
  return html`
    ${adviceList(
      steps.map(({ item }) => ({ id: item })),
      own,
      (id) => {
        const step = steps.find(({ item }) => item === id);
        return step
          ? html`<span class="because muted">
              ${said(own, `${advice.questions[step.question]} ${advice.because[step.answer ?? 'none']}`)}
            </span>`
          : undefined;
      },
    )}
    <div class="guide-acts">
      <button
        class="button primary"
        part="all-to-plan"
        @click=${() => {
          setPlan(steps.reduce((all, { item }) => addItem(all, item), plan));
          go({ at: 'plan' });
        }}
      >
        ${words.addThree}
      </button>
      <button class="button" part="test-again" @click=${() => go(firstQuestion())}>${words.testAgain}</button>
    </div>
  `;
}
