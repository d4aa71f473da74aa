import { css, type CSSResult } from 'lit';

/** Advice in one column, a list that opens; wide, themes and kinds stand beside each other. */
export const guideStyles: CSSResult = css`
  .root {
    padding-block-end: 16px;
  }
  .guide-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 16px 0;
  }
  .guide-bar > p {
    flex: 1 1 10em;
  }
  :is(.guide-bar, .guide-screen) > .plain {
    padding-inline: 0;
  }
  .guide-screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 12px 16px 0;
  }
  .screen-name {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .guide-head {
    margin-block-start: 12px;
    font-size: 1.0625em;
    font-weight: 700;
  }
  .guide-screen:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .guide-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  /* Where to start, kinds, themes */
  .start,
  .guide-theme,
  .guide-kind,
  .advice-row {
    display: grid;
    inline-size: 100%;
    min-block-size: 44px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  :is(.start, .guide-theme, .guide-kind, .advice-row):hover {
    background: var(--_paper-2);
  }
  .start {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 12px;
    padding: 12px 16px;
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .start-name {
    font-size: 1.0625em;
    font-weight: 700;
  }
  .start .icon {
    grid-area: 1 / 2 / 3;
  }
  .start .icon,
  .advice-row .icon {
    rotate: -90deg;
    color: var(--_muted);
  }
  :is(.start, .advice-row) .icon:dir(rtl) {
    rotate: 90deg;
  }
  .guide-kinds,
  .guide-themes,
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(150px, 100%), 1fr));
    gap: 8px;
  }
  .guide-kind {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 8px;
    block-size: 100%;
    padding: 8px;
    font-size: 0.9375em;
    font-weight: 600;
    hyphens: auto;
    line-height: 1.25;
  }
  .guide-kind .mark {
    inline-size: 30px;
    block-size: 30px;
  }
  .guide-themes {
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
  }
  .guide-theme {
    align-content: start;
    gap: 2px;
    block-size: 100%;
    padding: 10px 14px;
  }
  .guide-theme-name {
    font-weight: 600;
  }

  /* Advice */
  .advice {
    display: grid;
    gap: 8px;
  }
  .advice-row {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 12px;
    padding: 10px 14px;
  }
  .advice-row .tag {
    justify-self: start;
  }
  .tag.good {
    border-color: var(--_good);
    background: var(--_good-soft);
  }
  .ask {
    padding: 2px 8px;
    border: 1px dashed var(--_ask);
    border-radius: 6px;
    background: var(--_ask-soft);
    color: var(--_ask);
    font-size: 0.875em;
    font-weight: 600;
  }
  .advice-title {
    font-weight: 600;
  }
  .because {
    grid-column: 1;
  }
  .action {
    font-size: 1.125em;
  }
  .example,
  .fact,
  .message {
    padding: 10px 14px;
    border-radius: 10px;
    background: var(--_paper-2);
  }
  .example {
    border-inline-start: 4px solid var(--_accent);
  }
  .example-name {
    font-weight: 700;
  }
  .fact {
    display: grid;
    justify-items: start;
    gap: 2px;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  @container (inline-size >= 720px) {
    .head,
    .guide-bar,
    .guide-screen {
      padding-inline: max(16px, calc((100% - 760px) / 2));
    }
    .guide-kinds {
      grid-template-columns: repeat(3, 1fr);
    }
    .guide-kind {
      padding-inline: 10px;
      font-size: 1em;
    }
  }
`;
