import { css, type CSSResult } from 'lit';

/** The season view: three choices, then lists of sports, pairs and clubs. */
export const seasonStyles: CSSResult = css`
  .season {
    flex: 1;
    min-block-size: 0;
    display: grid;
    align-content: start;
    gap: 20px;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px 20px;
    overflow-wrap: anywhere;
  }
  .season > .button {
    justify-self: start;
  }
  .season-choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 12px;
  }
  .season-choice > span {
    display: block;
    margin-block-end: 4px;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .season-choice select {
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
  }
  .season-head {
    margin-block-end: 6px;
    font-weight: 700;
    font-size: 1.0625em;
  }
  .season-sport,
  .season-pair,
  .season-club {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    min-block-size: 44px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .season-name {
    font-weight: 600;
  }
  .season-sport .season-name,
  .season-pair .season-name,
  .season-club .season-name {
    flex: 1 1 9em;
  }
  .season-line {
    flex-basis: 100%;
    font-size: 0.9375em;
  }
  .season-group {
    margin-block: 8px 4px;
    color: var(--_muted);
  }
  p .season-name {
    font-weight: 400;
  }
  .season-club a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
