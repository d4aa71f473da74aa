/** What RFC 5545 asks of the text of a calendar file, whatever a person wrote in a record. */

/** A line break is an escaped `\n`; other control characters, and half a character, have no place in the file. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '');

/** Bytes of a line, its break aside. */
const MAX_BYTES = 75;
const encoder = new TextEncoder();

/** Lines of no more than 75 bytes of UTF-8, none of which ends inside a character. */
export const foldLines = (text: string): string => text.split('\r\n').map(foldLine).join('\r\n');

function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (bytes + more > MAX_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += more;
  }
  return folded;
}

/** Lines as they were before somebody folded them. */
export const unfoldLines = (text: string): string => text.replaceAll('\r\n ', '');
