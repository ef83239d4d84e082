import type { Report, Text } from './lint-report.js';
import { passiveVerbs, preferredSpelling } from './lint-words.js';
import { correctRupiah } from './rupiah-correction.js';

/** Longer headlines are cut by search engines (Google's own advice is 110) and fill a phone. */
const LONGEST_HEADLINE = 110;

const PASSIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])di[ \\u00A0](${passiveVerbs.replaceAll(' ', '|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);
const ANDA = /(?<![\p{L}\p{N}@#./-])anda(?![\p{L}\p{N}@.-]\p{L}|\p{L})/gu;
const WORD = /(?<![\p{L}\p{N}@#./_-])\p{L}{2,30}(?:['’]\p{L}{2,3})?(?![\p{L}\p{N}@_-]|[./]\p{L})/gu;
const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{L}{2,30})[ \u00A0]{1,3}\1(?![\p{L}\p{N}'’-])/giu;
const RELATIVE = { id: /(?<!\p{L})(?:kemarin|besok|lusa)(?!\p{L})/giu, en: /\b(?:yesterday|tomorrow)\b/gi };
const NBSP_RUN = /\u00A0(?:[ \u00A0]{0,200}\u00A0){1,200}|(?<=^|\n)\u00A0(?=\n|$)/gu;
const QUOTATION = /“[^“”]{0,600}”|"[^"\n]{0,600}"/g;

/** What is in quotation marks: speech cannot be rewritten, and titles keep their spelling. */
type Quotation = { start: number; end: number; isTitle: boolean };

function quotationsOf(text: string): Quotation[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: quote, index }) => {
    const words = quote.slice(1, -1).trim().split(/\s+/);
    const small = words.filter((word) => /^\p{Ll}{4,}/u.test(word));
    return { start: index, end: index + quote.length, isTitle: words.length <= 15 && small.length === 0 };
  });
}

/** A lookup that walks along with the text instead of searching from its beginning. */
function quotationAt(text: string): (index: number) => Quotation | undefined {
  const all = quotationsOf(text);
  let current = 0;
  return (index) => {
    while (all[current] && (all[current]?.end ?? 0) <= index) current += 1;
    const quotation = all[current];
    return quotation && quotation.start <= index ? quotation : undefined;
  };
}

/** In the middle of a sentence, a capital beside another capital is part of a name: "Pengelola Komplek Bahari". */
function isInName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const before = /(?:^|[.!?\n“"]\s{0,3}|(\p{L}{1,30})[ \u00A0])$/u.exec(
    text.slice(Math.max(0, start - 35), start),
  );
  const after = /^[ \u00A0](\p{Lu})/u.test(text.slice(end, end + 3));
  return before?.[1] !== undefined && (/^\p{Lu}/u.test(before[1]) || after);
}

const likeCase = (model: string, word: string) =>
  /^\p{Lu}/u.test(model) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;

const ALWAYS = new Set(["jum'at", 'jum’at', 'nopember', 'pebruari']);

function lintSpelling({ place, text }: Text, report: Report): void {
  const quoted = quotationAt(text);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const preferred = preferredSpelling(word);
    if (!preferred || quoted(index)?.isTitle) continue;
    const tolerated = place !== 'headline' && !ALWAYS.has(word.toLowerCase());
    if (tolerated && isInName(text, index, index + word.length)) continue;
    report('nonstandard-spelling', place, word, likeCase(word, preferred));
  }
}

function lintDoubled({ place, text }: Text, english: boolean, report: Report): void {
  for (const { 0: quote, 1: word = '', index } of text.matchAll(DOUBLED)) {
    const second = quote.slice(-word.length);
    // "Baden Baden" is a name; "Di di" at the beginning of a sentence is not.
    const names = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(second) && place !== 'headline';
    if (names || (english && /^(?:that|had)$/i.test(word)) || /^\p{Lu}+$/u.test(word)) continue;
    report('doubled-word', place, text.slice(index, index + quote.length), word, { word });
  }
}

/** Further than this from a word is another sentence, whatever stands between. */
const SENTENCE = 300;

const ENDS_SENTENCE = /\n|[.!?]\s/;

function lintRelativeDays({ place, text, dates }: Text, english: boolean, report: Report): void {
  const quoted = quotationAt(text);
  let next = 0;
  for (const { 0: quote, index } of text.matchAll(RELATIVE[english ? 'en' : 'id'])) {
    if (quoted(index)) continue;
    const before =
      text
        .slice(Math.max(0, index - SENTENCE), index)
        .split(ENDS_SENTENCE)
        .at(-1) ?? '';
    const after = text.slice(index, index + SENTENCE).split(ENDS_SENTENCE)[0] ?? '';
    while ((dates[next]?.end ?? Infinity) <= index - before.length) next += 1;
    const isDated = (dates[next]?.start ?? Infinity) < index + after.length;
    if (!isDated) report('relative-day', place, quote);
  }
}

/** Spelling, repetition, money and layout. */
export function lintLanguage(texts: Text[], english: boolean, report: Report): void {
  for (const each of texts) {
    const { place, text } = each;
    lintDoubled(each, english, report);
    lintRelativeDays(each, english, report);
    for (const { 0: run } of text.matchAll(NBSP_RUN)) report('nbsp-layout', place, run);
    if (place === 'headline' && [...text].length > LONGEST_HEADLINE)
      report('headline-length', place, text, null, { length: [...text].length, limit: LONGEST_HEADLINE });
    if (english) continue;
    lintSpelling(each, report);
    for (const { 0: quote, 1: verb = '' } of text.matchAll(PASSIVE)) {
      // "di Lihat Desa" is a place; a headline has capitals everywhere.
      if (place !== 'headline' && quote.startsWith('d') && /^\p{Lu}/u.test(verb)) continue;
      report('misspelt-passive', place, quote, quote.slice(0, 2) + verb.toLowerCase());
    }
    for (const { 0: quote } of text.matchAll(ANDA)) report('lowercase-anda', place, quote, 'Anda');
    for (const { quote, correction } of correctRupiah(text))
      report('rupiah-format', place, quote, correction);
  }
}
