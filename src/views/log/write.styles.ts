import { css, type CSSResult } from 'lit';

/** On a phone all that twenty seconds need is in sight, and the way to save always is. */
export const writeStyles: CSSResult = css`
  /* What has the focus is not under the way to save. */
  .log-screen :is(input, button, summary) {
    scroll-margin-block-end: 7rem;
  }

  /* What it was */
  .log-what,
  .log-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 4px;
  }
  .log-what {
    gap: 8px;
  }
  .log-field label,
  .log-label {
    font-weight: 600;
    line-height: 1.3;
  }
  .log-field input,
  .log-number {
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
  }
  :is(.log-field input, .log-number)[aria-invalid='true'] {
    border: 2px solid var(--_ask);
  }
  .log-names {
    display: flex;
    align-items: start;
    gap: 8px;
    margin-inline: -16px;
    padding: 2px 16px;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(to right, transparent, #000 16px calc(100% - 16px), transparent);
  }
  .log-name {
    display: block;
    flex: none;
    max-inline-size: min(20em, 85%);
    border-radius: 22px;
    overflow-wrap: anywhere;
  }
  .log-name[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .log-tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
  }
  .log-tick input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_accent);
  }

  /* How many */
  .log-label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 28px;
  }
  .log-label .plain {
    min-block-size: 44px;
    margin-block: -8px;
    padding-inline: 0;
    font-weight: 600;
  }
  .log-steps {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr) 72px;
    gap: 8px;
  }
  .log-step,
  .log-steps .log-number {
    min-block-size: 56px;
    border: 1px solid var(--_edge);
    border-radius: 14px;
  }
  .log-step {
    padding: 0;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1;
    cursor: pointer;
    touch-action: manipulation;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .log-step:active {
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .log-steps .log-number {
    text-align: center;
    font-size: 1.5em;
    font-weight: 700;
  }
  .came :is(.log-step, .log-number) {
    min-block-size: 72px;
  }
  .came .log-number {
    font-size: 2.25em;
  }

  /* What one may leave out */
  .log-more summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  /* What opens is in a box of the browser's own, which no grid of ours reaches. */
  .log-more > :not(summary) {
    margin-block-end: 12px;
  }
  .log-more fieldset {
    display: grid;
    gap: 6px;
  }
  .log-more legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 700;
  }
  .log-three {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(5.5em, 100%), 1fr));
    align-items: end;
    gap: 8px;
  }
  .log-three label {
    font-weight: 400;
  }

  /* The way to save, always in sight */
  .log-save {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 4px -16px -16px;
    padding: 10px 16px;
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_paper);
  }
  .log-save .primary {
    flex: 1;
    min-block-size: 52px;
  }
  .log-save .muted {
    flex: 1 0 100%;
    text-align: center;
    font-size: 0.875em;
  }

  @container (inline-size >= 720px) {
    .log-save {
      margin-inline: 0;
      padding-inline: 0;
      border-radius: 0;
    }
    .log-names {
      flex-wrap: wrap;
    }
  }
  @media (forced-colors: active) {
    .log-name[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
