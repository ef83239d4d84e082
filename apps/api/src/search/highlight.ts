import { type PlacedWord, placedWords } from './fold.js';

/** A piece of plain text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly match: boolean;
}

/** The contract's limit for all passages of an article together. */
const LONGEST = 300;
const GAP = ' … ';
/** Two passages with an ellipsis before, between and behind them. */
const PASSAGE = 145;
/** What is shown before the first match, so that one sees what it is about. */
const LEAD_IN = 45;

/** The whole text, cut where matches begin and end. */
export function markWords(text: string, marked: ReadonlySet<string>): Piece[] {
  return cutAt(text, 0, text.length, matchesOf(text, marked));
}

/**
 * The passages of a text that match best, at most 300 characters, cut between words; the beginning where nothing does.
 *
 * @param marked words as the index has them
 */
export function markPassages(text: string, marked: ReadonlySet<string>): Piece[] {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const matches = matchesOf(line, marked);
  const spans = line.length <= LONGEST ? [{ start: 0, end: line.length }] : chooseSpans(line, matches);
  const pieces = spans.flatMap(({ start, end }, index) => {
    const gap = index > 0 ? GAP : start > 0 ? '… ' : '';
    return [{ text: gap, match: false }, ...cutAt(line, start, end, matches)];
  });
  const cut = (spans.at(-1)?.end ?? 0) < line.length;
  return joined([...pieces, { text: cut ? ' …' : '', match: false }]);
}

function matchesOf(text: string, marked: ReadonlySet<string>): PlacedWord[] {
  return placedWords(text).filter(({ word }) => marked.has(word));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The passage with most different words, and then the one that adds most to it. */
function chooseSpans(line: string, matches: readonly PlacedWord[]): Span[] {
  const first = bestSpan(line, matches, new Set());
  if (!first) return [spanFrom(line, 0, LONGEST - 6)];
  const within = (match: PlacedWord) => match.start < first.end && match.end > first.start;
  const shown = new Set(matches.filter(within).map(({ word }) => word));
  const outside = matches.filter((match) => match.end <= first.start || match.start >= first.end);
  const second = bestSpan(line, outside, shown);
  if (!second || (second.start < first.end && first.start < second.end)) {
    return [spanFrom(line, first.start, LONGEST - 6)];
  }
  return [first, second].toSorted((one, other) => one.start - other.start);
}

function bestSpan(
  line: string,
  matches: readonly PlacedWord[],
  shown: ReadonlySet<string>,
): Span | undefined {
  let best: { readonly at: number; readonly worth: number } | undefined;
  for (const [index, { start }] of matches.entries()) {
    const words = new Set<string>();
    let count = 0;
    for (const match of matches.slice(index, index + 20)) {
      if (match.end > start + PASSAGE - LEAD_IN) break;
      count += 1;
      if (!shown.has(match.word)) words.add(match.word);
    }
    const worth = words.size * 100 + count;
    if (!best || worth > best.worth) best = { at: start, worth };
  }
  return best && spanFrom(line, best.at - LEAD_IN, PASSAGE);
}

/** At most so many characters from about this place on, from word to word. */
function spanFrom(line: string, about: number, length: number): Span {
  const from = Math.max(0, about);
  // A word longer than what may stand before a match is cut: there is no better place.
  const space = line.indexOf(' ', from);
  const start =
    from === 0 || line[from - 1] === ' ' ? from : space >= 0 && space < from + LEAD_IN ? space + 1 : from;
  const limit = start + length;
  if (limit >= line.length) return { start, end: line.length };
  const lastSpace = line.lastIndexOf(' ', limit);
  const end = lastSpace > start ? lastSpace : limit;
  return { start: wholeCharacter(line, start), end: wholeCharacter(line, end) };
}

/** Not between the two halves of one character. */
function wholeCharacter(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}

function cutAt(text: string, start: number, end: number, matches: readonly PlacedWord[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    pieces.push({ text: text.slice(at, match.start), match: false });
    pieces.push({ text: text.slice(match.start, match.end), match: true });
    at = match.end;
  }
  return joined([...pieces, { text: text.slice(at, end), match: false }]);
}

/** Neighbours of one kind are one piece, and none is empty. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last && last.match === piece.match)
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
