import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../../words/languages.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { nameOf } from '../record-details/said.js';
import { pressed, toggled, type Answering, type Asking } from './asking.js';

interface Wish {
  code: string;
  name: string;
  count: number;
  isAsked: boolean;
  change: Answering;
  /** Of a language's own name. */
  lang?: string;
}

type ListField = 'groups' | 'languages' | 'access' | 'benefits' | 'help';

/** What else may matter, each with how many there would be; a 0 says so beforehand. */
export function moreQuestion(lexicon: FinderLexicon, own: Asking): TemplateResult {
  const { words } = lexicon;
  const { query, facets } = own;
  const flag = (field: 'free' | 'beginners' | 'open', name: string): Wish => ({
    ...{ code: field, name, count: facets[field]['yes'] ?? 0, isAsked: query[field] ?? false },
    change: { [field]: query[field] ? undefined : true },
  });
  return html`
    ${wishes(lexicon, own, words.wishes, [
      flag('free', words.free),
      wish('help', 'cost', words.feeHelp, own),
      wish('help', 'gear', words.gearLent, own),
      flag('beginners', words.beginners),
      flag('open', words.placesOpen),
    ])}
    ${wishes(
      lexicon,
      own,
      words.groupsAsked,
      listOf('groups', own, (code) => nameOf(words.group, code)),
    )}
    ${wishes(lexicon, own, words.speaks, languagesOf(own))}
    ${wishes(
      lexicon,
      own,
      words.access,
      listOf('access', own, (code) => nameOf(words.accessibility, code)),
    )}
    ${wishes(
      lexicon,
      own,
      words.helpsTowards,
      listOf('benefits', own, (code) => nameOf(words.benefit, code)),
    )}
  `;
}

function wish(field: ListField, code: string, name: string, { query, facets }: Asking): Wish {
  const asked = query[field] ?? [];
  return {
    ...{ code: `${field}-${code}`, name, count: facets[field][code] ?? 0, isAsked: asked.includes(code) },
    change: { [field]: toggled(asked, code) },
  };
}

/** A wish for each code that any record has, and for those that are asked. */
function listOf(field: ListField, own: Asking, name: (code: string) => string): Wish[] {
  const codes = new Set([...Object.keys(own.whole[field]), ...(own.query[field] ?? [])]);
  return [...codes].map((code) => wish(field, code, name(code), own));
}

const languagesOf = (own: Asking): Wish[] =>
  listOf('languages', own, (code) => languageOf(code).name).map((one) => ({
    ...one,
    lang: one.code.slice('languages-'.length),
  }));

function wishes({ number }: FinderLexicon, { answer }: Asking, name: string, list: readonly Wish[]) {
  if (!list.length) return nothing;
  return html`
    <p class="sub-name">${name}</p>
    <div class="picks" role="toolbar" aria-label=${name}>
      ${list.map(
        ({ code, name, count, isAsked, change, lang }) => html`
          <button
            class=${count || isAsked ? 'pick' : 'pick none'}
            part="wish"
            data-wish=${code}
            aria-pressed=${pressed(isAsked)}
            @click=${() => answer(change)}
          >
            <span lang=${lang ?? nothing}>${name}</span> <b>${number(count)}</b>
          </button>
        `,
      )}
    </div>
  `;
}
