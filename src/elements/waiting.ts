import { html, type TemplateResult } from 'lit';
import { waitingNotice } from '../views/notices.js';
import type { IntegElement } from './element.js';
import { hasFallback } from './tag-data.js';

/** In the place of a list that is on its way, or did not come. */
export const waitingList = (
  host: IntegElement,
  waiting: Parameters<typeof waitingNotice>[0],
  retry: () => void,
): TemplateResult =>
  html`<div class="list">
    ${waitingNotice(waiting, host.lexicon, {
      hasFallback: hasFallback(host),
      retry,
      announce: (text: string) => host.announce(text),
    })}
  </div>`;
