/**
 * Cells that a spreadsheet program would run as a formula get an apostrophe. Visitors would see it, so it goes
 * before nothing else: a number with its sign, a telephone number, a name with @ or + and a dash are texts.
 */

/** A quote, a blank or a zero before a formula keeps no program from running it. */
const lead = /^["\s\0]*/;
const phone = /^\+[\d ()/.-]{5,}$/;
/** `+SUM(`, `@A1`. */
const call = /^[+@-][-+\s]*[\p{L}_][\p{L}\d_.]*\s*\(/u;
const reference = /^[+@-][-+\s]*\$?[a-z]{1,3}\$?\d{1,7}$/i;
/** Numbers, names and quoted texts, and from one to the next an operator: words beside each other are none. */
const operand = String.raw`[-+\s()]*(?:[\p{L}\d_.$:%,;\\]+|'[^']*'|"[^"]*")[\s()]*`;
const operation = new RegExp(String.raw`^[+@-]${operand}(?:[-+*/^&=<>|!]${operand})+$`, 'u');

function isRun(text: string): boolean {
  if (text.startsWith('=')) return true;
  if (!/^[+@-]/.test(text) || phone.test(text)) return false;
  return [call, reference, operation].some((form) => form.test(text));
}

export function withoutFormula(cell: string): string {
  const [start = ''] = lead.exec(cell) ?? [];
  return isRun(cell.slice(start.length).trimEnd()) || /[\t\r\0]/.test(start) ? `'${cell}` : cell;
}
