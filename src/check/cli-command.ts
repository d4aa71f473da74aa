/// <reference types="node" />
/** What was asked on the command line. */
import { parseArgs } from 'node:util';
import { isKind, kinds } from '../model/kinds.js';
import { isType } from '../model/column-names.js';
import type { CheckOptions } from './check.js';
import type { CliWords } from './cli-words/sv.js';
import { isField } from './csv-table.js';
import { checkLanguages, languageFor, type Texts } from './languages.js';

const known = {
  columns: { type: 'string' },
  'default-kind': { type: 'string' },
  type: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  corrected: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The command was not understood, or it names a file that cannot be reached. */
export class UsageError extends Error {}

export interface Command {
  paths: string[];
  isJson: boolean;
  /** Where a corrected copy goes. */
  target: string | undefined;
  options: CheckOptions & { columns: Record<string, string> };
}

// Not strict: what was not understood is told in the reader's language.
const parsed = parseArgs({ options: known, allowPositionals: true, strict: false, tokens: true });

export const isAsked = (name: 'help' | 'version' | 'json'): boolean => parsed.values[name] === true;

export const valueOf = (name: keyof typeof known): string | undefined => {
  const value = parsed.values[name];
  return typeof value === 'string' ? value : undefined;
};

/** Throws a `UsageError`. */
export function readCommand(words: CliWords, { words: { either } }: Texts): Command {
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

  const oneOf = (name: keyof typeof known, isOne: (value: string) => unknown, all: readonly string[]) => {
    const value = valueOf(name);
    if (value && !isOne(value)) refuse(`${words.unknown(`--${name} ${value}`)} ${words.choose(either(all))}`);
    return value;
  };
  const type = oneOf('type', isType, ['partner', 'activity', 'support']);
  const kind = oneOf('default-kind', isKind, Object.keys(kinds));
  oneOf('lang', (said) => languageFor([said]), checkLanguages);
  const columns = readPairs(valueOf('columns') ?? '');
  if (!columns) return refuse(words.unknown(`--columns ${valueOf('columns')}`));
  const unknown = Object.keys(columns).find((field) => !isField(field));
  if (unknown) refuse(words.noField(unknown));
  const target = valueOf('corrected');
  if (target && paths.length > 1) refuse(words.oneFile);
  const options = { columns, ...(isType(type) && { type }), ...(kind && { defaultKind: kind }) };
  return { paths, isJson: isAsked('json'), target, options };
}

/** `name=distrikt id=Kod nr`: a blank in the name of a column is part of it. Undefined when it is no such thing. */
function readPairs(text: string): Record<string, string> | undefined {
  const pairs = text ? text.trim().split(/\s+(?=\w+=)/) : [];
  if (!pairs.every((pair) => /^\w+=./.test(pair))) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
