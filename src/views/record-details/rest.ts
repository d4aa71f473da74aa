import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../model/links.js';
import type { Partner } from '../../model/records.js';
import { laterIcon } from '../../theme/later-icons.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import type { Surroundings } from './open.js';
import { nameOf } from './said.js';

/** What it can help with, and what it needs help with. */
export function offersAndSeeks({ offers, seeks }: Partner, { words }: WholeLexicon, level: number): TemplateResult {
  const group = (title: string, codes: readonly string[], look: string) =>
    codes.length
      ? html`
          <div>
            <div class="part-name" role="heading" aria-level=${Math.min(6, level + 1)}>${title}</div>
            <ul class="tags">
              ${codes.map((code) => html`<li class=${look}>${nameOf(words.offer, code)}</li>`)}
            </ul>
          </div>
        `
      : nothing;
  if (!offers.length && !seeks.length) return html``;
  return html`
    <div class="part wishes">${group(words.canHelp, offers, 'tag good')} ${group(words.needsHelp, seeks, 'tag')}</div>
  `;
}

/** An address as people say it. */
export const shortened = (text: string): string => text.replace(/^https?:\/\//i, '').replace(/\/$/, '');

/** The record's own page; what may be no link is text. */
export function website({ url }: Partner, { words }: WholeLexicon, allowHttp: boolean): TemplateResult {
  if (!url) return html``;
  const href = hrefOf(url, allowHttp);
  const text = html`<bdi dir="ltr">${href ? shortened(url) : url}</bdi>`;
  return html`
    <p class="part website">
      ${laterIcon('link')}
      <span>
        <span class="visually-hidden">${words.website}</span>
        ${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}
      </span>
    </p>
  `;
}

/** When it was looked at last, and what one can do with the record as such. */
export function recordFoot(
  { reviewedOn }: Pick<Partner, 'reviewedOn'>,
  { words, date }: WholeLexicon,
  own: Pick<Surroundings, 'share' | 'shared' | 'print' | 'wrong'>,
): TemplateResult {
  const { share, shared, print, wrong } = own;
  return html`
    <footer class="part foot">
      <p class="checked muted">${reviewedOn ? words.checked(date(reviewedOn)) : words.notChecked}</p>
      <div class="more-acts">
        ${
          share
            ? html`<button class="button plain" part="share" @click=${share.act}>
                ${laterIcon(share.by === 'device' ? 'share' : 'link')}
                ${share.by === 'device' ? words.share : words.copyLink}
              </button>`
            : nothing
        }
        <button class="button plain" part="print" @click=${print}>${laterIcon('printer')} ${words.print}</button>
        ${wrong ? html`<a class="button plain" part="wrong" href=${wrong}>${words.wrong}</a>` : nothing}
      </div>
      ${wrong ? nothing : html`<p class="muted">${words.wrong} ${words.askLibrary}</p>`}
      <p role="status" class="shared">${shared?.isCopied ? words.copied : nothing}</p>
      ${
        shared && !shared.isCopied
          ? html`<label class="link">${words.copyYourself} <input readonly dir="ltr" .value=${shared.link} /></label>`
          : nothing
      }
    </footer>
  `;
}
