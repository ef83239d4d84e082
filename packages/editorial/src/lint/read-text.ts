import { scanDates, type WrittenDate } from '../scan-date.js';

/** One text of the article, the field it is in, and what every rule needs to know about it. */
export type ReadText = {
  place: string;
  text: string;
  dates: WrittenDate[];
  /** Whether these words are somebody's own, in quotation marks: speech cannot be rewritten. */
  inQuotation: (index: number) => boolean;
  /** Whether they are the title of a book or an event in quotation marks, which keeps its spelling. */
  inTitle: (index: number) => boolean;
  /** Whether the sentence around is English, as a quotation or a slogan may be. */
  inEnglish: (index: number) => boolean;
};

type Span = { start: number; end: number };

const QUOTATION = /“[^“”\n]{0,600}”|"[^"\n]{0,600}"/g;

/** A sentence is bounded, so that a text without full stops is not read twice for every word. */
const SENTENCE = /[^.!?\n“”"]{1,400}/g;

/** Small words that every English sentence has and no Indonesian one. */
const ENGLISH =
  /(?<![\p{L}'’])(?:the|of|and|is|are|was|were|to|for|with|this|that|it|we|you|our|your|have|has|not|from|by|will|can|be|an|as|on|or|they|their|what|who|how|more)(?!\p{L})/giu;

/** A title has capitals; a single word in quotation marks is spoken about: “hoax” is spelt “hoaks”. */
const isTitle = (quote: string) => {
  const words = quote.slice(1, -1).trim().split(/\s+/);
  return words.length === 1 || (words.length <= 15 && !words.some((word) => /^\p{Ll}{4,}/u.test(word)));
};

function isEnglish(sentence: string): boolean {
  const hits = sentence.match(ENGLISH)?.length ?? 0;
  return hits >= 2 && hits * 6 >= (sentence.match(/\p{L}+/gu)?.length ?? 0);
}

/** Asks whether a place lies in one of these spans, which are in order and do not overlap. */
function within(spans: readonly Span[]): (index: number) => boolean {
  return (index) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= index;
  };
}

const spansOf = (text: string, pattern: RegExp, keep: (found: string) => boolean = () => true): Span[] =>
  Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index }) =>
    keep(found) ? [{ start: index, end: index + found.length }] : [],
  );

/** Reads a text once for all rules. */
export const readText = (place: string, text: string): ReadText => ({
  place,
  text,
  dates: scanDates(text),
  inQuotation: within(spansOf(text, QUOTATION)),
  inTitle: within(spansOf(text, QUOTATION, isTitle)),
  inEnglish: within(spansOf(text, SENTENCE, isEnglish)),
});

/** In the middle of a sentence, a capital beside another capital is part of a name: "Pengelola Komplek Bahari". */
export function isInName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const before = /(?:^|[.!?\n“"]\s{0,3}|(\p{L}{1,30})[ \u00A0])$/u.exec(
    text.slice(Math.max(0, start - 35), start),
  );
  const after = /^[ \u00A0](\p{Lu})/u.test(text.slice(end, end + 3));
  return before?.[1] !== undefined && (/^\p{Lu}/u.test(before[1]) || after);
}

/** Whether nothing stands before in its sentence, so that its capital says nothing. */
export const beginsSentence = (text: string, start: number) =>
  /(?:^|[.!?:\n“"(–—-]\s{0,3})$/u.test(text.slice(Math.max(0, start - 4), start));

/** Gives a word the capital of the one it replaces. */
export const likeCase = (model: string, word: string) =>
  /^\p{Lu}/u.test(model) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;

/** Further than this from a word is another sentence, whatever stands between. */
const LONGEST_SENTENCE = 300;
const ENDS_SENTENCE = /\n|[.!?]\s/;

/** The sentence around a place, up to 300 characters to each side, and where it begins. */
export function sentenceAt(text: string, index: number): Span & { sentence: string } {
  const before =
    text
      .slice(Math.max(0, index - LONGEST_SENTENCE), index)
      .split(ENDS_SENTENCE)
      .at(-1) ?? '';
  const after = text.slice(index, index + LONGEST_SENTENCE).split(ENDS_SENTENCE)[0] ?? '';
  const start = index - before.length;
  return { start, end: index + after.length, sentence: before + after };
}
