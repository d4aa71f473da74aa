import { css, type CSSResult } from 'lit';

/** What comes of the log: tonight, the net, the year, entries and files, and the public number. */
export const resultStyles: CSSResult = css`
  .tonight {
    display: grid;
    gap: 6px;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tonight-came {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: center;
    gap: 0 12px;
    font-size: 1.5em;
    font-weight: 600;
  }
  .tonight-came b {
    color: var(--_accent);
    font-size: 3.25em;
    line-height: 1.05;
    font-variant-numeric: tabular-nums;
  }
  .milestone {
    padding: 10px 14px;
    border-radius: 10px;
    background: var(--_accent-soft);
    font-weight: 700;
  }

  /* The net */
  .net,
  .bars {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  .bars {
    max-inline-size: 34rem;
  }
  .net {
    border-radius: 14px;
    background: var(--_paper-2);
  }
  .thread {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.25;
  }
  .dot {
    fill: var(--_accent);
  }
  .new .dot {
    fill: var(--_club);
  }
  .halo {
    fill: none;
    stroke: var(--_club);
    stroke-width: 2;
  }
  .knot-number {
    fill: var(--_accent-ink);
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .new .knot-number {
    fill: var(--_glyph);
  }
  @media (prefers-reduced-motion: no-preference) {
    :host([motion]) .new {
      transform-box: fill-box;
      transform-origin: center;
      animation: grow 0.9s ease-out;
    }
    @keyframes grow {
      from {
        transform: scale(0);
      }
    }
  }

  /* The month in numbers, the year in bars */
  .log-month {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px;
    text-align: center;
  }
  .log-month .log-head {
    margin: 0;
  }
  .log-month [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .after .icon {
    rotate: 180deg;
  }
  .sums {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
    text-align: center;
  }
  .sums > div {
    display: flex;
    flex-direction: column-reverse;
    padding: 8px 4px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .sums dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .sums dd {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
  }
  .bar {
    fill: var(--_accent);
  }
  .bar-text {
    fill: var(--_ink);
    font-size: 11px;
    text-anchor: middle;
  }
  .bar-text.month {
    fill: var(--_muted);
  }
  .log-table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: anywhere;
  }
  .log-table :is(th, td) {
    padding: 6px 8px 6px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .log-table thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .log-table .log-figure {
    padding-inline: 8px 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .stories legend {
    padding: 0;
    margin-block-end: 4px;
  }

  /* Entries and files */
  .entry {
    display: grid;
    gap: 8px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .doubled {
    justify-items: start;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_ask);
  }
  .doubled > div {
    inline-size: 100%;
  }
  .doubled .ask {
    color: var(--_ask);
    font-weight: 600;
  }
  .entry-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    overflow-wrap: anywhere;
  }
  .entry-what {
    font-weight: 600;
  }
  .entry-came {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .entry-line .log-acts {
    grid-column: 1 / -1;
  }
  .drop {
    display: grid;
    justify-items: start;
    gap: 6px;
    padding: 14px;
    border: 2px dashed var(--_edge);
    border-radius: 10px;
  }
  .drop .button:focus-within {
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
  }
  .drop input {
    inset-inline-start: 0;
  }
  .drop label {
    position: relative;
  }

  /* The public number */
  .counter {
    padding: 16px;
    text-align: center;
  }
  .counter-name {
    font-weight: 600;
  }
  .counter-line b {
    display: block;
    color: var(--_accent);
    font-size: 2.75em;
    line-height: 1.15;
  }

  @container (inline-size >= 720px) {
    .entry-line {
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: start;
    }
    .entry-line .log-acts {
      grid-column: auto;
    }
  }
`;
