import type { CSSResult } from 'lit';
import { cardStyles } from './card.styles.js';
import { questionStyles } from './question.styles.js';

/** What of the finder is in the first view. */
export const finderStyles: CSSResult[] = [questionStyles, cardStyles];
