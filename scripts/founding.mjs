// The walk through the two texts that this project began with (domain.md, 0): what each sentence asks for, told in
// our own words, and what in Integ answers it. The texts are not ours, and are nowhere in the project.
// Ends with 1 when a sentence has no answer. Writes docs/founding.md; with `--check` only says whether it is true.
import { danish } from './founding/danish.mjs';
import { swedish } from './founding/swedish.mjs';
import { isProgram } from './files.mjs';
import { generate } from './generated.mjs';
import { markdownTable } from './markdown-table.mjs';

/**
 * @typedef {{element: string, what: string}} Missing an element that is not there, and what it is to do
 *
 * @typedef {object} Sentence
 * @property {string} id text and number: `SV 5`
 * @property {string} says what it says, in our own words
 * @property {false} [asks] false: it asks for nothing
 * @property {Missing} [waits] a part that another element will answer, later
 * @property {import('./founding/screens.mjs').Answer[]} answers
 */

/** The file that opens the screens: one test a sentence, named by its id. */
export const screenTest = 'test/pages/founding.test.mjs';

/** @type {Sentence[]} */
export const sentences = [...swedish, ...danish];

/** Those that ask for something and have neither an answer nor an element to wait for. */
export const unanswered = (all = sentences) =>
  all.filter(({ asks, answers, waits }) => asks !== false && !answers.length && !waits);

const nothing = 'NOTHING ANSWERS IT';
const later = ({ waits }) => (waits ? [`<${waits.element}> is to come: ${waits.what}`] : []);
const placeOf = ({ page, fragment, lang, way }) => [
  page + (fragment ? `#${fragment}` : ''),
  [...(lang ? [`language ${lang}`] : []), ...(way ? [way] : [])].join(', '),
];
const testsOf = (id, { tests = [] }) => [[screenTest, id], ...tests];

function told(sentence) {
  const { id, says, asks, answers } = sentence;
  const lines = answers.flatMap((answer) => [
    `<${answer.element}> ${answer.what}`,
    `  ${placeOf(answer).filter(Boolean).join(', ')}`,
    ...testsOf(id, answer).map(([file, name]) => `  ${file}: ${name}`),
  ]);
  const rest = asks === false ? ['asks for nothing'] : lines.length || sentence.waits ? [] : [nothing];
  return [`${id.padEnd(6)} ${says}`, ...[...lines, ...later(sentence), ...rest].map((line) => `       ${line}`)].join(
    '\n',
  );
}

/** `39 sentences: 36 answered, 3 ask for nothing, …`, and which are answered in part. */
export function count(all = sentences) {
  const asking = all.filter(({ asks }) => asks !== false);
  const waiting = asking.filter(({ waits }) => waits);
  const elements = [...new Set(waiting.map(({ waits }) => `<${waits.element}>`))].join(', ');
  const numbers = [
    `${all.length} sentences: ${asking.filter(({ answers }) => answers.length).length} answered`,
    `${all.length - asking.length} ask for nothing`,
    `${unanswered(all).length} without an answer`,
  ];
  const inPart = waiting.length ? [`${elements} is to come: a part of ${waiting.map(({ id }) => id).join(', ')}`] : [];
  return [numbers.join(', '), ...inPart].join('; ');
}

const code = (text) => `\`${text}\``;
const linked = ([address, more]) => {
  const [page, fragment] = address.split('#');
  return [`[${page}](../${page})${fragment ? ` ${code(`#${fragment}`)}` : ''}`, ...(more ? [more] : [])].join(', ');
};

function rowsOf(sentence) {
  const { id, says, asks, answers } = sentence;
  const rows = [
    ...answers.map((answer) => [
      `${code(`<${answer.element}>`)} ${answer.what}`,
      linked(placeOf(answer)),
      testsOf(id, answer)
        .map(([file, name]) => `${code(file)}: ${name}`)
        .join('; '),
    ]),
    ...later(sentence).map((text) => [text.replace(/<[\w-]+>/, code), '', '']),
    ...(asks === false ? [['asks for nothing', '', '']] : []),
  ];
  const all = rows.length ? rows : [[nothing, '', '']];
  return all.map((row, at) => (at ? ['', '', ...row] : [id, says, ...row]));
}

/** docs/founding.md as it should be. */
export function foundingPage(all = sentences) {
  const table = (text) =>
    markdownTable([
      ['Sentence', 'What it says', 'What answers it', 'Where', 'Held by'],
      ...all.filter(({ id }) => id.startsWith(text)).flatMap(rowsOf),
    ]);
  return `# The two founding texts

Integ began with two short texts: a page of a Swedish club's guide on local partners, and a Danish news item on the advice
of voluntary organisations. Each of their sentences is told here by its number and in our own words, with what answers it.
\`npm run founding\` writes this page; \`${screenTest}\` opens each screen and reads it.

${count(all).replaceAll(/<[\w-]+>/g, code)}.

## The Swedish text

${table('SV')}

## The Danish text

${table('DA')}
`;
}

if (isProgram(import.meta.url)) {
  for (const sentence of sentences) console.log(`${told(sentence)}\n`);
  console.log(count());
  await generate('docs/founding.md', foundingPage());
  if (unanswered().length) process.exitCode = 1;
}
