/** Letters that are written from right to left. */
const fromRight = /[\u0590-\u08FF]/;

/** Text that may run the other way, between marks that keep it from moving what stands beside it. */
export const isolate = (text: string): string => (fromRight.test(text) ? `\u2068${text}\u2069` : text);
