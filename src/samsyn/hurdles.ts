/** Whether a session covers a hurdle for who asks. */
import type { TriState } from '../model/values.js';
import type { Asked } from './asked.js';
import type { Candidate } from './candidates.js';

/** Whether somebody there speaks one of the chosen languages; unknown where none is chosen or none is known. */
export const sharesLanguage = ({ languages }: Candidate, { spoken }: Asked): TriState =>
  !languages.length || !spoken.length ? 'unknown' : languages.some((code) => spoken.includes(code)) ? 'yes' : 'no';

const isAccessible = ({ access }: Candidate, asked: Asked): boolean =>
  asked.access.length > 0 && asked.access.every((code) => access.includes(code));

export function coversHurdle(candidate: Candidate, hurdle: string, asked: Asked): TriState {
  if (candidate.covered.includes(hurdle)) return 'yes';
  if (hurdle === 'language') return sharesLanguage(candidate, asked);
  if (hurdle === 'access') return isAccessible(candidate, asked) ? 'yes' : 'unknown';
  return candidate.denied.includes(hurdle) ? 'no' : 'unknown';
}
