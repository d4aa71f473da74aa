import type { CSSResult } from 'lit';
import { placeChoiceStyles } from '../place-choice.styles.js';
import { searchStyles } from '../search.styles.js';
import { cardStyles } from './card.styles.js';
import { questionStyles } from './question.styles.js';

/** What of the finder is in the first view. */
export const finderStyles: CSSResult[] = [searchStyles, placeChoiceStyles, questionStyles, cardStyles];
