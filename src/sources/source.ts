/** Where records come from: the contract of a format, and how one source is read. */
import { readType } from '../model/column-names.js';
import type { Table } from '../model/row.js';
import { SourceError } from '../model/problem.js';
import type { RecordType } from '../model/records.js';
import { decode } from './decode.js';
import { download, type Progress } from './download.js';
import { limitBytes } from './limits.js';

export type Format = 'geojson' | 'csv' | 'json';

/** A URL to fetch, or data that are here: text, bytes, or parsed JSON. */
export type Source =
  | { url: string }
  | {
      name: string;
      data: unknown;
      type?: RecordType;
      format?: Format;
      /** Text that stands in a page, and is indented as the page is. */
      isInPage?: boolean;
    };

export interface SourceOptions {
  /** When neither content type nor ending tells. */
  format?: Format;
}

/** Text → tables. `name` is for problems. Throws `SourceError` when nothing can be read. */
export type Reader = (text: string, name: string) => Table[] | Promise<Table[]>;

/** One line a format; each is loaded only when a source needs it. */
export const formats: Record<Format, () => Promise<Reader>> = {
  csv: async () => (await import('./csv.js')).readCsv,
  geojson: async () => (await import('./json.js')).readJson,
  json: async () => (await import('./json.js')).readJson,
};

/** What content types and endings have in them. A server may send a page instead: to log in, or to say that there is nothing. */
const signs: [RegExp, string][] = [
  [/csv|tsv|tab-separated/i, 'csv'],
  [/geo\+?json/i, 'geojson'],
  [/json/i, 'json'],
  [/html/i, 'HTML'],
];
const formatIn = (text: string) => signs.find(([sign]) => sign.test(text))?.[1];

/** What problems call a source. */
export const nameOf = (source: Source): string => ('url' in source ? source.url : source.name);

const endingOf = (name: string): string => /\.(csv|tsv|(geo)?json)$/i.exec(name.split(/[?#]/)[0] ?? '')?.[0] ?? '';

/** What `format` says, else the content type, else the ending, else the first character. */
export function formatOf(text: string, name: string, contentType: string, said?: string): string {
  return said ?? formatIn(contentType) ?? formatIn(endingOf(name)) ?? (/^\s*[[{]/.test(text) ? 'json' : 'csv');
}

/** So long a text has hundreds of rows. */
const LARGE = 200_000;

const isFormat = (format: string): format is Format => Object.hasOwn(formats, format);

/** Markup, a PDF, or signs that no text has: unsupported.ts knows which formats they are. */
const foreign = /^(\s*<|%PDF)|[\0-\b\cN-\cZ]/;

async function refuseForeign(data: string | Uint8Array): Promise<void> {
  const start = typeof data === 'string' ? data.slice(0, 99) : String.fromCharCode(...data.subarray(0, 99));
  const format = foreign.test(start) && (await import('./unsupported.js')).unsupportedIn(data);
  if (format) throw new SourceError('source/unsupported', format);
}

/** Throws for what cannot be in one of our formats, whatever it is said to be. */
async function toText(data: string | Uint8Array): Promise<string> {
  limitBytes(data.length);
  await refuseForeign(data);
  if (typeof data === 'string') return data.replace(/^\uFEFF/, '');
  const { text } = decode(data);
  // Markup that begins with a byte order mark, or in UTF-16.
  await refuseForeign(text);
  return text;
}

/** Text, bytes or parsed JSON → tables. */
async function toTables(data: unknown, name: string, contentType: string, said?: string): Promise<Table[]> {
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
  if (typeof bytes !== 'string' && !(bytes instanceof Uint8Array))
    return (await import('./json.js')).tablesOf(data, name);
  const text = await toText(bytes);
  const format = formatOf(text, name, contentType, said);
  if (!isFormat(format)) throw new SourceError('source/unsupported', format);
  const read = await formats[format]();
  // What reads many rows comes while the text is taken apart.
  if (text.length > LARGE) import('../model/quick.js').catch(() => {});
  return read(text, name);
}

/** Reads one source into tables. Throws `SourceError`, or the signal's reason. */
export async function readSource(
  source: Source,
  options: SourceOptions,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<Table[]> {
  if ('url' in source) {
    // While the file comes, what will probably read it comes too. Whether it does is told where it is needed.
    const probable = options.format ?? formatIn(endingOf(source.url));
    if (probable && isFormat(probable)) formats[probable]().catch(() => {});
    const { bytes, contentType } = await download(source.url, signal, onProgress);
    return toTables(bytes, source.url, contentType, options.format);
  }
  const { name, type, format = options.format, isInPage } = source;
  const isIndented = isInPage && format === 'csv';
  const data = isIndented ? (await import('./indent.js')).withoutIndent(String(source.data)) : source.data;
  const tables = await toTables(data, name, '', format);
  const known = readType(type);
  return known ? tables.map((table) => ({ type: known, ...table })) : tables;
}
