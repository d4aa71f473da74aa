/** Formats that towns have and that we do not read, by how they begin: an error that names one can say what to do. */

/** How much of a source is enough to tell. */
const START = 4096;

/** What a text begins with or, in a part that tells formats of one family apart, what stands in it. */
type Signs = [string | RegExp, string][];

const markup: Signs = [
  [/<(\w+:)?kml\b/i, 'KML'],
  [/<(\w+:)?gpx\b/i, 'GPX'],
  [/<(!doctype html|html|head|body|title|meta|script|div|p|h1)\b/i, 'HTML'],
  ['<', 'XML'],
];
/** A zip file names its parts. */
const zip: Signs = [
  [/opendocument\.spreadsheet/, 'ODS'],
  [/word\//, 'Word (DOCX)'],
  [/\[Content_Types\]|xl\//, 'Excel (XLSX)'],
  [/\.kml/i, 'KMZ'],
  [/\.shp/i, 'Shapefile'],
  ['PK', 'ZIP'],
];
const binary: Signs = [
  ['\xD0\xCF\x11\xE0', 'Excel (XLS)'],
  ['%PDF-', 'PDF'],
  ['\0\0\x27\x0A', 'Shapefile'],
  ['\xFF\xD8\xFF', 'JPEG'],
  ['\x89PNG', 'PNG'],
  ['GIF8', 'GIF'],
];
/** A stray sign of this sort may have slipped into a text; more than one in a hundred has not. */
const control = /[\0-\b\cN-\cZ]/g;
const STRAY = 0.01;

/** UTF-16 has a zero beside each letter of ours; decode.ts reads it. */
const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The name of the format that a text, or bytes, are in; undefined when it may be one of ours. */
export function unsupportedIn(data: string | Uint8Array): string | undefined {
  if (typeof data !== 'string' && isUtf16(data)) return undefined;
  const start =
    typeof data === 'string' ? data.trimStart().slice(0, START) : String.fromCharCode(...data.subarray(0, START));
  const family = /^<[!?a-z]/i.test(start) ? markup : start.startsWith('PK\x03\x04') ? zip : binary;
  const named = family.find(([sign]) => (typeof sign === 'string' ? start.startsWith(sign) : sign.test(start)))?.[1];
  const controls = start.match(control)?.length ?? 0;
  return named ?? (controls > 1 && controls > start.length * STRAY ? 'binary' : undefined);
}
