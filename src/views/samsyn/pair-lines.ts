/** What is said of two sports of one child: on the screen and on paper. */
import type { SeasonPair } from '../../samsyn/season.js';
import type { SeasonLexicon } from '../../words/lexicon.js';
import { slotName } from '../finder/when-question.js';
import { listed, nameOf } from '../record-details/said.js';
import { monthName, monthsText } from './months.js';

/** `Fotboll och innebandy`. */
export function pairName({ sports: [one, other] }: SeasonPair, { words, lang }: SeasonLexicon): string {
  return words.pair(nameOf(words.activity, one), nameOf(words.activity, other).toLocaleLowerCase(lang));
}

/** Why they clash, and who goes first in the month; where nobody knows, that one asks. */
export function pairLines(pair: SeasonPair, month: number, lexicon: SeasonLexicon): string[] {
  const { words, lang, number } = lexicon;
  const { months, slots, fit, first, isAgreed, ageTo } = pair;
  return [
    ...(months.length ? [words.sameSeason(monthsText(months, lexicon))] : []),
    ...(slots.length
      ? [
          words.sameTimes(
            listed(
              lang,
              slots.map((slot) => slotName(lexicon, slot)),
            ),
          ),
        ]
      : []),
    ...(fit === 'ask' ? [words.askSeason] : []),
    ...(!isAgreed
      ? [words.agreementEnds(number(ageTo))]
      : first
        ? [words.goesFirst(nameOf(words.activity, first), monthName(lang, month))]
        : [words.leadersTalk]),
  ];
}
