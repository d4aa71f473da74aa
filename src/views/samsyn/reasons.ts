/** Why an option is where it is, in whole sentences. */
import { notAsked, type Option, type Part, type Reason } from '../../samsyn/need.js';
import { weights, limits } from '../../samsyn/weights.js';
import { languageOf } from '../../words/languages.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { slotName } from '../finder/when-question.js';
import { listed, nameOf } from '../record-details/said.js';

/** Most that a part can give; `places` is a factor. */
export const mostOf: Readonly<Record<Exclude<Part, 'places'>, number>> = {
  interest: weights.interest.exact,
  travel: weights.travel.nearest,
  time: weights.time.all,
  hurdles: weights.hurdles.all,
  welcome: weights.welcome.yes,
  language: weights.language.shared,
  fresh: weights.fresh.recent,
};

/** One part in words; undefined where there is nothing to say. */
export function reasonText({ part, code, values }: Reason, lexicon: SamsynLexicon): string | undefined {
  const { words, lang, number, distance, date } = lexicon;
  const [first, second] = values;
  const wasAsked = first !== notAsked;
  const { reason } = words;
  const names = (of: Readonly<Record<string, string>>) =>
    listed(
      lang,
      values.map((one) => nameOf(of, `${one}`)),
    );
  switch (part) {
    case 'interest':
      if (code === 'unknown') return wasAsked ? reason.interest.unknown : reason.interest.notAsked;
      return reason.interest[code](nameOf(words.activity, `${first}`));
    case 'travel': {
      if (code === 'unknown') return wasAsked ? reason.travel.unknown : reason.travel.notAsked;
      const limit = words.upTo(number(limits.km[second as keyof typeof limits.km]));
      return reason.travel.hit(distance(Number(first)), limit);
    }
    case 'time':
      if (code === 'unknown') return wasAsked ? reason.time.unknown : reason.time.notAsked;
      return reason.time[code](
        listed(
          lang,
          values.map((slot) => slotName(lexicon, `${slot}`)),
        ),
      );
    case 'hurdles':
      if (code === 'unknown') return wasAsked ? reason.hurdles.unknown : reason.hurdles.notAsked;
      return code === 'none' ? reason.hurdles.none : reason.hurdles[code](names(words.hurdle));
    case 'welcome':
      return reason.welcome[code === 'some' ? 'unknown' : code];
    case 'language':
      if (code !== 'hit' && code !== 'none') return reason.language.unknown;
      return reason.language[code](
        listed(
          lang,
          values.map((one) => languageName(`${one}`, lang)),
        ),
      );
    case 'fresh':
      return code === 'unknown' ? reason.fresh.unknown : reason.fresh[code](date(`${first}`));
    case 'places':
      if (code === 'some' && typeof second === 'number') return reason.places.queue(second);
      return code === 'hit' && first === 'few' ? reason.places.few : reason.places[code];
  }
  return undefined;
}

/** What is to be asked about it, in words: `Fråga om det går en buss.` */
export function askLines({ ask }: Option, { words }: SamsynLexicon): string[] {
  const lines: Readonly<Record<string, string>> = words.askLine;
  return ask.flatMap((field) => {
    const [head, hurdle] = field.split('.');
    if (head === 'hurdles' && hurdle) return words.askHurdle(nameOf(words.hurdle, hurdle));
    return Object.hasOwn(lines, field) ? (lines[field] ?? []) : [];
  });
}

/** In the reader's language, else in its own. */
function languageName(code: string, lang: string): string {
  const own = languageOf(code).name;
  try {
    return new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(code) ?? own;
  } catch {
    // No tag of a language.
    return own;
  }
}
