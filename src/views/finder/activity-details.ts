import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hrefOf } from '../../model/links.js';
import type { Activity, Partner } from '../../model/records.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import { mark } from '../../theme/marks.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { recordFoot } from '../record-details/rest.js';
import type { Surroundings } from '../record-details/open.js';
import { ask, listed, nameOf, said } from '../record-details/said.js';
import { nextText, statusTags, timesOf } from '../record-details/sessions.js';
import { glyphOf } from './activity-card.js';
import { factItem, factsOf, langOf, type Fact } from './activity-facts.js';

export interface OpenActivity extends Pick<
  Surroundings,
  'back' | 'level' | 'km' | 'now' | 'directions' | 'allowHttp' | 'wrong' | 'shared' | 'share' | 'print' | 'close'
> {
  partner: Partner | undefined;
  /** Opens the partner; absent where nobody knows it. */
  openPartner: (() => void) | undefined;
  /** The ready message and the ways it goes, once its words are here. */
  message: TemplateResult | undefined;
  /** Saves the times as a calendar file; absent without times. */
  calendar: (() => void) | undefined;
  /** Keeps it among the favourites. */
  favourite: TemplateResult | undefined;
  /** Where a full one leads. */
  refer: string | undefined;
}

/** Everything about one activity. What is unknown reads "ask". Another one starts anew at its top. */
export function activityDetails(activity: Activity, lexicon: FinderLexicon, own: OpenActivity): TemplateResult {
  const { words } = lexicon;
  const { partner, openPartner, directions } = own;
  const lang = langOf(partner);
  const href = activity.join.url && hrefOf(activity.join.url, own.allowHttp);
  return html`${keyed(
    activity.id,
    html`
      <article class="details" part="details" aria-labelledby="details-name">
        <div class="details-top">
          <button class="button plain" @click=${own.close}>${laterIcon('arrow-left')} ${own.back}</button>
          <button class="button square" part="close" aria-label=${words.close} @click=${own.close}>${icon('x')}</button>
        </div>
        <header>
          ${mark(partner?.kind, glyphOf(activity))}
          <div>
            <div id="details-name" class="details-name" role="heading" aria-level=${own.level} tabindex="-1">
              ${said(activity.title, lexicon, lang)}
            </div>
            ${
              partner && openPartner
                ? html`<button class="button plain partner" @click=${openPartner}>
                    <bdi lang=${lang}>${partner.name}</bdi>
                  </button>`
                : nothing
            }
          </div>
        </header>
        <div class="marks">${statusTags(activity, lexicon)}</div>
        ${own.message ?? nothing}
        <div class="acts">
          ${
            directions
              ? html`<a class="button" part="directions" href=${directions} rel="noopener noreferrer">
                  ${laterIcon('navigation')} ${words.directions}
                </a>`
              : nothing
          }
          ${
            href
              ? html`<a class="button" href=${href} rel="noopener noreferrer">${laterIcon('link')} ${words.join}</a>`
              : nothing
          }
          ${
            own.calendar
              ? html`<button class="button" part="calendar" @click=${own.calendar}>
                  ${laterIcon('calendar')} ${words.toCalendar}
                </button>`
              : nothing
          }
          ${own.refer ? html`<a class="button" part="refer" href=${own.refer}>${words.otherSuggestions}</a>` : nothing}
          ${own.favourite ?? nothing}
        </div>
        <dl class="facts">
          ${timesFact(activity, lexicon, own)}
          ${factsOf(activity, partner, own.km, lexicon).map((fact) => factItem(fact, words))}
          ${moreFacts(activity, lexicon, lang).map((fact) => factItem(fact, words))}
        </dl>
        ${recordFoot(activity, lexicon, own)}
      </article>
    `,
  )}`;
}

function timesFact(activity: Activity, lexicon: FinderLexicon, own: OpenActivity) {
  const { words } = lexicon;
  const when = timesOf(activity, lexicon);
  const note = said(activity.scheduleNote, lexicon, langOf(own.partner));
  const next = nextText(activity, own.partner, lexicon, own.now);
  return html`
    <div class="fact">
      <dt>${laterIcon('calendar')}<span class="visually-hidden">${words.times}</span></dt>
      <dd>
        ${when.map((text) => html`<span>${text}</span>`)} ${note ? html`<span>${note}</span>` : nothing}
        ${when.length || note ? nothing : ask(words.asked(words.times))}
        ${next ? html`<small>${next}</small>` : nothing}
      </dd>
    </div>
  `;
}

/** What a card has no room for; what nobody has said of it is left out here, and can be asked in the message. */
function moreFacts(activity: Activity, lexicon: FinderLexicon, lang: string): Fact[] {
  const { words } = lexicon;
  const { price, stop, parents, clothing, changing, accessibility, benefits, join } = activity;
  const texts = (value: unknown) =>
    typeof value === 'object' ? said(value as Record<string, string>, lexicon, lang) : undefined;
  const list = (codes: readonly string[], names: Readonly<Record<string, string>>) =>
    codes.length
      ? listed(
          lexicon.lang,
          codes.map((code) => nameOf(names, code)),
        )
      : undefined;
  const yes = (...answers: [answer: string, text: string][]) => {
    const said = answers.filter(([answer]) => answer === 'yes').map(([, text]) => text);
    return said.length ? listed(lexicon.lang, said) : undefined;
  };
  const rows: [Fact['sign'], string, TemplateResult | string | undefined][] = [
    [laterIcon('navigation'), words.doorTerm, said(activity.doorNote, lexicon, lang)],
    [
      laterIcon('bus'),
      words.stopTerm,
      stop?.name
        ? html`<bdi lang=${lang}>${stop.name}</bdi
            >${stop.walkMin === undefined ? '' : `, ${words.walkMinutes(stop.walkMin)}`}`
        : undefined,
    ],
    [laterIcon('wallet'), words.priceExtras, texts(price?.extras)],
    [laterIcon('mail'), words.howToJoin, join.how && nameOf(words.joinHow, join.how)],
    [
      icon('people'),
      words.parentsTerm,
      yes(
        [parents.mayStay, words.parentsMayStay],
        [activity.siblings, words.siblingsWelcome],
        [activity.childCorner, words.offer['child-corner']],
      ),
    ],
    [
      laterIcon('user'),
      words.parentsExpected,
      parents.expected === 'none' ? words.nothingExpected : texts(parents.expected),
    ],
    [
      laterIcon('shirt'),
      words.clothesTerm,
      yes(
        [clothing.anyClothes, words.anyClothes],
        [clothing.headCover, words.headCover],
        [clothing.longSleeves, words.longSleeves],
        [changing.private, words.privateChanging],
      ),
    ],
    [laterIcon('access'), words.access, list(accessibility, words.accessibility)],
    [laterIcon('gift'), words.helpsTowards, list(benefits, words.benefit)],
    [laterIcon('footprints'), words.buddyTerm, activity.guide.buddyAvailable === 'yes' ? words.buddyComes : undefined],
  ];
  return rows
    .filter(([, , value]) => value !== undefined)
    .map(([sign, term, value]) => ({ code: 'bring', sign, term, value }));
}
