import { css, type CSSResult } from 'lit';

/** On a phone one question takes the place of what is found. */
export const phoneStyles: CSSResult = css`
  @container (inline-size < 720px) {
    .root.asking {
      grid-template: 'head' auto 'results' auto 'questions' minmax(0, 1fr) / minmax(0, 1fr);
    }
    /* The answers stay in view. */
    .root.asking .results {
      padding-block: 8px;
    }
    .root.asking .results:not(:has(.answer)) {
      display: none;
    }
    .root.asking :is(.results-head, .list, .map-pane),
    .root.answered .questions,
    .question:not(.open) {
      display: none;
    }
    .root.answered:not(.waiting) .heading {
      display: none;
    }
    .questions {
      grid-area: questions;
    }
    .progress-bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      padding-inline: 16px;
    }
    .progress-bar .plain {
      padding-inline: 6px;
    }
    .progress-bar progress {
      flex: 1 0 100%;
      block-size: 4px;
      appearance: none;
      border: 0;
      border-radius: 2px;
      background: var(--_line);
    }
    .progress-bar progress::-webkit-progress-bar {
      border-radius: 2px;
      background: var(--_line);
    }
    .progress-bar progress::-webkit-progress-value {
      border-radius: 2px;
      background: var(--_accent);
    }
    .progress-bar progress::-moz-progress-bar {
      border-radius: 2px;
      background: var(--_accent);
    }
    .question-name {
      font-size: 1.25em;
    }
    .sheet-foot {
      display: flex;
      gap: 8px;
      padding: 10px 16px;
      border-block-start: 1px solid var(--_line);
    }
    .sheet-foot .primary {
      flex: 1;
    }
    .chosen {
      display: none;
    }
    .age-choice {
      display: block;
      margin: 0;
    }
    .age-grid {
      grid-template-columns: repeat(auto-fill, minmax(54px, 1fr));
    }
    .another {
      display: grid;
      gap: 4px;
      margin-block-end: 12px;
    }
    .row-of-ages {
      display: flex;
      gap: 6px;
      overflow-x: auto;
      margin-inline: -16px;
      padding: 4px 16px;
      scrollbar-width: none;
      --end: right;
      mask-image: linear-gradient(to var(--end), #000 calc(100% - 48px), #0004);
    }
    .row-of-ages:dir(rtl) {
      --end: left;
    }
    .row-of-ages .age {
      flex: none;
    }
    .reask {
      display: flex;
    }
    .answers {
      flex-wrap: nowrap;
      min-inline-size: 0;
    }
    .answer-row {
      flex: 1;
      min-inline-size: 0;
      flex-wrap: nowrap;
      overflow-x: auto;
      margin: -4px;
      padding: 4px;
      scrollbar-width: none;
    }
    .answer-row .answer {
      flex: none;
    }
  }
`;
