import { css, type CSSResult } from 'lit';

/** A message that is ready to be sent. */
export const messageStyles: CSSResult = css`
  .ready-message {
    display: grid;
    gap: 8px;
    padding: 12px 16px;
  }
  .ready-message-name {
    font-weight: 700;
  }
  .message {
    padding: 12px 16px;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
    text-align: start;
  }
  /* What leaves the page looks as it will there. */
  .message.sent {
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_accent-soft);
  }
  .ways-out {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ways-out .button {
    flex: 1 1 auto;
  }
`;
