import { css, type CSSResult } from 'lit';

/** What all screens of the log have: one column under three ways. */
export const logStyles: CSSResult = css`
  .heading {
    order: 0;
    flex: 1;
  }
  .log-tabs {
    display: flex;
    gap: 4px;
    margin: 10px 16px 4px;
    padding: 3px;
    border: 1px solid var(--_edge);
    border-radius: 12px;
  }
  .log-tabs .button {
    flex: 1;
    min-block-size: 44px;
    padding-inline: 0.25em;
    border: 0;
    border-radius: 9px;
    background: none;
  }
  .log-tabs .button[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }
  .log-screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 8px 16px 16px;
  }
  .log-screen:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .log-head {
    margin-block-start: 8px;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }
  .log-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .log-note {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding: 10px 14px;
    border-radius: 10px;
    background: var(--_paper-2);
    overflow-wrap: anywhere;
  }
  .log-note.bad {
    border: 1px solid var(--_ask);
    background: var(--_ask-soft);
  }
  .log-fault {
    color: var(--_ask);
    font-weight: 600;
  }
  .muted {
    color: var(--_muted);
  }

  @container (inline-size >= 720px) {
    :is(.head, .log-screen) {
      padding-inline: max(16px, calc((100% - 640px) / 2));
    }
    .log-tabs {
      margin-inline: max(16px, calc((100% - 640px) / 2));
    }
    /* From edge to edge, as where it is narrow; what it says stands over the column. */
    .offer {
      --_aside: max(16px, calc((100cqi - 642px) / 2));
      flex-basis: calc(100cqi - 2px);
      margin-inline: calc(-1 * var(--_aside));
      padding-inline: calc(var(--_aside) - 8px) calc(var(--_aside) - 12px);
    }
  }
  @media (forced-colors: active) {
    .log-tabs .button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
