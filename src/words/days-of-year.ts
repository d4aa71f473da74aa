/** Writes days that come every year: `daysOfYear('en')(11, 30)` is `30 November`. Months are 1 to 12. */
export function daysOfYear(lang: string): (month: number, day: number) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (month, day) => {
    format ??= new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    // Of a leap year, so that no day is missing.
    return format.format(Date.UTC(2024, month - 1, day));
  };
}
