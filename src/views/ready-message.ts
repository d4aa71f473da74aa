import { html, nothing, type TemplateResult } from 'lit';
import type { MessageLinks } from '../hand-over/channels.js';
import type { ReadyTexts } from '../hand-over/message.js';
import { laterIcon, type LaterIcon } from '../theme/later-icons.js';
import { languageOf } from '../words/languages.js';
import type { FinderLexicon } from '../words/lexicon.js';

export { messageStyles } from './ready-message.styles.js';

interface Options {
  /** Of the heading. */
  level: number;
  copy: () => void;
  /** Whether copying worked, once somebody has tried. */
  isCopied?: boolean | undefined;
}

/**
 * A message to a place that is ready to be sent: first what it says, in the reader's language and in that of the
 * place, then the ways to send it. Nothing goes anywhere before the reader sends it in an app of their own.
 */
export function readyMessage(
  { sent, seen }: ReadyTexts,
  links: MessageLinks,
  lexicon: FinderLexicon,
  { level, copy, isCopied }: Options,
): TemplateResult {
  const { words, lang } = lexicon;
  const text = (part: string, { lang: of, text: said }: ReadyTexts['sent']) =>
    html`<p
      class=${part === 'message-sent' ? 'message sent' : 'message'}
      part=${part}
      lang=${of}
      dir=${languageOf(of).dir}
    >
      ${said}
    </p>`;
  const way = (part: string, href: string | undefined, sign: LaterIcon, name: string, isMain = false) =>
    href
      ? html`<a class=${isMain ? 'button primary' : 'button'} part=${part} href=${href} rel="noopener noreferrer">
          ${laterIcon(sign)} ${name}
        </a>`
      : nothing;
  return html`
    <section class="ready-message" part="ready-message" aria-labelledby="ready-message">
      <div id="ready-message" class="ready-message-name" role="heading" aria-level=${level}>${words.readyMessage}</div>
      ${
        seen
          ? html`${text('message-seen', seen)}
              <p class="muted">${words.sentIn(nameIn(lang, sent.lang))}</p>`
          : nothing
      }
      ${text('message-sent', sent)}
      <div class="ways-out">
        ${way('call', links.tel, 'phone', words.call, true)} ${way('sms', links.sms, 'message', words.sms)}
        ${way('whatsapp', links.whatsapp, 'message', words.whatsapp)} ${way('mail', links.mail, 'mail', words.mail)}
        <button class="button" part="copy-message" @click=${copy}>${words.copyMessage}</button>
      </div>
      <p class="muted">${words.sentBySelf}</p>
      <p role="status">${isCopied === undefined ? nothing : isCopied ? words.messageCopied : words.messageNotCopied}</p>
    </section>
  `;
}

/** Name of a language in another; where the browser has none, in its own. */
function nameIn(lang: string, code: string): string {
  const { name } = languageOf(code);
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(code) ?? name;
}
