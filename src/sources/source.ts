/** Where records come from: the contract of a format, and the one place that fetches. */
import type { Table } from '../model/columns.js';
import { SourceError } from '../model/problem.js';
import type { RecordType } from '../model/records.js';

export type Format = 'geojson' | 'csv' | 'json';

/** A URL to fetch, or data that are here: text, bytes, or parsed JSON. */
export type Source = { url: string } | { name: string; data: unknown; type?: RecordType };

export interface SourceOptions {
  /** When neither content type nor ending tells. */
  format?: Format;
}

/** Text → tables. `name` is for problems. Throws `SourceError` when nothing can be read. */
export type Reader = (text: string, name: string) => Table[];

/** One line a format; each is loaded only when a source needs it. */
export const formats: Record<Format, () => Promise<Reader>> = {
  csv: async () => (await import('./csv.js')).readCsv,
  geojson: async () => (await import('./json.js')).readJson,
  json: async () => (await import('./json.js')).readJson,
};

const MEGABYTE = 2 ** 20;
const MAX_BYTES = 64 * MEGABYTE;

const contentTypes: [RegExp, Format][] = [
  [/\bcsv\b/, 'csv'],
  [/geo\+json/, 'geojson'],
  [/json/, 'json'],
];
const endings: [RegExp, Format][] = [
  [/\.(csv|tsv)$/i, 'csv'],
  [/\.geojson$/i, 'geojson'],
  [/\.json$/i, 'json'],
];

/** What `format` says, else the content type, else the ending, else the first character. */
function formatOf(text: string, name: string, contentType: string, { format }: SourceOptions): Format {
  const path = name.split(/[?#]/)[0] ?? '';
  const said =
    format ??
    contentTypes.find(([type]) => type.test(contentType))?.[1] ??
    endings.find(([ending]) => ending.test(path))?.[1];
  return said ?? (/^\s*[[{]/.test(text) ? 'json' : 'csv');
}

/** UTF-8, with or without BOM; what is not UTF-8 is read as Latin-1, as older spreadsheets write it. */
function decode(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function fetchText(url: string, signal?: AbortSignal): Promise<{ text: string; contentType: string }> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new SourceError('source/failed', `${response.status} ${url}`);
    if (Number(response.headers.get('content-length')) > MAX_BYTES) throw new SourceError('limit/bytes', url);
    return { text: decode(await response.arrayBuffer()), contentType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    // Not every engine rejects with the signal's reason.
    signal?.throwIfAborted();
    throw error instanceof SourceError ? error : new SourceError('source/failed', url);
  }
}

/** Reads one source into tables. Throws `SourceError`, or the signal's reason. */
export async function readSource(source: Source, options: SourceOptions, signal?: AbortSignal): Promise<Table[]> {
  const name = 'url' in source ? source.url : source.name;
  let text = '';
  let contentType = '';
  if ('url' in source) ({ text, contentType } = await fetchText(source.url, signal));
  else if (typeof source.data === 'string') text = source.data;
  else if (source.data instanceof ArrayBuffer || source.data instanceof Uint8Array) text = decode(source.data);
  else return (await import('./json.js')).tablesOf(source.data, name);

  const read = await formats[formatOf(text, name, contentType, options)]();
  const tables = read(text.replace(/^\uFEFF/, ''), name);
  const type = 'type' in source ? source.type : undefined;
  return type ? tables.map((table) => ({ ...table, type })) : tables;
}
