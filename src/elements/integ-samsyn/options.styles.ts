import { css, type CSSResult } from 'lit';

/** Options with their reasons, and how it sorts. Besides those of the screens. */
export const optionsStyles: CSSResult = css`
  .group-name {
    margin-block: 12px 6px;
    font-weight: 700;
  }
  .option-choice {
    display: flex;
    gap: 10px;
    min-block-size: 44px;
    align-items: start;
    cursor: pointer;
  }
  :is(.option-choice, .warmth, .yes, .visits label) input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option-title {
    display: block;
    font-weight: 700;
  }
  .chosen-option .card {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .reasons {
    grid-column: 1 / -1;
    display: grid;
    gap: 2px;
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .reasons .note {
    font-weight: 600;
  }
  .reasons .reason::before {
    content: '✓ ' / '';
  }
  .why {
    grid-column: 1 / -1;
    font-size: 0.9375em;
  }
  .why summary,
  .sorting summary,
  .ladder summary {
    color: var(--_accent);
  }
  :is(.why, .sorting) dl {
    display: grid;
    gap: 6px;
  }
  :is(.why, .sorting) dt {
    font-weight: 600;
  }
  :is(.why, .sorting) dt small {
    color: var(--_muted);
    font-weight: 400;
  }
  .rules {
    display: grid;
    gap: 6px;
    margin-block-start: 12px;
  }
  .ladder details + details {
    border-block-start: 1px solid var(--_line);
  }
`;
