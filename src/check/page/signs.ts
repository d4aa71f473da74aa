/** The page's own signs, drawn as lines on a grid of 24. Words beside them say the same. */
import { html, type TemplateResult } from 'lit';

const paths = {
  well: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12.5l2.8 2.8 5.2-6',
  tip: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11.5v4.5M12 8v.01',
  look: 'M12 4.2 2.8 19.5h18.4zM12 10v4.2M12 16.8v.01',
  failed: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9 9l6 6M15 9l-6 6',
  upload: 'M12 16.5v-11M7.5 9.5 12 5l4.5 4.5M4.5 15.5v2.5a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-2.5',
  download: 'M12 4.5v11M7.5 11.5 12 16l4.5-4.5M4.5 15.5v2.5a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-2.5',
  language: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c5 5.4 5 12.6 0 18M12 3c-5 5.4-5 12.6 0 18',
};

export type Sign = keyof typeof paths;

export const sign = (name: Sign): TemplateResult => html`
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${paths[name]}></path></svg>
`;
