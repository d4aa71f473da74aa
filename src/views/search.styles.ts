import { css, type CSSResult } from 'lit';

/** The search field. */
export const searchStyles: CSSResult = css`
  .search {
    flex: 9 1 13em;
    min-inline-size: 0;
    display: flex;
    align-items: center;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    padding-inline-start: 12px;
    gap: 8px;
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0;
    padding-inline-end: 12px;
    border: 0;
    border-radius: 10px;
    background: none;
  }
  .search input:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .search:has(input:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
  }
  .search ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search .button {
    color: inherit;
  }
`;
