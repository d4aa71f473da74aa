import type { Lexicon } from '../../words/lexicon.js';
import { isSamsyn, samsynLexiconFor } from '../../words/samsyn-lexicon.js';
import { isSeason, seasonLexiconFor } from '../../words/season-lexicon.js';
import type { IntegSamsyn } from './integ-samsyn.js';

export { isSamsyn, isSeason };

type View = IntegSamsyn['view'];

/** What brings the words of a view. */
export const lexiconOf = (view: View): ((tag: string) => Promise<Lexicon>) =>
  view === 'season' ? seasonLexiconFor : samsynLexiconFor;

/** The heading of a view; a space as long as its words are on their way. */
export function headingOf(view: View, lexicon: Lexicon): string {
  if (view === 'season' && isSeason(lexicon)) return lexicon.words.seasons;
  return view !== 'season' && isSamsyn(lexicon) ? lexicon.words.openDoor : '\u00A0';
}
