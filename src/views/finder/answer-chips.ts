import { html, nothing, type TemplateResult } from 'lit';
import type { Facets, Query } from '../../search/query.js';
import { icon } from '../../theme/icons.js';
import { languageOf } from '../../words/languages.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { nameOf } from '../record-details/said.js';
import { travelModes } from '../where-panel.js';
import { familiesOf } from './activity-question.js';
import { toggled, type Answering } from './asking.js';
import { slotName } from './when-question.js';

/** One answer as it is told, and the question without it. */
export interface Chip {
  text: unknown;
  /** The same as plain text. */
  name: string;
  without: Answering;
}

/** What was answered, an answer a chip. `place` is what the place that is looked from is called. */
export function chipsOf(
  query: Query,
  whole: Facets,
  lexicon: FinderLexicon,
  place: { text: unknown; name: string } | undefined,
): Chip[] {
  const { words, number } = lexicon;
  const each = <K extends 'ages' | 'slots' | 'groups' | 'languages' | 'access' | 'help' | 'benefits' | 'kinds'>(
    field: K,
    name: (value: NonNullable<Query[K]>[number]) => string,
  ): Chip[] =>
    [...(query[field] ?? [])].map((value) => {
      const text = name(value);
      return { text, name: text, without: { [field]: toggled<string | number>(query[field], value) } };
    });
  const one = (text: string, without: Answering): Chip => ({ text, name: text, without });
  const mode = travelModes.find(({ km }) => km === query.within);
  const far = query.within === undefined ? '' : words.upTo(number(query.within));
  return [
    ...each('ages', (age) => words.oneAge(`${age}`)),
    ...activityChips(query, whole, lexicon),
    ...(query.text ? [one(`”${query.text}”`, { text: undefined })] : []),
    ...(place ? [{ ...place, without: { near: undefined, within: undefined } }] : []),
    ...(far ? [one(mode ? `${words.travelBy[mode.by]} ${far}` : words.upToFar(far), { within: undefined })] : []),
    ...each('slots', (slot) => slotName(lexicon, slot)),
    ...(query.free ? [one(words.free, { free: undefined })] : []),
    ...each('help', (code) => words.helpAsked(nameOf(words.hurdle, code))),
    ...(query.beginners ? [one(words.beginners, { beginners: undefined })] : []),
    ...(query.open ? [one(words.placesOpen, { open: undefined })] : []),
    ...each('groups', (code) => nameOf(words.group, code)),
    ...each('languages', (code) => languageOf(code).name),
    ...each('access', (code) => nameOf(words.accessibility, code)),
    ...each('benefits', (code) => nameOf(words.benefit, code)),
    ...(query.bbox ? [one(words.onlyHere, { bbox: undefined })] : []),
  ];
}

/** A family that is asked as a whole is one answer. */
function activityChips({ activities = [] }: Query, whole: Facets, { words }: FinderLexicon): Chip[] {
  const families = familiesOf(Object.keys(whole.activities)).filter(({ codes }) =>
    codes.every((code) => activities.includes(code)),
  );
  const alone = activities.filter((code) => !families.some(({ codes }) => codes.includes(code)));
  const chip = (name: string, codes: readonly string[]): Chip => {
    const rest = activities.filter((code) => !codes.includes(code));
    return { text: name, name, without: { activities: rest.length ? rest : undefined } };
  };
  return [
    ...families.map(({ family, codes }) => chip(nameOf(words.family, family), codes)),
    ...alone.map((code) => chip(nameOf(words.activity, code), [code])),
  ];
}

/** The answers in a row; each is taken away by a press, or all at once. */
export function answerChips(
  { words }: FinderLexicon,
  chips: readonly Chip[],
  take: (without: Answering) => void,
  clear: () => void,
): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  return html`
    <div class="answers" part="answers">
      <div class="answer-row" role="toolbar" aria-label=${words.yourAnswers}>
        ${chips.map(
          ({ text, name, without }) => html`
            <button class="answer" part="answer" aria-label=${words.removeAnswer(name)} @click=${() => take(without)}>
              ${text} ${icon('x')}
            </button>
          `,
        )}
      </div>
      <button class="button plain" part="clear" @click=${clear}>${words.clearAll}</button>
    </div>
  `;
}
