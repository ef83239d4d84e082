import type { Io } from '../output/io.js';
import type { Language, Text } from '../words/text.js';

/** How commands end; written down in the help and the README. */
export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** One option of a command. */
export interface Option {
  /** As typed after the two dashes. */
  name: string;
  /** What stands for its value in the help; left out, it takes none. */
  value?: string;
  /** Whether it may be given several times. */
  repeats?: boolean;
  text: Text;
}

/** What a person typed, by option. */
export interface Input {
  positionals: readonly string[];
  /** The value of an option; `undefined` when it was not given. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  has(name: string): boolean;
  language: Language;
}

/** What `humas` can do. */
export interface Command {
  /** The words after `humas`, such as `sync wordpress`. */
  name: string;
  /** What follows the name, such as `<site>`. */
  positionals: readonly string[];
  summary: Text;
  /** More than the summary, for this command's own help. */
  details?: Text;
  options: readonly Option[];
  /** Lines that work as they stand. */
  examples: readonly string[];
  /** @returns the exit code. */
  run(input: Input, io: Io): Promise<number>;
}
