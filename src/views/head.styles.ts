import { css, type CSSResult } from 'lit';

/** Heading, language menu and its offer, List | Map. */
export const headStyles: CSSResult = css`
  .head {
    grid-area: head;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    padding: 12px 16px 0;
  }
  .heading {
    flex: 1 0 100%;
    order: 2;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  /* Language */
  .language {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .language select {
    appearance: none;
    padding-inline: 2.4em 2.2em;
  }
  .language .icon {
    position: absolute;
    pointer-events: none;
    inset-inline-start: 0.75em;
    font-size: 0.95em;
  }
  .language .icon:last-child {
    inset-inline: auto 0.75em;
  }
  .offer {
    order: 1;
    flex: 1 0 100%;
    display: flex;
    justify-content: space-between;
    margin-inline: -16px;
    padding-inline: 8px 4px;
    border-block: 1px solid var(--_line);
    background: var(--_accent-soft);
  }
  .offer .button {
    font-weight: 600;
    text-align: start;
  }

  /* List | Map */
  .switch {
    display: inline-flex;
    border: 1px solid var(--_edge);
    border-radius: 10px;
  }
  .switch .button {
    border: 0;
    background: none;
  }
  .switch .button[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }

  @container (inline-size >= 720px) {
    .heading {
      order: 0;
      flex: 1;
    }
    .switch {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .switch .button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
