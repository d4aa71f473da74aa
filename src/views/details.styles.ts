import { css, type CSSResult } from 'lit';

/** The open record. */
export const detailStyles: CSSResult = css`
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .details-top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 4px;
    padding-inline: 8px 16px;
  }
  .details header {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 4px 16px 12px;
  }
  .details header .mark {
    inline-size: 48px;
    block-size: 48px;
  }
  .details-name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .acts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 8px;
    padding: 4px 16px 12px;
  }
  .facts {
    display: grid;
    gap: 12px;
    padding: 4px 16px 12px;
  }
  .fact {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 0 12px;
  }
  .fact dt {
    color: var(--_muted);
  }
  .fact dd > span,
  .fact small {
    display: block;
    font-size: 1em;
    overflow-wrap: anywhere;
  }
  .fact dd > .tags {
    display: flex;
    margin-block-start: 0;
  }
  .fact small {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .ask {
    color: var(--_ask);
  }
  .checked {
    margin-inline: 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
`;
