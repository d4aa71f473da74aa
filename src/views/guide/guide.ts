/** What the views of the guide are given, and how they say what may be in another language than the buttons. */
import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../guide/plan.js';
import type { AnswerSheet } from '../../guide/self-test.js';
import type { Screen } from '../../guide/screens.js';
import type { GuideLexicon } from '../../words/lexicon.js';

export interface Guided {
  lexicon: GuideLexicon;
  /** Of the screen's heading. */
  level: number;
  plan: Plan;
  sheet: AnswerSheet;
  /** Today: `2026-11-23`. */
  date: string;
  go: (screen: Screen) => void;
  setPlan: (plan: Plan) => void;
  /** Whether copying worked, once somebody has tried; gone with the screen. */
  isCopied: boolean | undefined;
  copy: (text: string) => void;
}

/** What has the focus when what was pressed is gone. */
export const nameOfScreen = (pressed: HTMLElement): HTMLElement | null =>
  (pressed.getRootNode() as ShadowRoot).querySelector('.screen-name');

/** A text of the advice, with its language and direction. */
export const said = ({ lexicon: { advice } }: Pick<Guided, 'lexicon'>, text: string): TemplateResult =>
  html`<bdi lang=${advice.lang}>${text}</bdi>`;
