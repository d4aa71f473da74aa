/** Text as older and other programs write it. */

/** Latin-1; what it does not have becomes a question mark. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63));

/** Little endian, with its byte order mark. */
export function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
  const bytes = new Uint8Array(units.length * 2);
  units.forEach((unit, i) => bytes.set([unit & 255, unit >> 8], i * 2));
  return bytes;
}
