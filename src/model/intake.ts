/** In which months beginners are taken in. */

export interface Intake {
  isNow: boolean;
  /** The nearest month to come, 1 to 12; absent now. */
  next?: number;
}

/** On a date, `2026-11-24`; undefined when nobody knows. */
export function intakeAt(months: readonly number[] | undefined, date: string): Intake | undefined {
  const month = Number(date.slice(5, 7));
  const waits = (months ?? []).filter((one) => one >= 1 && one <= 12).map((one) => (one - month + 12) % 12);
  if (!waits.length || !(month >= 1 && month <= 12)) return undefined;
  const wait = Math.min(...waits);
  return wait === 0 ? { isNow: true } : { isNow: false, next: ((month - 1 + wait) % 12) + 1 };
}
