const types = {
  ics: 'text/calendar',
  csv: 'text/csv',
  json: 'application/json',
};

/** Hands a file to the browser, which saves or opens it. */
export function saveFile(root: ParentNode, name: string, text: string, ending: keyof typeof types = 'ics'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${types[ending]};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${name.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 60) || 'integ'}.${ending}`;
  anchor.hidden = true;
  root.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser has the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
