import { css, type CSSResult } from 'lit';

/** One screen at a time, its main action always in view; wide, its parts stand beside each other. */
export const styles: CSSResult = css`
  :host {
    block-size: var(--integ-height, 40rem);
  }
  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: clip;
  }
  .root > .list {
    overflow: auto;
  }
  .button.primary[aria-disabled='true'] {
    border: 1px dashed var(--_edge);
    background: none;
    color: var(--_muted);
    cursor: not-allowed;
  }
  .progress-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 8px;
    padding: 0 16px;
  }
  .progress-bar .plain {
    padding-inline: 4px;
  }
  .screen {
    flex: 1;
    min-block-size: 0;
    display: grid;
    align-content: start;
    /* WebKit lets rows that clip shrink to what room there is. */
    grid-auto-rows: max-content;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px 20px;
  }
  .screen > .sub-name {
    margin-block: 8px 0;
  }
  .screen-name {
    font-size: 1.125em;
  }
  .screen-foot {
    display: flex;
    gap: 8px;
    padding: 10px 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
  }
  .screen-foot .primary {
    flex: 1;
  }
  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .device {
    padding: 0;
    background: none;
  }
  .full-note,
  .preset-place {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 8px;
  }
  .faults,
  .outcome,
  .code-word,
  .person,
  .consent,
  .ladder {
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_paper-2);
  }
  .faults {
    border-color: var(--_warn, var(--_edge));
    font-weight: 600;
  }
  .fault {
    font-weight: 600;
  }
  .pick[part='straight'] {
    justify-self: start;
  }

  /* Hurdles */
  .hurdles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(150px, 100%), 1fr));
    gap: 8px;
  }
  .hurdle {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
    overflow: clip;
  }
  .hurdle.ticked {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
  }
  .hurdle-name,
  .must {
    flex: 1;
    min-block-size: 52px;
    padding: 8px;
    border: 0;
    background: none;
    overflow-wrap: anywhere;
    hyphens: auto;
    cursor: pointer;
  }
  .hurdle-name {
    position: relative;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 4px;
    min-block-size: 84px;
    padding-inline: 12px;
    line-height: 1.25;
  }
  .hurdle-name > .icon {
    font-size: 1.125em;
  }
  .hurdle.ticked .hurdle-name {
    font-weight: 600;
  }
  .tick {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    display: grid;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
  }
  .ticked .tick {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .tick .icon,
  .must .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .must {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    flex: none;
    min-block-size: 44px;
    border-block-start: 1px solid var(--_accent);
    font-size: 0.9375em;
  }
  .must[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  :is(.hurdle-name, .must, summary):focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .plays,
  .sorting {
    padding: 0 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .plays[open],
  .sorting[open] {
    padding-block-end: 12px;
  }
  .plays label {
    display: grid;
  }

  @container (inline-size >= 720px) {
    .head:has(~ .screen),
    .progress-bar,
    .screen,
    .screen-foot {
      padding-inline: max(16px, calc((100% - 640px) / 2));
    }
  }
`;
