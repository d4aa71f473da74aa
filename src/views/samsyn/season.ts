import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../model/links.js';
import type { Partner } from '../../model/records.js';
import type { Season, SeasonPair, SeasonSport, Signature } from '../../samsyn/season.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { SeasonLexicon } from '../../words/lexicon.js';
import { ask, listed, nameOf } from '../record-details/said.js';
import { langOfPlace } from '../record-row.js';
import { monthName, monthsText } from './months.js';
import { pairLines, pairName } from './pair-lines.js';

export { seasonStyles } from './season.styles.js';

/** What can be chosen. `undefined` takes a choice back. */
export interface SeasonChoice {
  month?: number;
  age?: number | undefined;
  sport?: string | undefined;
}

export interface SeasonOptions {
  /** Of the headings. */
  level: number;
  partnerOf: (id: string) => Partner | undefined;
  allowHttp: boolean;
  /** Today: `2026-11-23`. */
  date: string;
  /** Years; absent: all ages. */
  age: number | undefined;
  /** Code of the child's sport; absent: all. */
  sport: string | undefined;
  /** How many pairs are shown. */
  rows: number;
  choose: (change: SeasonChoice) => void;
  /** Asks for so many pairs. */
  more: (rows: number) => void;
  print: () => void;
}

const ages = Array.from({ length: 16 }, (_, i) => i + 4);
const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** The season view: what is in high season, what a child can do side by side, and who has signed the agreement. */
export function seasonView(season: Season, lexicon: SeasonLexicon, options: SeasonOptions): TemplateResult {
  const { words } = lexicon;
  return html`
    <div class="season" part="season">
      <p class="muted">${words.seasonsIntro} ${words.leadersSolve}</p>
      ${choices(season, lexicon, options)} ${inSeason(season, lexicon, options)} ${together(season, lexicon, options)}
      ${agreement(season, lexicon, options)}
      <button class="button" part="print" @click=${options.print}>
        ${laterIcon('printer')} ${words.printForParents}
      </button>
    </div>
  `;
}

function choices({ month, sports }: Season, lexicon: SeasonLexicon, { age, sport, choose }: SeasonOptions) {
  const { words, lang, number } = lexicon;
  const select = (
    name: string,
    chosen: string,
    values: readonly (readonly [value: string, text: string])[],
    change: (value: string) => void,
  ) => html`
    <label class="season-choice">
      <span>${name}</span>
      <select part="choice" @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
        ${values.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select>
    </label>
  `;
  return html`
    <div class="season-choices">
      ${select(
        words.month,
        `${month}`,
        months.map((one) => [`${one}`, monthName(lang, one)] as const),
        (value) => choose({ month: Number(value) }),
      )}
      ${select(
        words.childAge,
        age === undefined ? '' : `${age}`,
        [['', words.anyAge] as const, ...ages.map((one) => [`${one}`, words.oneAge(number(one))] as const)],
        (value) => choose({ age: value ? Number(value) : undefined }),
      )}
      ${select(
        words.childSport,
        sport ?? '',
        [
          ['', words.anySport] as const,
          ...sports.map(({ activity }) => [activity, nameOf(words.activity, activity)] as const),
        ],
        (value) => choose({ sport: value || undefined }),
      )}
    </div>
  `;
}

const heading = (text: string, level: number) =>
  html`<div class="season-head" role="heading" aria-level=${level}>${text}</div>`;

function inSeason({ month, sports, high }: Season, lexicon: SeasonLexicon, { level }: SeasonOptions) {
  const { words, lang } = lexicon;
  const [known, unknown] = [sports.filter((one) => one.months.length), sports.filter((one) => !one.months.length)];
  const isHigh = ({ activity }: SeasonSport) => high.includes(activity);
  const row = (sport: SeasonSport) => html`
    <li class="season-sport" part="sport">
      <span class="season-name">${nameOf(words.activity, sport.activity)}</span>
      <span class=${isHigh(sport) ? 'tag good' : 'muted'}>${words.seasonIs(monthsText(sport.months, lexicon))}</span>
      ${sport.isDisputed ? ask(words.seasonsDiffer) : nothing}
    </li>
  `;
  return html`
    <section part="high-season">
      ${heading(words.highSeasonIn(monthName(lang, month)), level)}
      ${high.length ? nothing : html`<p>${words.noneInSeason}</p>`}
      <ul>
        ${known.toSorted((a, b) => Number(isHigh(b)) - Number(isHigh(a))).map(row)}
      </ul>
      ${
        unknown.length
          ? html`<p>
              ${listed(
                lang,
                unknown.map(({ activity }) => nameOf(words.activity, activity)),
              )}
              ${ask(words.seasonAsked)}
            </p>`
          : nothing
      }
    </section>
  `;
}

