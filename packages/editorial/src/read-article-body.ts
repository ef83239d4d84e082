import { type Line, patterns, remnantOf } from './article-lines.js';
import { attempt, foundAt, note, type Reading } from './article-reading.js';
import { isOffice } from './credit-words.js';
import { nearestYear } from './nearest-year.js';
import { resolveDate } from './parse-date.js';
import { resolveRange, scanRangeAt } from './parse-date-range.js';
import { parseSignOff } from './parse-sign-off.js';
import { readLabels } from './read-article-header.js';
import { beginningsOf, scanDateAt, type WrittenDate } from './scan-date.js';
import { type SplitCaption, splitCaption } from './split-caption.js';
import { splitDateline } from './split-dateline.js';

function readDay(reading: Reading, line: Line, date: WrittenDate): void {
  const { found, options } = reading;
  const quote = line.text.slice(date.start, date.end);
  const published = found.published?.value.date;
  const year = date.year || !published ? options.year : (nearestYear(date, quote, published) ?? undefined);
  const day = attempt(reading, line, 'date', () => resolveDate(date, quote, { ...options, year }));
  if (!day) return;
  // The context proposes the year, and only a weekday that agrees confirms it.
  if (date.year || options.year || day.weekdayMatches)
    found.dates.push({ ...foundAt(line, day), line: quote });
  else
    note(
      reading,
      { ...line, text: quote },
      'date',
      'It has no year, and no weekday confirms that of the publication',
      'year_unknown',
    );
}

/** Finds days and ranges of days in a paragraph. */
export function readRunningDates(reading: Reading, line: Line): void {
  let end = 0;
  for (const index of beginningsOf(line.text)) {
    if (index < end) continue;
    const range = scanRangeAt(line.text, index);
    if (range) {
      const days = attempt(reading, line, 'date', () => resolveRange(range, line.text, reading.options));
      if (days)
        reading.found.dateRanges.push(foundAt({ ...line, text: line.text.slice(index, range.to.end) }, days));
      end = range.to.end;
      continue;
    }
    const date = scanDateAt(line.text, index);
    if (!date) continue;
    readDay(reading, line, date);
    end = date.end;
  }
}

/** The codes at the end of the last paragraph, or on a line of their own. */
function readSignOff(reading: Reading, line: Line): string {
  const { text } = line;
  const own =
    /^[([]?[\p{L} .]{2,60}(?:\/[\p{L}\p{N} .]{1,60}){1,4}[)\]]?$/u.test(text) ||
    /^\([^()]{2,60}\)$/.test(text);
  const bracket = own ? null : /[.!?”"’]\s?(\([^()]{2,100}\))\.?$/.exec(text);
  const words = own ? text : bracket?.[1];
  if (!words) return text;
  // A bracket without a slash may explain the sentence; codes and offices are tried, the rest is left alone.
  const inside = words.replace(/[()]/g, '');
  if (!words.includes('/') && !/^\p{L}{2,4}$/u.test(inside) && !isOffice(inside)) return text;
  const signOff = attempt(reading, { ...line, text: words }, 'sign-off', () => parseSignOff(words));
  if (!signOff) return text;
  reading.found.signOff = foundAt({ ...line, text: words }, signOff.credits);
  return text.slice(0, text.length - words.length - (text.endsWith('.') && bracket ? 1 : 0)).trim();
}

/** "Foto: …" says what it is; "(REF/Humas Kemensetneg)" may also sign the article off. */
const SAYS_PHOTO = /foto|photo|gambar|image|dok|kredit|credit|courtesy|istimewa/i;

function captionOf({ text }: Line, isLast: boolean): SplitCaption | null {
  if (text.length > 500) return null;
  const split = splitCaption(text);
  const certain = SAYS_PHOTO.test(split.creditText ?? '') || (!isLast && text.length <= 250);
  return split.credit && split.caption && certain ? split : null;
}

/** Takes a line that is not a paragraph. */
function readAside(reading: Reading, line: Line, isLast: boolean): boolean {
  const { found } = reading;
  const kind = remnantOf(line.text);
  if (kind) {
    found.remnants.push(foundAt(line, kind));
    if (patterns.pollCounts.test(line.text))
      note(reading, line, 'poll', 'These are counts of answers, and which answers is not said');
    return true;
  }
  const readAlso = patterns.readAlso.exec(line.text)?.[1];
  if (readAlso) found.readAlso.push(foundAt(line, readAlso));
  const caption = readAlso ? null : captionOf(line, isLast);
  if (caption) {
    found.captions.push(foundAt(line, caption));
    readRunningDates(reading, { ...line, text: caption.caption });
  }
  return Boolean(readAlso ?? caption);
}

/** Reads the article itself: paragraphs, and what editors and systems put between them. */
export function readBody(reading: Reading, lines: Line[]): void {
  const { found } = reading;
  const isLabel = ({ text }: Line) => text.length <= 200 && patterns.bylineLabel.test(text);
  const last = lines.findLast(
    (line) => remnantOf(line.text) === null && !patterns.readAlso.test(line.text) && !isLabel(line),
  );
  const paragraphs: Line[] = [];
  for (const line of lines) {
    if (readAside(reading, line, line === last)) continue;
    const before = found.bylines.length;
    if (isLabel(line)) readLabels(reading, line);
    if (found.bylines.length === before) paragraphs.push(line);
  }
  const end = paragraphs.at(-1);
  paragraphs.forEach((line, index) => {
    let { text } = line;
    const split = index === 0 ? splitDateline(text) : null;
    if (split) {
      found.dateline = foundAt({ ...line, text: split.dateline.text }, split.dateline);
      text = split.rest;
    }
    if (line === end) text = readSignOff(reading, { ...line, text });
    if (text) found.body.push(foundAt(line, text));
    readRunningDates(reading, { ...line, text });
  });
}

/** Reads what follows the article: other news, forms, terms. */
export function readAfter(reading: Reading, lines: Line[]): void {
  const { found } = reading;
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  const listed = new Set<string>();
  let inList = true;
  for (const line of lines) {
    const kind = remnantOf(line.text);
    if (kind && kind !== 'layout') inList = kind === 'related';
    found.remnants.push(foundAt(line, kind ?? (inList ? 'related' : 'page')));
    // A line that comes again and again is the label of a topic; one that comes twice is a picture's text and its link.
    if (kind || !inList || (times.get(line.text) ?? 0) > 2) continue;
    if (!listed.has(line.text)) found.related.push(foundAt(line, line.text));
    listed.add(line.text);
  }
}
