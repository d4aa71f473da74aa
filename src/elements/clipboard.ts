/** @returns whether the browser has taken it: an insecure page has no clipboard, a visitor may refuse */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
