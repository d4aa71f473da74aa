import { css, type CSSResult } from 'lit';

/** Wide from 720 px of the container: questions beside what is found. Under it one question at a time, then the list. */
export const styles: CSSResult = css`
  .root {
    grid-template: 'head' auto 'results' auto 'list' minmax(0, 1fr) / minmax(0, 1fr);
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
  /* The focus was led there; it is no field. */
  :is(.question-name, .results-name):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 4px;
    box-shadow: none;
  }
  .question-name {
    inline-size: fit-content;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .answers > .plain {
    padding-inline: 6px;
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
    padding-inline: 0.6em;
  }
  .order .plain {
    padding-inline: 0;
  }
  .root:not(.waiting) :is(.notice, .problems) {
    margin-inline: 0;
    padding-inline: 0;
  }
  .list {
    padding: 12px 16px 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_paper-2);
  }
  .waiting .list {
    grid-row: 2 / 4;
    padding: 0;
    border: 0;
    background: none;
  }
  .map-pane {
    grid-row: 3;
  }
  .root.show-map .list {
    display: none;
  }
  .more {
    padding: 12px 0 0;
  }
  .straight {
    font-size: 0.9375em;
    color: var(--_muted);
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
  }
`;
