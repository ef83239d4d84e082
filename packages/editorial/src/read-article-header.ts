import { counterIn, type Line, patterns, remnantOf } from './article-lines.js';
import { attempt, foundAt, keep, note, type Reading } from './article-reading.js';
import { isName, isOffice } from './credit-words.js';
import { monthWords } from './date-words.js';
import { parseByline } from './parse-byline.js';
import { parseCount } from './parse-count.js';
import { parseDates } from './parse-dates.js';
import { scanDates } from './scan-date.js';
import { splitCaption } from './split-caption.js';

/** Date badges stand on two lines: "30" and "Sep". */
function joinBadges(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && /^\d{1,2}$/.test(before.text) && monthWords.has(line.text.toLowerCase()))
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

function readCounter(reading: Reading, line: Line): boolean {
  const words = counterIn(line.text);
  if (!words) {
    if (!patterns.counterLabel.test(line.text) || !/\d|\{/.test(line.text)) return false;
    note(reading, line, 'counter', 'It speaks of readers, and its number cannot be told from the rest');
    return true;
  }
  const count = attempt(reading, line, 'counter', () => parseCount(words));
  const kind = /bagikan|shares?/i.test(words) ? 'shares' : 'views';
  if (count) keep(reading, kind, 'counter', foundAt(line, count));
  return true;
}

function readDates(reading: Reading, line: Line): boolean {
  const written = scanDates(line.text);
  if (written.length === 0 && !patterns.dateLabel.test(line.text)) return false;
  const pair = attempt(reading, line, 'date', () => parseDates(line.text, reading.options));
  if (pair?.published) keep(reading, 'published', 'date', foundAt(line, pair.published));
  if (pair?.updated) keep(reading, 'updated', 'date', foundAt(line, pair.updated));
  return true;
}

/** Reads a line of labels: who, when, how often. Several may stand on one line. */
export function readLabels(reading: Reading, line: Line): boolean {
  const category = patterns.category.exec(line.text)?.[1];
  if (category) keep(reading, 'category', 'unknown', foundAt(line, category));
  const labelled = patterns.bylineLabel.test(line.text);
  const byline = labelled ? attempt(reading, line, 'byline', () => parseByline(line.text)) : null;
  if (byline) reading.found.bylines.push(foundAt(line, byline.credits));
  const dated = readDates(reading, line);
  const counted = readCounter(reading, line);
  return Boolean(category) || labelled || dated || counted;
}

const isNameLine = (text: string) => {
  const name = text.replace(/[,;]$/, '');
  return isName(name) || (isOffice(name) && name.split(' ').length <= 6);
};

/**
 * Reads everything above the first paragraph. The first line that is nothing else is the headline.
 *
 * @returns captions, whose dates can be read once the date of publication is known.
 */
export function readHeader(reading: Reading, header: Line[]): Line[] {
  const { found } = reading;
  let names: Line[] = [];
  const captions: Line[] = [];
  const seen = new Set<string>();
  const readNames = () => {
    const [first] = names;
    if (first) {
      const line = { ...first, text: names.map(({ text }) => text).join('\n') };
      const byline = attempt(reading, line, 'byline', () => parseByline(line.text));
      if (byline) found.bylines.push(foundAt(line, byline.credits));
    }
    names = [];
  };
  for (const line of joinBadges(header)) {
    const kind = remnantOf(line.text);
    if (kind) {
      found.remnants.push(foundAt(line, kind));
      continue;
    }
    const caption = splitCaption(line.text);
    if (found.headline && caption.credit && caption.caption) {
      // The alternative text of the picture is often the caption once more.
      if (seen.has(line.text)) {
        found.remnants.push(foundAt(line, 'page'));
        continue;
      }
      seen.add(line.text);
      found.captions.push(foundAt(line, caption));
      captions.push({ ...line, text: caption.caption });
      continue;
    }
    if (!found.headline && !patterns.bylineLabel.test(line.text) && scanDates(line.text).length === 0)
      found.headline = foundAt(line, line.text);
    else if (readLabels(reading, line)) readNames();
    else if (isNameLine(line.text)) names.push(line);
    else
      note(
        reading,
        line,
        'unknown',
        'It stands above the article and is neither a date, a name, nor a counter',
      );
  }
  readNames();
  return captions;
}
