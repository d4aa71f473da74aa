import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Activity } from '../../model/records.js';
import { tellCodeWord } from '../../samsyn/code-word.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { contactsOf, factsOf, langOf } from '../finder/activity-facts.js';
import { activitySheetStyles, qrCode, type Sheet } from '../finder/activity-sheet.js';
import { said } from '../record-details/said.js';
import { nextText, timesOf } from '../record-details/sessions.js';

export interface CardSheet extends Sheet {
  /** As it is kept: `blue-fox-42`; absent before anything was handed over. */
  codeWord: string | undefined;
}

/** The card that a family takes along (A6): what, when, where, whom to look for, and a sentence to show. */
export function cardSheet(activity: Activity, lexicon: SamsynLexicon, own: CardSheet): TemplateResult {
  const { words } = lexicon;
  const { partner, now, link, code, atTheDoor, codeWord } = own;
  const lang = langOf(partner);
  const next = nextText(activity, partner, lexicon, now);
  const contacts = contactsOf(activity, partner);
  const [phone] = contacts.flatMap((one) => one.phone ?? []);
  const facts = factsOf(activity, partner, undefined, lexicon).filter(({ code: of }) => of !== 'languages');
  const stays = activity.parents.mayStay === 'yes';
  return html`
    <main>
      <h1>${said(activity.title, lexicon, lang)}</h1>
      <p>${partner ? html`<bdi lang=${lang}>${partner.name}</bdi>` : nothing}</p>
      <p>
        <b>${words.firstTimeTerm}: ${next ?? (timesOf(activity, lexicon).join('; ') || words.asked(words.times))}</b>
      </p>
      <ul>
        ${facts.map(({ value, term }) => html`<li>${value ?? html`<em>${words.asked(term)}</em>`}</li>`)}
        ${activity.doorNote ? html`<li>${said(activity.doorNote, lexicon, lang)}</li>` : nothing}
        ${activity.clothing?.anyClothes === 'yes' ? html`<li>${words.anyClothesFine}</li>` : nothing}
        ${stays ? html`<li>${words.parentsMayStay}</li>` : nothing}
        ${phone ? html`<li><bdi dir="ltr">${phone}</bdi></li>` : nothing}
      </ul>
      ${codeWord ? html`<p class="word">${words.codeWord}: <b>${tellCodeWord(codeWord, lexicon.lang)}</b></p>` : nothing}
      <div class="door">
        <p>${words.showThis}</p>
        ${atTheDoor.map((one) => html`<p lang=${one.lang} dir="auto">${one.text}</p>`)}
        ${codeWord ? html`<p lang=${lang}><b>${tellCodeWord(codeWord, lang)}</b></p>` : nothing}
      </div>
      <footer>
        <p class="link"><bdi dir="ltr">${link}</bdi></p>
        ${code ? qrCode(code) : nothing}
      </footer>
    </main>
  `;
}

/** Beside those of an activity's card. */
export const cardSheetStyles: readonly CSSResult[] = [
  ...activitySheetStyles,
  css`
    .word {
      margin-block: 2mm;
      font-size: 1.15em;
    }
  `,
];
