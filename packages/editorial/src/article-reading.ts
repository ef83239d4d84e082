import type { Line } from './article-lines.js';
import type { ParseDateOptions } from './parse-date.js';
import { ParseError, type ParseErrorCode } from './parse-error.js';
import type { Found, NotUnderstood, ParsedArticleText } from './parsed-article-text.js';

/** What has been read of a page so far, and how its dates are to be read. */
export type Reading = { found: ParsedArticleText; options: ParseDateOptions };

/** Nothing read yet. */
export const startReading = (options: ParseDateOptions): Reading => ({
  options,
  found: {
    headline: null,
    published: null,
    updated: null,
    category: null,
    views: null,
    shares: null,
    bylines: [],
    dateline: null,
    signOff: null,
    captions: [],
    dates: [],
    dateRanges: [],
    readAlso: [],
    related: [],
    remnants: [],
    body: [],
    notUnderstood: [],
  },
});

/** A value, with the line it was read from. */
export const foundAt = <Value>({ text, number }: Line, value: Value): Found<Value> => ({
  value,
  line: text,
  lineNumber: number,
});

/** Notes what was not understood. */
export function note(
  { found }: Reading,
  { text, number }: Line,
  looksLike: NotUnderstood['looksLike'],
  reason: string,
  code: ParseErrorCode | null = null,
): void {
  found.notUnderstood.push({ looksLike, line: text, lineNumber: number, code, reason });
}

/** Asks a parser; what it refuses is noted, and null. */
export function attempt<Value>(
  reading: Reading,
  line: Line,
  looksLike: NotUnderstood['looksLike'],
  parse: () => Value,
): Value | null {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    note(reading, line, looksLike, error.message, error.code);
    return null;
  }
}

type Single = 'published' | 'updated' | 'category' | 'views' | 'shares';

/** Keeps what a page says once; said a second time, it is noted, because one of the two may be meant. */
export function keep<Key extends Single>(
  reading: Reading,
  key: Key,
  looksLike: NotUnderstood['looksLike'],
  found: NonNullable<ParsedArticleText[Key]>,
): void {
  if (reading.found[key] === null) reading.found[key] = found;
  else {
    const line = { text: found.line, number: found.lineNumber };
    note(
      reading,
      line,
      looksLike,
      `The page has said its ${key} before, on line ${reading.found[key].lineNumber}`,
    );
  }
}
