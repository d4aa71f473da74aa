import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { WholeLexicon } from '../words/lexicon.js';

export interface BasemapNotes {
  /** Host of a map that waits for the visitor's choice, and what was chosen. */
  provider?: string;
  choice?: 'once' | 'always' | 'no' | undefined;
  /** What did not come; the overview is shown. */
  fault: 'town' | 'tiles' | undefined;
  choose: (choice: 'once' | 'always' | 'no') => void;
  retry: () => void;
}

/** What there is to say of the ground: the question, or a notice. */
export function basemapNotes(lexicon: WholeLexicon, own: BasemapNotes): TemplateResult {
  const { provider, choice, fault } = own;
  const { words } = lexicon;
  const notice = () => html`
    <p>${fault === 'town' ? words.townMapFailed : words.tilesFailed}</p>
    <button class="button plain" @click=${own.retry}>${words.retry}</button>
  `;
  return html`
    ${provider && !choice ? question(lexicon, provider, own.choose) : nothing}
    <div class="ground-notice" part="basemap-failed" role="status">${fault ? notice() : nothing}</div>
  `;
}

/** The way back from a yes; stands with the credit. */
export const wayBack = (
  { words }: WholeLexicon,
  { provider, choice, choose }: BasemapNotes,
): TemplateResult | typeof nothing =>
  provider && (choice === 'once' || choice === 'always')
    ? html`<span class="way-back" part="basemap-off"
        >${words.mapFrom} <bdi>${provider}</bdi>: <button @click=${() => choose('no')}>${words.turnOff}</button></span
      >`
    : nothing;

/** Before anything is asked of another host. The three answers weigh the same. */
const question = ({ words }: WholeLexicon, provider: string, choose: BasemapNotes['choose']): TemplateResult => html`
  <div class="ground-question" part="basemap-question" role="group" aria-labelledby="ground-question">
    <p>
      <b id="ground-question">${words.mapFrom} <bdi>${provider}</bdi></b>
    </p>
    <p>${words.mapSends}</p>
    <button class="button" @click=${() => choose('once')}>${words.mapOnce}</button>
    <button class="button" @click=${() => choose('always')}>${words.mapAlways}</button>
    <button class="button" @click=${() => choose('no')}>${words.mapNever}</button>
    <p class="muted">${words.mapStores}</p>
  </div>
`;

export const basemapNoteStyles: CSSResult = css`
  .ground-question,
  .ground-notice:has(p) {
    position: absolute;
    z-index: 1;
    border: 1px solid var(--_edge);
    border-radius: 11px;
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 2px 6px #16202b26;
  }
  .ground-question {
    inset-block-end: 40px;
    inset-inline: 12px;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 8px;
    max-inline-size: 42rem;
    max-block-size: calc(100% - 110px);
    margin-inline: auto;
    padding: 14px 16px;
    overflow: auto;
  }
  .ground-question p {
    grid-column: 1 / -1;
  }
  .ground-question bdi {
    overflow-wrap: anywhere;
  }
  .ground-notice:has(p) {
    inset-block-end: 40px;
    inset-inline-start: 12px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 8px;
    max-inline-size: min(25rem, calc(100% - 24px));
    padding: 6px 4px;
    padding-inline-start: 12px;
  }
  .way-back {
    display: inline-block;
    margin-inline-start: 0.75em;
  }
  .way-back button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
`;
