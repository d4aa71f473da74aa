import { html, nothing, type TemplateResult } from 'lit';
import { dial, hrefOf, mailbox } from '../model/links.js';
import type { Partner, Support } from '../model/records.js';
import type { SupportOffer } from '../search/support-offers.js';
import { icon } from '../theme/icons.js';
import type { FinderLexicon } from '../words/lexicon.js';
import { shortened } from './record-details/rest.js';
import { ask, bestText, listed, moneyText, nameOf, said } from './record-details/said.js';
import { agesText } from './record-details/sessions.js';
import { langOfPlace, languageTags } from './record-row.js';

export { supportStyles } from './support-offers.styles.js';

interface Options {
  /** Of the heading. */
  level: number;
  partnerOf: (id: string) => Partner | undefined;
  allowHttp: boolean;
  /** Today: `2026-11-23`. */
  date: string;
}

/**
 * Help that exists for those who are asked for: what it is and how much; opened, who asks for it and how, who is
 * paid, and how fast.
 * Nothing is asked of the reader. What the source does not say reads "ask".
 */
export function supportOffers(
  offers: readonly SupportOffer[],
  lexicon: FinderLexicon,
  options: Options,
): TemplateResult | typeof nothing {
  const { words } = lexicon;
  if (!offers.length) return nothing;
  return html`
    <section class="support" part="support-offers" aria-labelledby="support-offers">
      <div id="support-offers" class="support-name" role="heading" aria-level=${options.level}>${words.helpExists}</div>
      <p class="muted">${words.helpIsOpen}</p>
      <ul class="support-offers">
        ${offers.map(({ support }) => offerRow(support, lexicon, options))}
      </ul>
    </section>
  `;
}

const line = (text: unknown) => (text ? html`<span>${text}</span>` : nothing);

/** What is known of it, on one line. */
function joined(parts: readonly unknown[]) {
  const known = parts.filter(Boolean);
  return known.length ? line(known.map((part, i) => [i ? ' · ' : '', part])) : nothing;
}

function offerRow(support: Support, lexicon: FinderLexicon, options: Options) {
  const { words, lang, date } = lexicon;
  const { name, kind, covers, who = {}, validTo, useBy, conditions, confidential, languages, reviewedOn } = support;
  const partner = options.partnerOf(support.partnerId);
  const placeLang = langOf(support, partner);
  const help = covers.map((hurdle) => nameOf(words.hurdle, hurdle));
  const isLate = useBy !== undefined && useBy < options.date;
  return html`
    <li class="support-offer" part="support-offer">
      <details>
        <summary>
          <span>
            <b><bdi lang=${placeLang}>${name}</bdi></b>
            ${joined([
              kind ? nameOf(words.supportKind, kind) : ask(words.asked(words.helpKind)),
              amountText(support, lexicon, placeLang, options.date),
            ])}
          </span>
          ${icon('chevron-down')}
        </summary>
        <div class="support-rest">
          <span class="tags"><span class="tag good">${words.openToAll}</span></span>
          ${line(help.length ? `${words.helpsWith}: ${listed(lang, help)}` : '')}
          ${joined([agesText(who, lexicon), answerText(support, lexicon)])}
          ${applyLines(support, lexicon, placeLang).map(line)} ${line(payeeText(support, lexicon))}
          ${line(said(conditions, lexicon, placeLang))} ${line(said(who.note, lexicon, placeLang))}
          ${line(confidential === 'yes' ? words.isConfidential : '')}
          ${joined([
            validTo && words.validTo(date(validTo)),
            useBy && html`<span class=${isLate ? 'ask' : nothing}>${words.useBy(date(useBy))}</span>`,
          ])}
          ${languages.length ? html`<span class="tags">${languageTags(languages)}</span>` : nothing}
          ${reachText(support, partner, lexicon, options.allowHttp)}
          <small>${reviewedOn ? words.checked(date(reviewedOn)) : ask(words.notChecked)}</small>
        </div>
      </details>
    </li>
  `;
}

