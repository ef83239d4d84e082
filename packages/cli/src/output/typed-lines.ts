import { createInterface } from 'node:readline';

/**
 * What is typed, or comes from a file or another program, line by line. Who ends it lets the process end: a terminal
 * has no end of its own, and the iterator of Node alone would go on listening to it.
 */
export const typedLines = (input: NodeJS.ReadableStream): AsyncIterable<string> => ({
  [Symbol.asyncIterator]() {
    const reader = createInterface({ input, terminal: false });
    const lines = reader[Symbol.asyncIterator]();
    return {
      next: () => lines.next(),
      async return() {
        reader.close();
        return { done: true, value: undefined };
      },
    };
  },
});
