import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Activity } from '../../model/records.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { contactsOf, factsOf, langOf } from '../finder/activity-facts.js';
import { activitySheetStyles, qrCode, type Sheet } from '../finder/activity-sheet.js';
import { said } from '../record-details/said.js';
import { timesOf } from '../record-details/sessions.js';

/**
 * What a pupil takes home from school (A5): the same in the language of the guardians and, below it, in that of the
 * place. It tells the family of a club, and the club nothing of the family.
 */
export function takeHomeSheet(
  activity: Activity,
  lexicons: readonly SamsynLexicon[],
  own: Pick<Sheet, 'partner' | 'link' | 'code'>,
): TemplateResult {
  const { link, code } = own;
  return html`
    <main>
      ${lexicons.map((lexicon) => inOne(activity, lexicon, own))}
      <footer>
        <p class="link"><bdi dir="ltr">${link}</bdi></p>
        ${code ? qrCode(code) : nothing}
      </footer>
    </main>
  `;
}

function inOne(activity: Activity, lexicon: SamsynLexicon, { partner }: Pick<Sheet, 'partner'>) {
  const { words, lang, dir } = lexicon;
  const { title, intro, choice, how, help, private: told } = words.takeHome;
  const place = langOf(partner);
  const [phone] = contactsOf(activity, partner).flatMap((one) => one.phone ?? []);
  const facts = factsOf(activity, partner, undefined, lexicon).filter(({ value }) => value !== undefined);
  return html`
    <section lang=${lang} dir=${dir}>
      <h1>${title}</h1>
      <p>${intro}</p>
      <p>
        <b>${said(activity.title, lexicon, place)}</b
        >${partner ? html`, <bdi lang=${place}>${partner.name}</bdi>` : nothing}
      </p>
      <ul>
        <li><b>${timesOf(activity, lexicon).join('; ') || words.asked(words.times)}</b></li>
        ${facts.map(({ value }) => html`<li>${value}</li>`)}
        ${phone ? html`<li><bdi dir="ltr">${phone}</bdi></li>` : nothing}
      </ul>
      <p>${choice} ${how} ${help}</p>
      <p>${told}</p>
    </section>
  `;
}

/** Beside those of an activity's card. */
export const takeHomeStyles: readonly CSSResult[] = [
  ...activitySheetStyles,
  css`
    @page {
      size: 148mm 210mm;
      margin: 10mm;
    }
    html {
      font-size: 10pt;
    }
    main {
      display: block;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
    }
    section {
      display: grid;
      gap: 2mm;
    }
    ul {
      overflow: visible;
    }
    section + section {
      margin-block-start: 5mm;
      padding-block-start: 4mm;
      border-block-start: 0.3mm solid;
    }
    section {
      break-inside: avoid;
    }
  `,
];
