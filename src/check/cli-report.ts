/** What the command says of a check, as text or as JSON. */
import type { CliWords } from './cli-words/sv.js';
import type { Check } from './check.js';
import type { Texts } from './languages.js';
import { tell, tellCounts, tellFew, type ToldGroup } from './told.js';

/** Ranges of rows, and different values, that one line or one group names. */
const MOST = 10;

/** File by file: what was read, what is wrong, and what can be corrected. Ends with a line break. */
export function reportText(check: Check, texts: Texts, cliWords: CliWords, isCorrected: boolean): string {
  const told = tell(check, texts);
  const parts = check.files.map((file) => {
    const own = told.filter(({ source }) => source === file.name);
    const levels = [...new Set(own.map(({ level }) => level))];
    const changes = isCorrected ? [] : (file.correction?.changes ?? []);
    return [
      `${file.name}: ${tellCounts(file, own, texts)}`,
      ...levels.flatMap((level) => [
        '',
        `  ${texts.words.level[level]}`,
        ...own.filter((group) => group.level === level).flatMap((group) => lines(group, texts)),
      ]),
      ...(changes.length ? ['', `  ${cliWords.correctable}`] : []),
      ...changes.map((change) => `    ${texts.words.changed[change]}`),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function lines({ rows, column, wrong, todo, values }: ToldGroup, { words }: Texts): string[] {
  const where = [tellFew(rows, MOST), column].filter(Boolean).join(' · ');
  const named = values.slice(0, MOST).map((value) => {
    const likely = value.likely ? ` → ${value.likely}` : '';
    return `      ${value.quoted}${likely} · ${tellFew(value.rows, MOST)}`;
  });
  const rest = values.length > MOST ? [`      … ${words.more(values.length - MOST)}`] : [];
  return [...(where ? [`    ${where}`] : []), `      ${wrong} ${todo}`, ...named, ...rest];
}

export function reportJson(check: Check, texts: Texts): string {
  const problems = tell(check, texts).map(({ source, rows, values, ...group }) => ({
    file: source,
    ...group,
    rows: rows.ranges.join(', '),
    values: values.map((value) => ({ ...value, rows: value.rows.ranges.join(', ') })),
  }));
  const files = check.files.map(({ name, listed, placed, correction }) => ({
    ...{ name, listed, placed },
    changes: correction?.changes ?? [],
  }));
  return `${JSON.stringify({ listed: check.listed, placed: check.placed, files, problems }, undefined, 2)}\n`;
}