/** Those of the child's sport; of all sports those of which something is known. */
const pairsOf = ({ pairs }: Season, sport: string | undefined): readonly SeasonPair[] =>
  pairs.filter(({ sports, fit }) => (sport ? sports.includes(sport) : fit !== 'ask'));

const order = { clash: 0, combine: 1, ask: 2 } as const;
const looks = { clash: 'tag', combine: 'tag good', ask: 'ask' } as const;

function together(season: Season, lexicon: SeasonLexicon, { level, sport, rows, more }: SeasonOptions) {
  const { words } = lexicon;
  const pairs = pairsOf(season, sport).toSorted((a, b) => order[a.fit] - order[b.fit]);
  const left = pairs.length - rows;
  return html`
    <section part="together">
      ${heading(words.whatTogether, level)} ${pairs.length ? nothing : html`<p>${words.noPairs}</p>`}
      <ul>
        ${pairs.slice(0, rows).map(
          (pair) => html`
            <li class="season-pair" part="pair">
              <span class="season-name">${pairName(pair, lexicon)}</span>
              <span class=${looks[pair.fit]}>${words.pairFit[pair.fit]}</span>
              ${pairLines(pair, season.month, lexicon).map((text) => html`<span class="season-line">${text}</span> `)}
            </li>
          `,
        )}
      </ul>
      ${
        left > 0
          ? html`<button class="button" part="more" @click=${() => more(pairs.length)}>
              ${words.showPairs(left)}
            </button>`
          : nothing
      }
    </section>
  `;
}

function agreement({ signed, unsigned }: Season, lexicon: SeasonLexicon, options: SeasonOptions) {
  const { words } = lexicon;
  return html`
    <section part="agreement">
      ${heading(words.agreement, options.level)}
      ${
        signed.length
          ? html`
              <p class="season-group">${words.signedBy}</p>
              <ul>
                ${signed.map((signature) => signatureRow(signature, lexicon, options))}
              </ul>
            `
          : html`<p>${words.nobodySigned}</p>`
      }
      ${
        unsigned.length
          ? html`
              <p class="season-group">${words.notSignedBy}</p>
              <p part="unsigned">
                ${unsigned.map(({ partner }, i) => html`${i ? ' · ' : nothing}${clubName(partner, options)}`)}
              </p>
            `
          : nothing
      }
    </section>
  `;
}

function clubName(id: string, { partnerOf }: SeasonOptions) {
  const partner = partnerOf(id);
  return html`<bdi class="season-name" lang=${partner ? langOfPlace(partner) : nothing}>${partner?.name ?? id}</bdi>`;
}

/** `Ekens BK · skrev under 1 okt. 2025 · till och med 15 år`. */
function signatureRow({ partner: id, ageTo, signedOn }: Signature, lexicon: SeasonLexicon, options: SeasonOptions) {
  const { words, number } = lexicon;
  const { url } = options.partnerOf(id)?.samsyn ?? {};
  const page = url && hrefOf(url, options.allowHttp);
  const facts = signedOn ? [signedText(signedOn, lexicon, options.date), words.validToAge(number(ageTo))] : [];
  return html`
    <li class="season-club" part="club">
      ${clubName(id, options)} ${facts.length ? html`<span class="muted">${facts.join(' · ')}</span>` : nothing}
      ${page ? html`<a href=${page} rel="noopener noreferrer">${words.readAgreement}</a>` : nothing}
    </li>
  `;
}

/** When a club signed, or is going to. */
export const signedText = (signedOn: string, { words, date }: SeasonLexicon, today: string): string =>
  signedOn > today ? words.signsOn(date(signedOn)) : words.signedOn(date(signedOn));
