/** Why an option has its points, in words: one short sentence a part. */
import type { Reason, Travel } from '../../samsyn/need.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { languageOf } from '../../words/languages.js';
import { slotName } from '../finder/when-question.js';
import { listed, nameOf } from '../record-details/said.js';

/** The one value of a reason of which nothing was asked, as the rules write it. */
const notAsked = 'not-asked';

/**
 * The sentence of a reason; undefined of a part that says nothing.
 * @param limits how far one goes, by way of travel, in kilometres
 */
export function reasonText(
  { part, code, values }: Reason,
  lexicon: SamsynLexicon,
  limits: Readonly<Record<Travel, number>>,
): string | undefined {
  const { words, lang, distance, date } = lexicon;
  const isAsked = values[0] !== notAsked;
  const codes = values.map(String);
  const [value] = values;
  switch (part) {
    case 'interest': {
      if (code === 'unknown') return isAsked ? words.reason.interest.unknown : words.reason.interest.notAsked;
      return words.reason.interest[code](nameOf(words.activity, `${value}`));
    }
    case 'travel': {
      const limit = limits[codes[1] as Travel];
      if (code === 'unknown' || limit === undefined)
        return isAsked ? words.reason.travel.unknown : words.reason.travel.notAsked;
      return words.reason.travel.hit(distance(Number(value)), distance(limit));
    }
    case 'time': {
      if (code === 'unknown') return isAsked ? words.reason.time.unknown : words.reason.time.notAsked;
      return words.reason.time[code](
        listed(
          lang,
          codes.map((slot) => slotName(lexicon, slot)),
        ),
      );
    }
    case 'hurdles': {
      if (code === 'unknown') return isAsked ? words.reason.hurdles.unknown : words.reason.hurdles.notAsked;
      if (code === 'none') return words.reason.hurdles.none;
      return words.reason.hurdles[code](
        listed(
          lang,
          codes.map((hurdle) => nameOf(words.hurdle, hurdle)),
        ),
      );
    }
    case 'welcome':
      return words.reason.welcome[code === 'some' ? 'unknown' : code];
    case 'language': {
      if (code === 'unknown') return words.reason.language.unknown;
      return words.reason.language[code === 'none' ? 'none' : 'hit'](listed(lang, namesOf(lang, codes)));
    }
    case 'fresh':
      return code === 'unknown' ? words.reason.fresh.unknown : words.reason.fresh[code](date(`${value}`));
    case 'places':
      return placesText(code, values, lexicon);
    default:
      return undefined;
  }
}

function placesText(code: Reason['code'], [status, waiting]: Reason['values'], { words }: SamsynLexicon): string {
  const { places } = words.reason;
  if (code === 'hit' && status === 'few') return places.few;
  return code === 'some' && typeof waiting === 'number' ? places.queue(waiting) : places[code];
}

/** Languages in the reader's, else each in its own. */
function namesOf(lang: string, codes: readonly string[]): string[] {
  const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  const nameIn = (code: string) => {
    try {
      return names.of(code);
    } catch {
      return undefined;
    }
  };
  return codes.map((code) => nameIn(code) ?? languageOf(code).name);
}
