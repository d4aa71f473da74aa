import { css, type CSSResult } from 'lit';

/** The open record. */
export const detailStyles: CSSResult = css`
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
  .marks {
    margin: 0;
    padding: 0 16px 8px;
  }
  .tag.good {
    border-color: var(--_club);
    background: color-mix(in srgb, var(--_club) 12%, var(--_paper));
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 4px 16px 12px;
  }
  .acts .button {
    flex: 1 1 auto;
    padding-inline: 0.6em;
  }
  .about {
    padding: 0 16px 12px;
    overflow-wrap: anywhere;
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
  .fact small,
  .session small {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .fact .button.plain {
    padding-inline: 0;
  }
  .km {
    margin-inline-start: 0.3em;
  }
  .contact > span:not(.tags) {
    display: block;
  }
  .contact + .contact {
    margin-block-start: 8px;
  }
  .fact .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .fact .reach:not(:has(a, bdi)) {
    display: none;
  }
  /* As high as a button, for thumbs. */
  .details :is(.reach, .session, .website) a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .week {
    margin-block-start: 4px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .week th {
    padding-inline-end: 16px;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .week td {
    padding: 0;
  }
  .ask {
    color: var(--_ask);
  }
  .part {
    margin-inline: 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .part-name {
    margin-block-end: 4px;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .sessions {
    display: grid;
    gap: 12px;
  }
  .session,
  .session > * {
    overflow-wrap: anywhere;
  }
  .session > :is(b, span:not(.tags), small) {
    display: block;
  }
  .session > .tags {
    margin-block: 2px;
  }
  .rest > summary {
    margin-block: 12px;
    list-style: none;
  }
  .rest > summary::-webkit-details-marker {
    display: none;
  }
  .wishes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 12px;
  }
  .website {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    align-items: center;
    gap: 12px;
    overflow-wrap: anywhere;
  }
  .website .icon {
    color: var(--_muted);
  }
  .more-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    margin-inline: max(-16px, -0.85em);
  }
  .link input {
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.85em;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
  }
`;
