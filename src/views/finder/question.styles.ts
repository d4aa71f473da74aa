import { css, type CSSResult } from 'lit';

/** What a visitor is asked with: ages, pictures, days and times, wishes. */
export const questionStyles: CSSResult = css`
  .question legend {
    padding: 0;
    font-weight: 600;
  }
  .question .device {
    padding: 0;
    background: none;
  }
  [data-question='more'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 700px;
    margin: -8px;
    padding: 8px;
  }
  .question-name {
    margin-block-end: 8px;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .sub-name {
    margin-block: 12px 6px;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .chosen,
  .picks,
  .answer-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  :is(.answer, .pick) {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    background: var(--_paper);
    cursor: pointer;
  }
  .answer {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .pick b {
    color: var(--_muted);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .pick.none {
    border-style: dashed;
    color: var(--_muted);
  }
  :is(.pick, .age, .slot, .tile)[aria-pressed='true'] {
    border: 1px solid var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: inherit;
    font-weight: 600;
  }

  /* Ages */
  .age-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(48px, 1fr));
    gap: 8px;
  }
  .age-choice {
    display: none;
    margin-block-start: 8px;
  }
  .age-choice.adding {
    display: block;
  }
  .age-choice > p {
    margin-block: 12px 6px;
  }
  .age {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .another {
    display: none;
  }

  /* Pictures */
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(104px, 1fr));
    gap: 6px;
  }
  .tile {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 2px 6px;
    min-block-size: 76px;
    min-inline-size: 0;
    padding: 8px 3px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
    font-size: 0.9375em;
    line-height: 1.25;
    cursor: pointer;
  }
  .tile .icon {
    font-size: 1.25em;
  }
  .tile span {
    max-inline-size: 100%;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .tile small {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .question .search {
    margin-block-start: 8px;
  }

  /* Days and times */
  .slots {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 4px;
    margin-inline: -4px;
    font-variant-numeric: tabular-nums;
  }
  .slots th {
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .slots tbody th {
    color: inherit;
    line-height: 1.2;
    text-align: start;
  }
  .slots :is(th, td):first-child {
    inline-size: 4.2em;
  }
  .slots td {
    block-size: 44px;
    padding: 0;
  }
  .slot {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_paper);
    cursor: pointer;
  }
  .days,
  .times {
    display: none;
  }

  /* Where */
  [data-question='where'] {
    display: grid;
    gap: 12px;
  }
  [data-question='where'] > .question-name {
    margin-block-end: 0;
  }

  @container (inline-size < 480px) {
    .slots {
      display: none;
    }
    .days {
      display: flex;
      gap: 8px;
      flex-wrap: wrap;
    }
    .times {
      display: block;
    }
  }
  @media (forced-colors: active) {
    :is(.pick, .age, .slot, .tile)[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
