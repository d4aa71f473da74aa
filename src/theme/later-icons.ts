/** Icons that the first view does not show: those of the open record, of the map's buttons, and of where to look. */
import type { TemplateResult } from 'lit';
import { lineIcon } from './icons.js';
import { lines } from './later-icon-paths.js';

export type LaterIcon = keyof typeof lines;

/** Only "back" points along the text; the map's arrows point on the ground. */
export const laterIcon = (name: LaterIcon): TemplateResult =>
  lineIcon(lines[name], name === 'arrow-left' ? 'icon back' : undefined);
