import type { Io } from '../output/io.js';
import { print } from '../output/print.js';

/** What a person types, or a file or another program says, one line after the other. */
export class Answers {
  readonly #io: Io;
  readonly #lines: AsyncIterator<string>;

  constructor(io: Io) {
    this.#io = io;
    this.#lines = io.lines()[Symbol.asyncIterator]();
  }

  /** Asks on stderr, so that stdout holds results only. @returns undefined at the end of the input */
  async ask(question: string): Promise<string | undefined> {
    print(this.#io.err, question);
    const { done, value } = await this.#lines.next();
    if (!done) return value.trim();
    // What is said next begins on a line of its own.
    print(this.#io.err, '\n');
    return undefined;
  }

  /** All that is left, without asking. */
  async rest(): Promise<string[]> {
    const lines: string[] = [];
    for (;;) {
      const { done, value } = await this.#lines.next();
      if (done) return lines;
      if (value.trim()) lines.push(value.trim());
    }
  }

  /** Nothing more is read. */
  async end(): Promise<void> {
    await this.#lines.return?.();
  }
}
