import { css, type CSSResult } from 'lit';

/** How to begin, the yes, and what came of it. Besides those of the screens. */
export const handOverStyles: CSSResult = css`
  .chosen-head {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .warmths {
    border: 1px solid var(--_edge);
    border-radius: 10px;
    overflow: clip;
  }
  .warmths legend {
    float: inline-start;
    inline-size: 100%;
    margin: 0;
    padding: 8px 12px;
  }
  .warmth {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    min-block-size: 52px;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
  }
  .warmth > span:not(.tag) {
    flex: 1 1 8em;
  }
  .warmth small {
    display: block;
    color: var(--_muted);
  }
  .chosen-warmth {
    background: var(--_accent-soft);
  }
  .yes,
  .visits label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    cursor: pointer;
  }
  .follow-up .yes {
    margin-block-start: 8px;
  }
  .yes small {
    display: block;
    font-weight: 400;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .consent-text {
    padding-inline-start: 1.2em;
    list-style: disc;
    /* It names a host, which may be long. */
    overflow-wrap: anywhere;
  }
  .reply,
  .reply label:not(.yes) {
    display: grid;
    gap: 6px;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .text {
    flex: 1 1 10em;
    min-inline-size: 0;
    min-block-size: 44px;
    inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  /* Read before the yes, sent after it. */
  .message-box[inert] :is(a, button) {
    opacity: 0.5;
  }
  .card-acts,
  .did-send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  /* Sent */
  .outcome {
    display: flex;
    gap: 12px;
  }
  .outcome > .icon {
    font-size: 1.5em;
  }
  .doubtful {
    border-color: var(--_edge);
  }
  .code-word b {
    font-size: 1.25em;
  }
  .code-word .sub-name {
    margin: 0;
  }
`;