const langOf = ({ amount }: Support, partner: Partner | undefined): string =>
  partner ? langOfPlace(partner) : amount?.currency === 'DKK' ? 'da' : 'sv';

/** Whether it is money, so that somebody is paid: other help has no amount, or none to pay. */
const isMoney = ({ kind = 'other', amount }: Support): boolean =>
  amount?.max === undefined ? ['card', 'fund', 'other'].includes(kind) : amount.max > 0;

/** `upp till 500 kr per år`; of an older amount its year. */
function amountText(support: Support, { words, lang }: FinderLexicon, placeLang: string, today: string) {
  const { max, per, year, currency = placeLang === 'da' ? 'DKK' : 'SEK' } = support.amount ?? {};
  if (max === undefined) return isMoney(support) ? ask(words.asked(words.amount)) : undefined;
  if (!max) return words.free;
  const isOld = year !== undefined && `${year}` < today.slice(0, 4);
  return [
    [words.upToMoney(moneyText(max, currency, lang)), per && nameOf(words.per, per)].filter(Boolean).join(' '),
    ...(isOld ? [words.amountYear(`${year}`)] : []),
  ].join('. ');
}

/** Who asks for it, how, and what they need for that. */
function applyLines({ apply = {} }: Support, lexicon: FinderLexicon, placeLang: string): unknown[] {
  const { words, lang } = lexicon;
  const { by, how, needs } = apply;
  const plain = how && bestText(how, [lang, placeLang])?.text;
  // Many sources write a word that we know in every language.
  const way =
    plain && Object.hasOwn(words.applyHow, plain) ? nameOf(words.applyHow, plain) : said(how, lexicon, placeLang);
  const need = said(needs, lexicon, placeLang);
  return [
    html`${by ? nameOf(words.applicant, by) : ask(words.asked(words.whoApplies))}
    ${way ? html`${words.howToApply}: ${way}` : ask(words.asked(words.howToApply))}`,
    ...(need ? [html`${words.isNeeded}: ${need}`] : []),
  ];
}

function payeeText(support: Support, { words }: FinderLexicon) {
  const { paidTo } = support;
  if (!isMoney(support)) return paidTo === 'family' ? words.helpToFamily : undefined;
  return paidTo ? nameOf(words.payee, paidTo) : ask(words.asked(words.whoIsPaid));
}

const answerText = ({ answerDays }: Support, { words }: FinderLexicon) =>
  answerDays === undefined ? ask(words.asked(words.whenAnswered)) : words.answerDays(answerDays);

/** Its own page, and whom to call or write to. */
function reachText(support: Support, partner: Partner | undefined, { words }: FinderLexicon, allowHttp: boolean) {
  const { url } = support;
  const page = url && hrefOf(url, allowHttp);
  const isolated = (text: string) => html`<bdi dir="ltr">${text}</bdi>`;
  const links = [
    ...(page ? [html`<a href=${page} rel="noopener noreferrer">${isolated(shortened(page))}</a>`] : []),
    ...(url && !page ? [isolated(url)] : []),
    ...contactLinks(partner).map(({ href, text }) => html`<a href=${href}>${isolated(text)}</a>`),
  ];
  if (!partner && !links.length) return html`<span>${ask(words.asked(words.contact))}</span>`;
  return html`
    ${partner ? html`<span>${words.askAt} <bdi lang=${langOfPlace(partner)}>${partner.name}</bdi></span>` : nothing}
    ${links.length ? html`<span class="reach">${links}</span>` : nothing}
  `;
}

/** A number and a mailbox, of the first contact that has one. */
function contactLinks(partner: Partner | undefined): { href: string; text: string }[] {
  const ways = (partner?.contacts ?? []).flatMap(({ phone = '', email = '' }) => [
    { href: dial('tel', phone), text: phone },
    { href: mailbox(email), text: email },
  ]);
  const first = (scheme: string) =>
    ways.flatMap(({ href, text }) => (href?.startsWith(scheme) ? [{ href, text }] : [])).slice(0, 1);
  return [...first('tel:'), ...first('mailto:')];
}
