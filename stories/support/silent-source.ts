/** Half of a file that is not packed, so that its size is told, and then nothing more. */
function half(): Response {
  const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(3_100_000)) });
  return new Response(body, { headers: { 'content-length': '6200000' } });
}

/** For as long as a story that needs it is shown `fetch` answers so; gives the way back. */
export function answering(file: string, answer: () => Promise<Response>): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.endsWith(file) ? answer() : fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

/** `data/never.csv` does not answer. */
export const silenceSource = (): (() => void) => answering('/never.csv', () => new Promise(() => {}));

/** `data/large.csv` comes half. */
export const halveSource = (): (() => void) => answering('/large.csv', async () => half());
