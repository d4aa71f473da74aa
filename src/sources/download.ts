/** The one place that fetches. What comes is counted while it comes. */
import { SourceError } from '../model/problem.js';
import { limitBytes } from './limits.js';

/** How far a source has come, in bytes. */
export interface Progress {
  read: number;
  /** Absent when the server does not tell, or tells the size of something packed. */
  total?: number;
}

export interface Download {
  bytes: Uint8Array;
  contentType: string;
}

/** Less than this is here before a bar could be read. */
const WORTH_TELLING = 1_000_000;

/** Fetches a URL. Throws `SourceError`, or the signal's reason. */
export async function download(
  url: string,
  signal?: AbortSignal,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Download> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new SourceError('source/failed', `${response.status} ${url}`);
    return { bytes: await readBody(response, onProgress), contentType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    // Not every engine rejects with the signal's reason.
    signal?.throwIfAborted();
    throw error instanceof SourceError ? error : new SourceError('source/failed', url);
  }
}

/** What is to come; unknown of what was packed on its way, which another site may not say. */
function sizeOf({ headers, type }: Response): number | undefined {
  const isPacked = headers.has('content-encoding') || type === 'cors';
  return isPacked ? undefined : Number(headers.get('content-length')) || undefined;
}

async function readBody(response: Response, onProgress: (progress: Progress) => void): Promise<Uint8Array> {
  const total = sizeOf(response);
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let read = 0;
  try {
    limitBytes(Number(response.headers.get('content-length')));
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      parts.push(part.value);
      read += part.value.length;
      limitBytes(read);
      if ((total ?? read) > WORTH_TELLING) onProgress({ read, ...(total && total >= read && { total }) });
    }
  } catch (error) {
    // Nobody wants the rest.
    reader?.cancel().catch(() => {});
    throw error;
  }
  return joined(parts, read);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
