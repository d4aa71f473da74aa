/** `data/never.csv` does not answer for as long as a story that needs it is shown; gives the way back. */
export function silenceSource(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.endsWith('/never.csv') ? new Promise<Response>(() => {}) : fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
