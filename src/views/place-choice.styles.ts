import { css, type CSSResult } from 'lit';

/** A place by name or device, and how far from it. */
export const placeChoiceStyles: CSSResult = css`
  .place {
    display: grid;
    gap: 6px;
  }
  .place input {
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: none;
  }
  .place ul {
    border: 1px solid var(--_edge);
    border-radius: 10px;
    overflow: clip;
  }
  .place li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-block-size: 44px;
    padding: 4px 12px;
    cursor: pointer;
  }
  .place li + li {
    border-block-start: 1px solid var(--_line);
  }
  .place li:hover {
    background: var(--_paper-2);
  }
  .place li[aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .place small,
  .choice small {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .device {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 12px;
    border-radius: 10px;
    background: var(--_paper-2);
  }
  .fault {
    font-weight: 600;
  }
  .device .button[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 6px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    font-weight: 400;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:checked) span {
    font-weight: 600;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
  }
  fieldset:disabled .choice {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  .ask {
    color: var(--_ask);
  }
  @media (forced-colors: active) {
    :is(.choice:has(:checked), .place li[aria-selected='true']) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
