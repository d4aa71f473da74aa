// Questions over the words of 10,000 made-up records, beside the floor that any search has: every word compared by
// its beginning alone, without typos. `node bench/words.mjs`; only the ratio within one run counts.
import { build } from 'esbuild';

const RECORDS = 10_000;
const WORDS = 2 * RECORDS;
const REPEATS = 9;

const contents =
  "export { allowsTypos, pairedWords, textTest, toSearched, wordsOf, writtenWords } from './src/search/text.ts';";
const { outputFiles } = await build({
  stdin: { contents, resolveDir: process.cwd() },
  ...{ bundle: true, write: false, format: 'esm', platform: 'node' },
});
const { allowsTypos, pairedWords, textTest, toSearched, wordsOf, writtenWords } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

const syllables = 'fot boll sko lan sten berg by da ma lin ker vik havn gym nas sim ta rød jö ök'.split(' ');
let seed = 4;
const random = (below) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return (seed >>> 8) % below;
};
const words = new Set();
while (words.size < WORDS) words.add(Array.from({ length: 2 + random(3) }, () => syllables[random(20)]).join(''));
const all = [...words];
const texts = Array.from({ length: RECORDS }, (_, i) => [
  ...[all[2 * i], all[2 * i + 1]],
  ...Array.from({ length: 12 }, () => all[random(WORDS)]),
]);

const records = texts.map((one) => [toSearched(one)]);
const paired = [...new Set(records.flatMap(([text]) => pairedWords(text)))];
const written = [...new Set(records.flatMap(([text]) => writtenWords(text)))];
const find = (text) => records.filter(textTest(text, allowsTypos(text) ? [...paired, ...written] : paired));
const folded = texts.map((one) => one.flatMap(wordsOf));
const floor = (text) => {
  const needles = [...new Set(wordsOf(text.slice(0, 1000)))].slice(0, 12);
  return folded.filter((one) => needles.every((needle) => one.some((word) => word.startsWith(needle))));
};

/** The least time of several, in milliseconds: what the machine does besides makes it longer. */
function soonest(run) {
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const questions = {
  ...{ fotboll: 'fotboll', stenbreg: 'stenbreg', fotbollskolan: 'fotbollskolan', 'two words': 'fotboll stenvik' },
  '100 kB of words': all.join(' '),
  '100 kB of one letter': 'x'.repeat(100_000),
  '100 kB of accents': `e${'\u0301\u0323'.repeat(50_000)}`,
  '100 kB of ligatures': '\uFDFA'.repeat(100_000),
  '100 kB of ae': 'ae'.repeat(50_000),
  '100 kB of swaps': 'xyxyxyyx '.repeat(11_000),
};
const rows = Object.entries(questions).map(([question, text]) => {
  const [own, least] = [soonest(() => find(text)), soonest(() => floor(text))];
  return { question, 'Integ, ms': own.toFixed(1), 'floor, ms': least.toFixed(1), ratio: (own / least).toFixed(2) };
});
console.table(rows);
