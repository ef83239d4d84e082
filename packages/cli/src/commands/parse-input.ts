import { parseArgs } from 'node:util';
import { CliError, type Language, type Text } from '../words/text.js';
import type { Command, Input, Option } from './command.js';

/** Somebody typed what the command does not understand. */
export class UsageError extends CliError {
  override readonly name = 'UsageError';
}

/** Options every command has. */
export const COMMON: readonly Option[] = [
  {
    name: 'lang',
    value: 'id|en',
    text: { id: 'bahasa keluaran (bawaan: id)', en: 'language of the output (default: id)' },
  },
  { name: 'help', text: { id: 'bantuan perintah ini', en: 'help for this command' } },
];

/** The language somebody asked for, found before anything can go wrong in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'id';
}

/** Reads what follows a command's name. @throws {UsageError} for what it does not know. */
export function parseInput(command: Command, args: readonly string[]): Input {
  const known = [...command.options, ...COMMON];
  const { values, positionals } = parse(command, known, args);
  checkPositionals(command, positionals);
  const all = (name: string): string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  };
  const lang = all('lang').at(-1);
  if (lang !== undefined && lang !== 'id' && lang !== 'en') throw oneOf('lang', lang, ['id', 'en']);
  return {
    positionals,
    values: all,
    value: (name) => all(name).at(-1),
    has: (name) => values[name] !== undefined,
    language: languageOf(args),
  };
}

function parse(command: Command, known: readonly Option[], args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries(
        known.map(({ name, value }) => [
          name,
          { type: value ? ('string' as const) : ('boolean' as const), multiple: true },
        ]),
      ),
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const option = /'(--?[^' <]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const names = known.map(({ name }) => `--${name}`).join(', ');
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new UsageError({
        id: `"humas ${command.name}" tidak mengenal ${option}. Yang ada: ${names}.`,
        en: `"humas ${command.name}" knows no ${option}. There are: ${names}.`,
      });
    }
    throw new UsageError({
      id: `Nilai ${option} kurang atau tidak pada tempatnya. Contoh: ${command.examples[0]}`,
      en: `The value of ${option} is missing or out of place. For example: ${command.examples[0]}`,
    });
  }
}

function checkPositionals(command: Command, given: readonly string[]): void {
  // `[file]` may be left out, `<file>` may not.
  const needed = command.positionals.filter((name) => !name.startsWith('[')).length;
  if (given.length >= needed && given.length <= command.positionals.length) return;
  const form = `humas ${[command.name, ...command.positionals].join(' ')}`;
  throw new UsageError({
    id: `Bentuknya: ${form}. Contoh: ${command.examples[0]}`,
    en: `It is written: ${form}. For example: ${command.examples[0]}`,
  });
}

/** @returns the error for a value that is none of these. */
export const oneOf = (option: string, value: string, allowed: readonly string[]): UsageError =>
  new UsageError({
    id: `--${option} "${value}" tidak dikenal. Pakai salah satu: ${allowed.join(', ')}.`,
    en: `--${option} "${value}" is unknown. Use one of: ${allowed.join(', ')}.`,
  });

/** @throws {UsageError} when an option that is needed was not given. */
export function needed(input: Input, name: string, example: string): string {
  const value = input.value(name);
  if (value) return value;
  const text: Text = {
    id: `--${name} wajib diisi. Contoh: --${name} ${example}`,
    en: `--${name} is needed. For example: --${name} ${example}`,
  };
  throw new UsageError(text);
}

/** @throws {UsageError} unless the option is a whole number of at least `least`. */
export function wholeNumber(input: Input, name: string, least: number): number | undefined {
  const value = input.value(name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && Number.isSafeInteger(number)) return number;
  throw new UsageError({
    id: `--${name} "${value}" bukan bilangan bulat mulai dari ${least}.`,
    en: `--${name} "${value}" is not a whole number from ${least} up.`,
  });
}
