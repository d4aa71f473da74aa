import { css, type CSSResult } from 'lit';
import { searchStyles } from './search.styles.js';

/** Search field, kind chips (one row that scrolls on a phone, a grid when wide), count. */
export const toolStyles: CSSResult[] = [
  searchStyles,
  css`
    /* Search */
    .seek {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      padding-inline: 16px;
    }
    .seek > .button {
      flex: 1 0 auto;
    }
    .kinds {
      display: flex;
      gap: 8px;
      overflow-x: auto;
      padding: 4px 16px;
      margin-block: -4px;
      scrollbar-width: none;
      scroll-padding-inline: 16px;
      --end: right;
      mask-image: linear-gradient(to var(--end), #000 calc(100% - 48px), #0004);
    }
    .kinds:dir(rtl) {
      --end: left;
    }
    .kind {
      flex: none;
      display: grid;
      grid-template-columns: auto auto auto;
      align-items: center;
      gap: 0 7px;
      min-block-size: 44px;
      padding-block: 4px;
      padding-inline: 8px 14px;
      border: 1px solid var(--_edge);
      border-radius: 22px;
      background: var(--_paper);
      font-size: 0.9375em;
      line-height: 1.25;
      text-align: start;
      cursor: pointer;
    }
    .kind b {
      font-weight: 500;
      color: var(--_muted);
    }
    .kind .mark {
      inline-size: 26px;
      block-size: 26px;
    }
    .kind[aria-pressed='true'] {
      border-color: var(--kind);
      background: color-mix(in srgb, var(--kind) 10%, var(--_paper));
      box-shadow: inset 0 0 0 1px var(--kind);
      font-weight: 600;
    }

    .count {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
      min-block-size: 48px;
      padding: 2px 16px;
      border-block: 1px solid var(--_line);
      background: var(--_paper-2);
      color: var(--_muted);
      font-size: 0.9375em;
    }
    .count b {
      color: var(--_ink);
    }
    .count p {
      flex: 1;
    }
    .count .button {
      padding-inline: 0;
    }

    @container (inline-size >= 720px) {
      .kinds {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
        mask-image: none;
      }
      .kind {
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 5px;
        min-block-size: 52px;
        padding: 4px 6px;
        border-radius: 10px;
        font-size: 0.875em;
      }
      .kind .mark {
        grid-row: span 2;
        inline-size: 22px;
        block-size: 22px;
      }
      .kind-name {
        hyphens: manual;
        overflow-wrap: break-word;
      }
      .kind b {
        font-weight: 700;
        color: inherit;
        font-size: 1.07em;
      }
    }
    @media (forced-colors: active) {
      .kind[aria-pressed='true'] {
        outline: 3px solid Highlight;
        outline-offset: -3px;
      }
    }
  `,
];
