/** What the command says of a check, as text or as JSON. */
import { tellChanges } from './changes.js';
import { isEmpty, isFine, type Check, type CheckedFile } from './check.js';
import type { CliWords } from './cli-words/sv.js';
import type { Texts } from './languages.js';
import { tellFew } from './rows.js';
import { tell, tellCounts, type ToldGroup } from './told.js';

/** Ranges of rows, and different values, that one line or one group names. */
const MOST = 10;

/** File by file: what was read, what is wrong, and what can be corrected. Ends with a line break. */
export function reportText(check: Check, texts: Texts, cliWords: CliWords, isCorrected: boolean): string {
  const told = tell(check, texts, cliWords.chooseColumn);
  const parts = check.files.map((file, at) => {
    const own = told.filter((group) => group.file === at);
    const levels = [...new Set(own.map(({ level }) => level))];
    const copy = isCorrected ? [] : reportCopy(file, texts);
    return [
      `${file.name}: ${tellCounts(file, texts)}`,
      ...(isEmpty(file) ? [`  ${texts.words.fill}`] : []),
      ...levels.flatMap((level) => [
        '',
        `  ${texts.words.level[level]}`,
        ...own.filter((group) => group.level === level).flatMap((group) => lines(group, texts)),
      ]),
      ...(copy.length ? ['', `  ${isFine(file) ? cliWords.changeable : cliWords.correctable}`] : []),
      ...copy.map((change) => `  ${change}`),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** What is different in a corrected copy, one change a line. */
export const reportCopy = (file: CheckedFile, texts: Texts): string[] =>
  tellChanges(file, texts).map((change) => `  ${change}`);

function lines({ rows, column, wrong, todo, values }: ToldGroup, { words }: Texts): string[] {
  const where = [tellFew(rows, MOST), column].filter(Boolean).join(' · ');
  const named = values.slice(0, MOST).map((value) => {
    const likely = value.likely ? ` → ${value.likely}` : '';
    const first = value.first ? ` · ${words.first} ${value.first}` : '';
    return `      ${value.quoted}${likely} · ${tellFew(value.rows, MOST)}${first}`;
  });
  const rest = values.length > MOST ? [`      … ${words.more(values.length - MOST)}`] : [];
  return [...(where ? [`    ${where}`] : []), `      ${wrong} ${todo}`, ...named, ...rest];
}

/** Rows are numbers, or `[first, last]` of several that follow each other. */
export function reportJson(check: Check, texts: Texts, cliWords: CliWords): string {
  const problems = tell(check, texts, cliWords.chooseColumn).map(({ file, rows, values, ...group }) => ({
    file: check.files[file]?.name,
    ...group,
    rows: rows.ranges,
    values: values.map((value) => ({ ...value, rows: value.rows.ranges })),
  }));
  const files = check.files.map(({ name, listed, placed, correction }) => ({
    ...{ name, listed, placed },
    changes: correction?.changes ?? [],
  }));
  return `${JSON.stringify({ listed: check.listed, placed: check.placed, files, problems }, undefined, 2)}\n`;
}
