import { stripVTControlCharacters } from 'node:util';
import { plainLine } from './colour.js';
import type { Output } from './io.js';

/** Narrower than this nobody reads, and what says so is rarely right. */
const NARROWEST = 20;
/** An error that names what was tried is a paragraph, not a page. */
const LONGEST = 4000;

/**
 * Writes lines for people. A terminal gets them broken between words, and what goes on stands below its own column; a
 * file or another program gets them whole.
 */
export function print(output: Output, text: string): void {
  const columns = output.isTTY ? output.columns : undefined;
  output.write(
    columns
      ? text
          .split('\n')
          .map((line) => broken(line, columns))
          .join('\n')
      : text,
  );
}

/** What went wrong, in which others may have had a word (a site, the API): lines that are harmless in a terminal. */
export const plainLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => /^ */.exec(line)?.[0] + plainLine(line, LONGEST))
    .join('\n');

function broken(line: string, columns: number): string {
  const width = Math.max(columns, NARROWEST);
  if (lengthOf(line) <= width) return line;
  const [start = ''] = /^\s*\S.*?\s{2,}(?=\S)|^\s*/.exec(line) ?? [];
  const isWide = lengthOf(start) > width / 2;
  const indent = isWide ? 6 : lengthOf(start);
  const lines = isWide ? [start.trimEnd()] : [];
  let current = isWide ? ' '.repeat(indent) : start;
  let isEmpty = true;
  for (const word of line.slice(start.length).split(' ')) {
    if (!isEmpty && lengthOf(current) + 1 + lengthOf(word) > width) {
      lines.push(current);
      current = ' '.repeat(indent);
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current].join('\n');
}

const lengthOf = (text: string) => Array.from(stripVTControlCharacters(text)).length;
