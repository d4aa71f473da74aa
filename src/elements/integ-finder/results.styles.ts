import { css, type CSSResult } from 'lit';

/** What stands among the results beside the cards. */
export const resultsStyles: CSSResult = css`
  .list > p + .group {
    margin-block-start: 12px;
  }
  .favourites {
    display: grid;
    justify-items: start;
    gap: 4px;
    margin-block-start: 16px;
  }
  .remember {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .remember input {
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    accent-color: var(--_accent);
  }
  .remember small {
    display: block;
  }
  .pointing {
    grid-area: list;
    /* Over neither the buttons of the map nor its credit. */
    align-self: end;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 12px 16px 40px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
  }
  .pointing p {
    flex: 1 1 12em;
    font-weight: 600;
  }
`;
