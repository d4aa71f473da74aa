#!/usr/bin/env node
/// <reference types="node" />
/** `integ check FILE…`: what the check page tells, on the command line. Only the files cli*.ts of src know Node. */
import { createRequire } from 'node:module';
import { checkFiles, isEmpty, type Check } from './check.js';
import { isAsked, readCommand, UsageError, valueOf, type Command } from './cli-command.js';
import { openFiles, refuseTaken, save } from './cli-files.js';
import { reportCopy, reportJson, reportText } from './cli-report.js';
import type { CliWords } from './cli-words/sv.js';
import { languageFor, loadTexts, type CheckLanguage } from './languages.js';

const loadWords: Record<CheckLanguage, () => Promise<{ words: CliWords }>> = {
  sv: () => import('./cli-words/sv.js'),
  da: () => import('./cli-words/da.js'),
  en: () => import('./cli-words/en.js'),
};

// Whoever reads the first lines alone, as `head` does, has had enough.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const lang = languageFor([valueOf('lang') ?? (LC_ALL || LC_MESSAGES || LANG || '')]) ?? 'en';
const { words } = await loadWords[lang]();
const texts = await loadTexts(lang);

try {
  if (isAsked('help')) process.stdout.write(`${words.help}\n`);
  else if (isAsked('version')) process.stdout.write(`${ownVersion()}\n`);
  else await run(readCommand(words, texts));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function ownVersion(): string {
  const own = createRequire(import.meta.url)('integ/package.json') as { version: string };
  return own.version;
}

async function run({ paths, isJson, target, options }: Command): Promise<void> {
  if (target) await refuseTaken(target, paths, words);
  const { files, lost } = await openFiles(paths, words);
  if (files.length) {
    const check = await checkFiles(files, options);
    refuseUnknown(Object.values(options.columns), check);
    const report = isJson ? reportJson : reportText;
    process.stdout.write(report(check, texts, words, target !== undefined));
    if (target) await saveCorrected(check, target, isJson);
    // Notes end well: all is shown.
    if (check.problems.some(({ level }) => level !== 'note') || check.files.some(isEmpty)) process.exitCode = 1;
  }
  if (lost.length) throw new UsageError(lost.join('\n'));
}

/** Where no file has a column, its name was mistyped. */
function refuseUnknown(columns: readonly string[], { files }: Check): void {
  const names = new Set(files.flatMap((file) => [...file.header, ...file.names]));
  const unknown = columns.find((name) => !names.has(name));
  if (unknown && names.size) throw new UsageError(words.noColumn(unknown, [...names].filter(Boolean).join(', ')));
}

async function saveCorrected({ files: [file] }: Check, target: string, isJson: boolean): Promise<void> {
  const correction = file?.correction;
  if (correction) await save(target, correction.text, words);
  if (isJson || !file) return;
  const lines = correction ? [words.corrected(target), ...reportCopy(file, texts)] : [words.notCorrected(target)];
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
