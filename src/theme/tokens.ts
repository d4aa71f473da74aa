import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * Every public custom property, once: `name: [light, dark]`, or one value for both.
 * A page sets `--integ-accent`; our own sheets read the private alias `--_accent` only.
 * Contrast on `paper`: text and muted ≥ 4.5:1, edges and kinds ≥ 3:1, in both schemes.
 */
export const tokens = {
  accent: ['#0a5a9c', '#7cbcf3'],
  'accent-ink': ['#fff', '#06131f'],
  'accent-soft': 'color-mix(in srgb, var(--_accent) 10%, var(--_paper))',
  ink: ['#16202b', '#e8edf2'],
  muted: ['#515c68', '#a9b4bf'],
  paper: ['#fff', '#12181f'],
  'paper-2': ['#f4f6f8', '#1a222b'],
  line: ['#d7dde4', '#2f3a46'],
  edge: ['#6f7b88', '#7a8794'],
  ask: ['#7a4a00', '#f3c27a'],
  'ask-soft': ['#fdf4e4', '#33270f'],
  club: ['#1d6b4f', '#5cc79a'],
  'language-cafe': ['#a8480b', '#f0995a'],
  school: ['#1c5aa6', '#7fb3f2'],
  municipality: ['#5a4492', '#b7a1ee'],
  church: ['#8b2f5f', '#ee91bd'],
  project: ['#04687a', '#4dc0d2'],
  glyph: ['#fff', '#0e141a'],
  land: ['#f4f3ee', '#1b232c'],
  water: ['#bfdbeb', '#1c3a4f'],
  // A town map's own: what people have built, what grows, and the way between.
  built: ['#e9e4da', '#27303a'],
  green: ['#d9e8d3', '#1d3529'],
  road: ['#fff', '#4e5a67'],
  height: '40rem',
  radius: '14px',
} as const satisfies Record<string, string | readonly [string, string]>;

const aliases = Object.entries(tokens)
  .map(([name, value]) => {
    const fallback = typeof value === 'string' ? value : `light-dark(${value.join(', ')})`;
    return `--_${name}: var(--integ-${name}, ${fallback});`;
  })
  .join('\n');

/** `:host` rule that maps each public property to its private alias. */
export const tokenStyles: CSSResult = css`
  :host {
    ${unsafeCSS(aliases)}
  }
`;
