/** What an activity says, with its partner's word where it is silent; what nobody says is to be asked. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayAfter } from '../../model/opening.js';
import type { Activity, Contact, Partner } from '../../model/records.js';
import { icon } from '../../theme/icons.js';
import { laterIcon } from '../../theme/later-icons.js';
import { languageOf } from '../../words/languages.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { ask, nameOf, said } from '../record-details/said.js';
import { agesText, costText } from '../record-details/sessions.js';
import { langOfPlace } from '../record-row.js';

/** Days after which nobody should trust a record without calling. */
const STALE = 365;

/** Nobody knows the partner: it is in no source. */
export const langOf = (partner: Partner | undefined): string => (partner ? langOfPlace(partner) : 'sv');

/** Whom to reach: the activity's own contacts, else the partner's. */
export const contactsOf = (activity: Activity, partner: Partner | undefined): readonly Contact[] =>
  activity.contacts.length ? activity.contacts : (partner?.contacts ?? []);

/** Languages of those who meet you, each once. */
export function spokenOf(activity: Activity, partner: Partner | undefined): string[] {
  const own = [...activity.languages, ...activity.contacts.flatMap(({ languages }) => [...languages])];
  const theirs = [
    ...(partner?.languages ?? []),
    ...(partner?.contacts ?? []).flatMap(({ languages }) => [...languages]),
  ];
  return [...new Set(own.length ? own : theirs)];
}

/** House and street, the activity's or the partner's. */
export function placeOf(activity: Activity, partner: Partner | undefined): string | undefined {
  const { place } = activity;
  const own = [place.name, place.address?.street].filter(Boolean);
  const theirs = [partner?.place.name, partner?.place.address?.street].filter(Boolean);
  return (own.length ? own : theirs).join(', ') || undefined;
}

/** What is to be asked about an activity before going there, in the order of a card. */
export type Unknown = 'ages' | 'times' | 'place' | 'price' | 'trial' | 'meet' | 'bring' | 'languages' | 'places';

/** One thing to know: a sign, what it is about, and what is known of it; nothing known reads "ask". */
export interface Fact {
  code: Unknown;
  sign: TemplateResult;
  term: string;
  value: TemplateResult | string | undefined;
}

/** Everything of P3, in order: for whom, where and how far, for how much, whom to meet, free at first, what to bring. */
export function factsOf(
  activity: Activity,
  partner: Partner | undefined,
  km: number | undefined,
  lexicon: FinderLexicon,
): Fact[] {
  const { words } = lexicon;
  const lang = langOf(partner);
  return [
    { code: 'ages', sign: icon('people'), term: words.age, value: whoIsAsked(activity, lexicon) },
    { code: 'place', sign: icon('map-pin'), term: words.placeTerm, value: whereText(activity, partner, km, lexicon) },
    { code: 'price', sign: laterIcon('wallet'), term: words.price, value: priceText(activity, partner, lexicon) },
    { code: 'trial', sign: laterIcon('gift'), term: words.trialTerm, value: trialText(activity, lexicon) },
    { code: 'meet', sign: laterIcon('user'), term: words.meetTerm, value: meetText(activity, partner, lexicon) },
    { code: 'bring', sign: laterIcon('shirt'), term: words.bringTerm, value: bringText(activity, lexicon, lang) },
    { code: 'languages', sign: laterIcon('languages'), term: words.speaks, value: languagesText(activity, partner) },
  ];
}

/** What nobody has said of it, times and places among it. */
export function unknownOf(activity: Activity, partner: Partner | undefined, lexicon: FinderLexicon): Unknown[] {
  const facts = factsOf(activity, partner, undefined, lexicon).filter(({ value }) => value === undefined);
  const hasTimes = activity.schedule.length > 0 || activity.scheduleNote !== undefined || activity.onRequest;
  const { status } = activity.places ?? {};
  return [
    ...facts.map(({ code }) => code),
    ...(hasTimes ? [] : (['times'] as const)),
    ...(status && status !== 'unknown' ? [] : (['places'] as const)),
  ];
}

function whoIsAsked(activity: Activity, lexicon: FinderLexicon) {
  const ages = agesText(activity, lexicon);
  const { group } = activity;
  return ages && [ages, group && nameOf(lexicon.words.group, group)].filter(Boolean).join(' · ');
}

function whereText(
  activity: Activity,
  partner: Partner | undefined,
  km: number | undefined,
  { words, distance }: FinderLexicon,
) {
  const place = placeOf(activity, partner);
  const { stop } = activity;
  const far = km === undefined ? '' : distance(km);
  const bus = stop?.lines ? words.bus(stop.lines) : '';
  if (!place && !far) return undefined;
  return html`${place ? html`<bdi lang=${langOf(partner)}>${place}</bdi>` : nothing}${[far, bus]
    .filter(Boolean)
    .map((text, i) => `${i || place ? ' · ' : ''}${text}`)}`;
}

function priceText(activity: Activity, partner: Partner | undefined, lexicon: FinderLexicon) {
  if (activity.price?.amount === undefined) return undefined;
  const { trial: _trial, ...rest } = activity;
  return costText(rest, partner, lexicon) || undefined;
}

function trialText({ trial, price }: Activity, { words }: FinderLexicon) {
  if (price?.amount === 0) return words.alwaysFree;
  if (trial?.freeTimes === undefined) return undefined;
  return trial.freeTimes > 0 ? words.freeTimes(trial.freeTimes) : words.noFreeTimes;
}

function meetText(activity: Activity, partner: Partner | undefined, { words }: FinderLexicon) {
  const named = contactsOf(activity, partner).find(({ firstName }) => firstName);
  return named?.firstName ? html`<bdi>${words.askFor(named.firstName)}</bdi>` : undefined;
}

function bringText({ gear }: Activity, lexicon: FinderLexicon, lang: string) {
  const { words } = lexicon;
  const bring = said(gear.bring, lexicon, lang);
  const lent = gear.lent === 'yes' ? words.gearIsLent : '';
  if (bring) return html`${words.takeAlong} ${bring}${lent && ` · ${lent}`}`;
  if (gear.needed === 'no') return words.nothingNeeded;
  return lent || undefined;
}

function languagesText(activity: Activity, partner: Partner | undefined) {
  const codes = spokenOf(activity, partner);
  if (!codes.length) return undefined;
  return html`${codes.map((code, i) => {
    const { name, dir } = languageOf(code);
    return html`${i ? ', ' : nothing}<bdi lang=${code} dir=${dir}>${name}</bdi>`;
  })}`;
}

/** A fact as a term and what is known of it. */
export const factItem = ({ sign, term, value }: Fact, words: FinderLexicon['words']): TemplateResult => html`
  <div class=${value === undefined ? 'fact unknown' : 'fact'}>
    <dt>${value === undefined ? icon('help') : sign}<span class="visually-hidden">${term}</span></dt>
    <dd>${value ?? ask(words.asked(term))}</dd>
  </div>
`;

/** Whether nobody has looked at a record for a year. */
export const isStale = ({ reviewedOn }: Pick<Activity, 'reviewedOn'>, now: Date): boolean =>
  !reviewedOn || reviewedOn < dayAfter(now.toISOString().slice(0, 10), -STALE);
