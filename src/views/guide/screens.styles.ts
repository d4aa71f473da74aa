import { css, type CSSResult } from 'lit';

/** What single screens of the guide have: a kind's partners and message, the self-test, the plan. */
export const screenStyles: CSSResult = css`
  /* A kind */
  .club {
    display: grid;
    gap: 6px;
    max-inline-size: 28rem;
  }
  .club input,
  .planned-day input {
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
  }
  .guide-screen > .button {
    justify-self: start;
  }
  .here {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
    gap: 8px;
  }
  .here > li {
    display: grid;
    align-content: start;
    gap: 4px;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    overflow-wrap: anywhere;
  }
  .help {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 8px;
    font-size: 0.9375em;
  }
  .help-side {
    color: var(--_muted);
  }

  /* The self-test */
  .answer {
    min-block-size: 56px;
  }
  .answer[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  /* The plan */
  .plan {
    display: grid;
  }
  .planned {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) auto;
    align-items: start;
    gap: 0 8px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .planned [type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 10px;
    accent-color: var(--_accent);
  }
  .planned-title {
    min-block-size: 44px;
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .planned.done .planned-title {
    text-decoration: line-through;
  }
  .planned-day {
    grid-area: 2 / 2;
    margin-block-start: 8px;
  }

  @container (inline-size >= 720px) {
    .planned {
      grid-template-columns: 44px minmax(0, 1fr) auto auto;
    }
    .planned-day {
      grid-area: 1 / 3;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .answer[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
