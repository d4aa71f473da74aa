// What we say of the bench, and whether it is so: in every run, by the medians of its visits.
import { columns, median } from './table.mjs';

const MAX_NODES = 300;
/** In these we need not be ahead: an element does more than a page, and none makes errors. */
const others = ['kB', 'marks', 'nodes', 'errors'];

const claims = {
  1000: [atMost('ready', 1.3), atMost('key p95', 0.5)],
  10_000: [atMost('ready', 1.3), atMost('key p95', 0.5), ...aheadInAll(), ...slowTasks()],
  100_000: [atMost('ready', 1.2), atMost('key p95', 0.3), ...aheadInAll()],
};

/** @returns each claim of a size, with what the runs gave */
export const judge = (size, runs) => [...(claims[size] ?? []), fewNodes()].map((claim) => claim(runs));

const of = (column, visits) => median(visits.map(columns[column]));
const toClaim = (claim, runs, see, isMet) => {
  const seen = runs.map(see);
  return { claim, holds: seen.every(isMet), seen: seen.map((value) => value.toFixed(value < 10 ? 2 : 0)).join(', ') };
};

function atMost(column, limit) {
  const ratio = ({ integ, floor }) => of(column, integ) / of(column, floor);
  return (runs) => toClaim(`${column} ≤ ${limit}× the floor`, runs, ratio, (value) => value <= limit);
}

function aheadInAll() {
  return Object.keys(columns)
    .filter((column) => !others.includes(column))
    .map((column) => (runs) => {
      const ratio = ({ integ, markercluster }) => of(column, integ) / of(column, markercluster);
      return toClaim(`${column} ahead of markercluster`, runs, ratio, (value) => value < 1);
    });
}

/** REQ 62. */
function slowTasks() {
  return [
    (runs) =>
      toClaim(
        'no task over 200 ms',
        runs,
        ({ integ }) => of('longest task', integ),
        (value) => value <= 200,
      ),
    (runs) =>
      toClaim(
        'key p95 under 100 ms',
        runs,
        ({ integ }) => of('key p95', integ),
        (value) => value < 100,
      ),
  ];
}

const fewNodes = () => (runs) => {
  const most = ({ integ }) => Math.max(...integ.map(({ nodes }) => nodes));
  return toClaim(`never over ${MAX_NODES} marker nodes`, runs, most, (value) => value <= MAX_NODES);
};
