/** Icons of Samsyn alone: for whom it is, and what stands in the way. */
import type { TemplateResult } from 'lit';
import { lineIcon } from './icons.js';
import { lines } from './samsyn-icon-paths.js';

export const samsynIcon = (name: keyof typeof lines): TemplateResult => lineIcon(lines[name]);
