import { looksLikeParagraph, numberedLines, patterns, remnantOf } from './article-lines.js';
import { startReading } from './article-reading.js';
import type { ParseDateOptions } from './parse-date.js';
import type { ParsedArticleText } from './parsed-article-text.js';
import { assertShort } from './plain-text.js';
import { readAfter, readBody, readRunningDates } from './read-article-body.js';
import { readHeader } from './read-article-header.js';
import { splitCaption } from './split-caption.js';
import { splitDateline } from './split-dateline.js';

/** What is pasted beyond this is not one article. */
const LONGEST_PAGE = 500_000;

/**
 * Takes a whole page apart that somebody copied as text: dates, counters, names, captions, the article, and what the
 * site put around it. What looked like one of these and could not be read is in `notUnderstood`, with the reason.
 *
 * @throws {ParseError} `too_long` over 500,000 characters; nothing else is an error here.
 * @throws {RangeError} when the option `timeZone` is not a zone.
 * @example
 * const page = parseArticleText(pasted);
 * page.published?.value.iso; // '2016-09-29'
 * page.views?.value; // { value: 19111, approximate: false }
 */
export function parseArticleText(text: string, options: ParseDateOptions = {}): ParsedArticleText {
  assertShort(text, LONGEST_PAGE, 'a page');
  const lines = numberedLines(text);
  const isOpening = (line: string) =>
    remnantOf(line) === null &&
    !patterns.readAlso.test(line) &&
    ((looksLikeParagraph(line) && !splitCaption(line).credit) || splitDateline(line) !== null);
  const opening = lines.findIndex((line, index) => index > 0 && isOpening(line.text));
  const start = opening < 0 ? lines.length : opening;
  const after = lines.findIndex((line, index) => index >= start && patterns.related.test(line.text));
  const end = after < 0 ? lines.length : after;

  const reading = startReading(options);
  for (const caption of readHeader(reading, lines.slice(0, start))) readRunningDates(reading, caption);
  readBody(reading, lines.slice(start, end));
  readAfter(reading, lines.slice(end));
  return reading.found;
}
