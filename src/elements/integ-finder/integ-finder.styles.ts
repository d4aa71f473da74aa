import { css, type CSSResult } from 'lit';

/** Wide from 720 px of the container: questions beside what is found. Under it one question at a time, then the list. */
export const styles: CSSResult = css`
  :host {
    block-size: var(--_height);
    container-type: inline-size;
  }
  :host(:state(failed)) {
    block-size: auto;
    max-block-size: var(--_height);
  }
  :host(:fullscreen) {
    block-size: 100%;
  }
  .root {
    display: grid;
    grid-template: 'head' auto 'results' auto 'list' minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    /* Not hidden: a focus inside must not scroll it. */
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .questions {
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  .question-list {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px 16px;
  }
  .results {
    grid-area: results;
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 16px 8px;
  }
  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
  }
  .results-name {
    flex: 1 1 7em;
    font-size: 1.125em;
    line-height: 1.25;
  }
  .results-head .switch {
    display: inline-flex;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .reask {
    display: none;
    flex-wrap: wrap;
    gap: 6px;
    padding-block-end: 8px;
  }
  .reask .button {
    flex: 1 0 auto;
    padding-inline: 0.5em;
  }
  .order,
  .order label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .order {
    justify-content: space-between;
    padding-block-end: 8px;
  }
  .order select {
    min-inline-size: 0;
  }
  .details .partner {
    min-block-size: 44px;
    padding: 0;
  }
  .favourites {
    display: grid;
    justify-items: start;
    gap: 4px;
    margin-block-start: 16px;
  }
  .remember {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .remember input {
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    accent-color: var(--_accent);
  }
  .remember small {
    display: block;
  }
  .pointing {
    grid-area: list;
    align-self: start;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 12px 16px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
  }
  .pointing p {
    flex: 1 1 12em;
    font-weight: 600;
  }
  .list {
    grid-area: list;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_paper-2);
  }
  .list:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .waiting .list {
    grid-row: 2 / 4;
    padding: 0;
    border: 0;
    background: none;
  }
  .map-pane {
    grid-row: 3;
    grid-column: 1;
    position: relative;
    min-block-size: 0;
    background: var(--_paper-2);
  }
  .root.show-map .list {
    display: none;
  }
  .map-failed {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 16px;
    z-index: 1;
    padding: 8px 12px;
    border-radius: 10px;
    background: var(--_paper);
  }
  .root > .details {
    grid-area: 2 / 1 / 4 / 2;
    margin-block-start: 12px;
  }
  .more {
    padding: 12px 0 0;
  }
  .straight {
    font-size: 0.9375em;
    color: var(--_muted);
  }

  @container (inline-size < 720px) {
    /* One question takes the place of what is found. */
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
  @container (inline-size >= 720px) {
    .root {
      grid-template:
        'head results' auto
        'questions results' auto
        'questions list' minmax(0, 1fr) / clamp(380px, 44%, 460px) minmax(0, 1fr);
    }
    .root.waiting {
      grid-template: 'head' auto 'list' minmax(0, 1fr) / minmax(0, 1fr);
    }
    .waiting .list {
      grid-row: 2;
    }
    .questions {
      grid-area: questions;
      background: var(--_paper-2);
    }
    .root:not(.waiting) .head {
      background: var(--_paper-2);
    }
    .question + .question {
      margin-block-start: 20px;
    }
    .results,
    .list,
    .map-pane {
      border-inline-start: 1px solid var(--_line);
    }
    .list {
      background: var(--_paper);
    }
    .map-pane {
      grid-area: list;
    }
    .sheet-foot,
    .progress-bar {
      display: none;
    }
    .root > .details {
      grid-area: 1 / 2 / 4 / 3;
      margin: 0;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
