#!/usr/bin/env node
/// <reference types="node" />
/** `integ check FILE…`: what the check page tells, on the command line. The one file of src that knows Node. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isKind } from '../model/kinds.js';
import type { RecordType } from '../model/records.js';
import { checkFiles, type Check, type CheckOptions } from './check.js';
import { reportJson, reportText } from './cli-report.js';
import type { CliWords } from './cli-words/sv.js';
import { languageFor, loadTexts, type CheckLanguage, type Texts } from './languages.js';

const known = {
  columns: { type: 'string' },
  'default-kind': { type: 'string' },
  type: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  corrected: { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

const loadWords: Record<CheckLanguage, () => Promise<{ words: CliWords }>> = {
  sv: () => import('./cli-words/sv.js'),
  da: () => import('./cli-words/da.js'),
  en: () => import('./cli-words/en.js'),
};

/** The command was not understood, or it names a file that cannot be reached. */
class UsageError extends Error {}

interface Command {
  paths: string[];
  isJson: boolean;
  /** Where a corrected copy goes. */
  target: string | undefined;
  options: CheckOptions;
}

const args = process.argv.slice(2);
// Not strict: what was not understood is told in the reader's language.
const parsed = parseArgs({ args, options: known, allowPositionals: true, strict: false, tokens: true });
const valueOf = (name: keyof typeof known): string | undefined => {
  const value = parsed.values[name];
  return typeof value === 'string' ? value : undefined;
};

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const lang = languageFor([valueOf('lang') ?? (LC_ALL || LC_MESSAGES || LANG || '')]) ?? 'en';
const { words } = await (loadWords[lang] ?? loadWords.en)();

try {
  if (parsed.values.help) process.stdout.write(`${words.help}\n`);
  else if (parsed.values.version) process.stdout.write(`${ownVersion()}\n`);
  else await run(readCommand());
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function ownVersion(): string {
  const own = createRequire(import.meta.url)('integ/package.json') as { version: string };
  return own.version;
}

function readCommand(): Command {
  const refuse = (message: string): never => {
    throw new UsageError(`${message}\n\n${words.help}`);
  };
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name as keyof typeof known] : undefined;
    if (!option || (option.type === 'string') === (token.value === undefined)) refuse(words.unknown(token.rawName));
  }
  const [command, ...paths] = parsed.positionals;
  if (command !== 'check') refuse(command ? words.noCommand(command) : words.noFile);
  if (!paths.length) refuse(words.noFile);

  const [type, kind, said] = [valueOf('type'), valueOf('default-kind'), valueOf('lang')];
  if (type && !['partner', 'activity', 'support'].includes(type)) refuse(words.unknown(`--type ${type}`));
  if (kind && !isKind(kind)) refuse(words.unknown(`--default-kind ${kind}`));
  if (said && !languageFor([said])) refuse(words.unknown(`--lang ${said}`));
  const columns = readPairs(valueOf('columns') ?? '');
  if (!columns) return refuse(words.unknown(`--columns ${valueOf('columns')}`));
  const target = valueOf('corrected');
  if (target && paths.length > 1) refuse(words.oneFile);
  if (target && paths.some((path) => resolve(path) === resolve(target))) refuse(words.sameFile);
  const options = { columns, ...(type && { type: type as RecordType }), ...(kind && { defaultKind: kind }) };
  return { paths, isJson: parsed.values.json === true, target, options };
}

/** `name=distrikt id=Kod nr`: a blank in the name of a column is part of it. Undefined when it is no such thing. */
function readPairs(text: string): Record<string, string> | undefined {
  const pairs = text ? text.trim().split(/\s+(?=\w+=)/) : [];
  if (!pairs.every((pair) => /^\w+=./.test(pair))) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

async function run({ paths, isJson, target, options }: Command): Promise<void> {
  const read = async (path: string) => ({ name: path, data: await readFile(path) });
  const files = await Promise.all(
    paths.map((path) =>
      read(path).catch((error: unknown) => {
        throw new UsageError(words.unreadable(path, reasonOf(error)));
      }),
    ),
  );
  const check = await checkFiles(files, options);
  const texts = await loadTexts(lang);
  process.stdout.write(isJson ? reportJson(check, texts) : reportText(check, texts, words, target !== undefined));
  if (target) await saveCorrected(check, target, texts, isJson);
  // Notes end well: all is shown.
  if (check.problems.some(({ level }) => level !== 'note')) process.exitCode = 1;
}

async function saveCorrected({ files }: Check, target: string, texts: Texts, isJson: boolean): Promise<void> {
  const correction = files[0]?.correction;
  const lines = correction
    ? [words.corrected(target), ...correction.changes.map((change) => `  ${texts.words.changed[change]}`)]
    : [words.notCorrected(target)];
  if (correction)
    await writeFile(target, correction.text).catch((error: unknown) => {
      throw new UsageError(words.unwritable(target, reasonOf(error)));
    });
  if (!isJson) process.stdout.write(`\n${lines.join('\n')}\n`);
}

/** `ENOENT` and the like. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
