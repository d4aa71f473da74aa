/**
 * Cells that a spreadsheet program would run as a formula get an apostrophe, which it shows as nothing.
 * A number with its sign and a telephone number are no formulas.
 */
const start = /^["\s\0]*/;
const runs = /^[=@]/;
const signed = /^[+-]/;
const isNumber = /^[+-]?\d+(?:[.,]\d+)?$/;
const isPhone = /^\+[\d ()-]{5,}$/;

export function withoutFormula(cell: string): string {
  const [lead = ''] = start.exec(cell) ?? [];
  const rest = cell.slice(lead.length).trimEnd();
  const isFormula = runs.test(rest) || (signed.test(rest) && !isNumber.test(rest) && !isPhone.test(rest));
  return isFormula || /[\t\r\0]/.test(lead) ? `'${cell}` : cell;
}
