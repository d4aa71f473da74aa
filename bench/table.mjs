// Numbers of visits as a Markdown table.

const sorted = (values) => values.toSorted((a, b) => a - b);
/** The value that a share of all do not exceed. */
const rank = (values, share) => sorted(values)[Math.max(0, Math.ceil(values.length * share) - 1)];
export const median = (values) => (rank(values, 0.5) + sorted(values)[Math.floor(values.length / 2)]) / 2;

export const columns = {
  kB: ({ bytes }) => bytes / 1000,
  ready: ({ ready }) => ready,
  marks: ({ marks }) => marks,
  TBT: ({ blocking }) => blocking,
  'longest task': ({ longest }) => longest,
  'key p50': ({ keys }) => median(keys),
  'key p95': ({ keys }) => rank(keys, 0.95),
  'zoom p50': ({ zooms }) => median(zooms),
  nodes: ({ nodes }) => nodes,
  'heap MB': ({ heap }) => heap / 1e6,
  errors: ({ errors }) => errors.length,
};

const whole = (value) => value.toFixed(0);

function range(values) {
  const [least, most] = [whole(Math.min(...values)), whole(Math.max(...values))];
  return least === most ? least : `${whole(median(values))} (${least}–${most})`;
}

/** @param visits page → its visits; the first page is what the others are divided by */
export function toTable(visits) {
  const names = Object.keys(columns);
  const values = Object.entries(visits).map(([page, seen]) => ({
    page,
    of: (column) => seen.map((one) => columns[column](one)),
  }));
  const [floor, ...others] = values;
  const ratio = (page, column) => {
    const [part, all] = [median(page.of(column)), median(floor.of(column))];
    return all ? (part / all).toFixed(2) : '';
  };
  return align([
    ['', ...names],
    ...values.map(({ page, of }) => [page, ...names.map((name) => range(of(name)))]),
    ...others.map((other) => [`${other.page} ÷ ${floor.page}`, ...names.map((name) => ratio(other, name))]),
  ]);
}

/** Cells of one width, so that the table is read as easily as text, and as the formatter wants it. */
function align([head, ...rows]) {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i].length)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const padded = (row) => line(row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))));
  const rule = line(widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))));
  return [padded(head), rule, ...rows.map(padded)].join('\n');
}
