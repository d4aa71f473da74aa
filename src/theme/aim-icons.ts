/** Signs of what an activity helps towards. */
import type { TemplateResult } from 'lit';
import type { Aim } from '../model/aims.js';
import { lines } from './aim-icon-paths.js';
import { lineIcon } from './icons.js';

export const aimIcon = (aim: Aim): TemplateResult => lineIcon(lines[aim]);
