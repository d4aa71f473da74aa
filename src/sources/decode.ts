/** Bytes become text. Spreadsheets write three encodings, and only two of them say which. */

export interface Decoded {
  /** Without its byte order mark. */
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  hasBom: boolean;
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** A byte order mark decides; else UTF-8 where the bytes can be that, else Latin-1 as Windows has it. */
export function decode(data: ArrayBuffer | Uint8Array): Decoded {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  const utf16 = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16', hasBom: true };
  const hasBom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', hasBom };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', hasBom: false };
  }
}
