/** Hands a calendar file to the browser, which saves or opens it. */
export function saveFile(root: ParentNode, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${name.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 60) || 'integ'}.ics`;
  anchor.hidden = true;
  root.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser has the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
