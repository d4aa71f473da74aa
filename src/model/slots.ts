/** The parts of the week that people ask for. */
import type { Activity } from './records.js';

/** The slot that a weekly time begins in: `tue-evening`, `sat`; undefined before eight on a weekday. */
export function slotOf({ weekday, start }: Activity['schedule'][number]): string | undefined {
  if (weekday === 'sat' || weekday === 'sun') return weekday;
  if (start < '08:00') return undefined;
  return `${weekday}-${start < '14:00' ? 'day' : start < '17:00' ? 'after-school' : 'evening'}`;
}
