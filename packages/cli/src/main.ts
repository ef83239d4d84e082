import { isHumasError } from '@humas/sdk';
import { type Command, EXIT } from './commands/command.js';
import { helpOf, helpOfAll } from './commands/help.js';
import { COMMANDS } from './commands/index.js';
import { languageOf, parseInput, UsageError } from './commands/parse-input.js';
import { colourOf } from './output/colour.js';
import { type Io, processIo } from './output/io.js';
import { plainLines, print } from './output/print.js';
import { explain } from './sync/failures.js';
import { VERSION } from './version.js';
import { CliError, type Language } from './words/text.js';

/**
 * Runs the command `humas`.
 *
 * @param args - what follows `humas`.
 * @returns the exit code: 0 done, 1 something failed, 2 not understood, 130 interrupted.
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const language = languageOf(args);
  try {
    return await dispatch(languageLast(args), io, language);
  } catch (error) {
    print(io.err, `${colourOf(io.err, io.env).red(plainLines(explain(error)[language]))}\n`);
    if (!(error instanceof CliError) && !isHumasError(error) && error instanceof Error && io.env.HUMAS_DEBUG)
      io.err.write(`${error.stack}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

async function dispatch(args: readonly string[], io: Io, language: Language): Promise<number> {
  const colour = colourOf(io.out, io.env);
  const words = args.filter((argument, at) => !argument.startsWith('-') && args[at - 1] !== '--lang');
  const options = args.filter((argument) => argument.startsWith('-') && !argument.startsWith('--lang'));
  const command = COMMANDS.find(({ name }) => startsWith(args, name.split(' ')));
  const wantsHelp = args.includes('--help') || args.includes('-h');
  const below = COMMANDS.filter(({ name }) => name.startsWith(`${command?.name} `));
  // `moderate lst` is a typing error, not `moderate` with something behind it.
  if (command && below.length > 0 && words.length > 1 && args[1] === words[1]) throw unknownCommand(words);
  if (command && wantsHelp) print(io.out, helpOf(command, below, language, colour));
  else if (command) return await runCommand(command, args, io);
  else if (args.includes('--version')) io.out.write(`${VERSION}\n`);
  else if (wantsHelp && words.length <= 1) print(io.out, helpOfAll(COMMANDS, language, colour));
  else if (words.length === 0 && options.length === 0) {
    print(io.err, helpOfAll(COMMANDS, language, colourOf(io.err, io.env)));
    return EXIT.usage;
  } else throw unknownCommand(words.length > 0 ? words : options);
  return EXIT.done;
}

async function runCommand(command: Command, args: readonly string[], io: Io): Promise<number> {
  return await command.run(parseInput(command, args.slice(command.name.split(' ').length)), io);
}

const startsWith = (args: readonly string[], words: readonly string[]) =>
  words.every((word, index) => args[index] === word);

/** `humas --lang en sync …` is how some people type it. */
function languageLast(args: readonly string[]): readonly string[] {
  const length = args[0] === '--lang' ? 2 : Number(args[0]?.startsWith('--lang='));
  return [...args.slice(length), ...args.slice(0, length)];
}

function unknownCommand(words: readonly string[]): UsageError {
  const typed = words.slice(0, 2).join(' ');
  const all = COMMANDS.map(({ name }) => name);
  const near = all.filter((name) => name.split(' ')[0] === words[0]);
  const names = (near.length > 0 ? near : all).join(', ');
  return new UsageError({
    id: `Tidak ada perintah "humas ${typed}". Yang ada: ${names}. Lihat "humas --help".`,
    en: `There is no command "humas ${typed}". There are: ${names}. See "humas --help".`,
  });
}
