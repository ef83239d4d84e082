import { excerpt, ParseError } from './parse-error.js';
import { assertShort, onOneLine } from './plain-text.js';

/** What a counter says. */
export type ParsedCount = {
  value: number;
  /** True for "19 rb", "4K", "1.000+" and "sekitar 500": the value is then near, not exact. */
  approximate: boolean;
};

/** Options of {@link parseCount}. */
export type ParseCountOptions = {
  /** Decides "2M", which is 2 miliar in Indonesian and 2 million in English, where the text does not. */
  locale?: 'id' | 'en';
};

/** Words around a number; whatever else is there makes it no counter. */
const LABELS =
  /^(?:di|dibaca|baca|dilihat|lihat|ditonton|diunduh|dibagikan|dikunjungi|berita|artikel|halaman|ini|telah|sudah|sebanyak|kali|x|pembaca|pengunjung|pembacaan|tayangan|jumlah|total|orang|hits?|views?|viewed|reads?|read|shares?|shared|times?|visitors?|page|article|this|was|has|been)$/i;

const ENGLISH = /\b(?:views?|viewed|reads?|shares?|shared|times?|visitors?|hits)\b/i;
const INDONESIAN = /\b(?:kali|di ?baca|di ?lihat|pembaca|tayangan|dibagikan)\b/i;

const ROUGHLY = /^(?:sekitar|kurang|lebih|lebih dari|hampir|kira-kira|±|~|≈|>|about|over|almost|some)$/i;

/** Powers of ten by magnitude word; `M` is not here, because it is 10⁹ in Indonesian and 10⁶ in English. */
const POWERS: Record<string, number> = {
  k: 3,
  rb: 3,
  ribu: 3,
  thousand: 3,
  jt: 6,
  juta: 6,
  million: 6,
  b: 9,
  miliar: 9,
  milyar: 9,
  billion: 9,
  t: 12,
  triliun: 12,
  trilyun: 12,
  trillion: 12,
};

const NUMBER =
  /(\d[\d.,]*)(\s?)(?:(rb|ribu|thousand|jt|juta|million|miliar|milyar|billion|triliun|trilyun|trillion|[kmbt])\b)?(\s?\+)?/i;

const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?:,\d{3})+$/;

const notACount = (line: string, why = 'Readers take a printed count as a fact') =>
  new ParseError(
    'not_a_count',
    `${excerpt(line)} is not a count`,
    why,
    'Pass a counter such as "Dibaca 19.111 kali", "10,419 Views", "19 rb kali" or a bare number',
  );

/** Digits without separators, and how many of them are decimals. */
function readFigure(figure: string, magnitude: boolean): [digits: string, decimals: number] | null {
  if (/^(?:0|[1-9]\d*)$/.test(figure)) return [figure, 0];
  if (GROUPED.test(figure)) return [figure.replace(/[.,]/g, ''), 0];
  // Only a magnitude has decimals: "19,1 rb" is a count, "19,1 kali" is not.
  const [, whole = '', decimals = ''] = /^(.+)[.,](\d{1,2})$/.exec(figure) ?? [];
  if (!magnitude || !(GROUPED.test(whole) || /^(?:0|[1-9]\d*)$/.test(whole))) return null;
  return [whole.replace(/[.,]/g, '') + decimals, decimals.length];
}

function powerOf(word: string, line: string, figure: string, spaced: boolean, locale?: 'id' | 'en'): number {
  if (word.toLowerCase() !== 'm') return POWERS[word.toLowerCase()] ?? 0;
  const signs = locale
    ? [locale]
    : [
        ...(ENGLISH.test(line) ? ['en'] : []),
        ...(INDONESIAN.test(line) ? ['id'] : []),
        ...(/,\d{1,2}$/.test(figure) ? ['id'] : []),
        ...(/\.\d{1,2}$/.test(figure) ? ['en'] : []),
      ];
  const languages = new Set(signs.length > 0 ? signs : [spaced ? 'id' : 'en']);
  if (languages.size === 1) return languages.has('id') ? 9 : 6;
  throw new ParseError(
    'ambiguous_count',
    `"M" in ${excerpt(line)} is miliar (10⁹) in Indonesian and million (10⁶) in English`,
    'One of them is wrong a thousandfold',
    "Pass { locale: 'id' } or { locale: 'en' }",
  );
}

/**
 * Reads a view or share counter, with or without the words around it. Separators group by three, whether full stop or
 * comma, so "19.111" is nineteen thousand; only a magnitude has decimals.
 *
 * @throws {ParseError} `not_a_count` for words, fractions, negative numbers, two numbers or an unfilled `{n}`;
 *   `ambiguous_count` for an "M" of contradicting languages; `too_long` over 200 characters.
 * @example
 * parseCount('Dibaca: 19.111 Kali') // { value: 19111, approximate: false }
 * parseCount('19,1 rb kali') // { value: 19100, approximate: true }
 */
export function parseCount(text: string, { locale }: ParseCountOptions = {}): ParsedCount {
  assertShort(text, 200, 'a counter');
  const line = onOneLine(text);
  const match = NUMBER.exec(line);
  if (!match) throw notACount(line, line.includes('{') ? 'A template was not filled in' : undefined);
  const [whole, figure = '', space, word = '', plus] = match;
  const before = line.slice(0, match.index);
  const around = `${before} ${line.slice(match.index + whole.length)}`;
  const words = around.split(/[\s:|·•()]+/).filter(Boolean);
  const rough = words.filter((each) => ROUGHLY.test(each) || /^dari|than$/i.test(each));
  // A letter, sign or separator glued to the figure makes it something else: "G20", "-5", ".5".
  if (/[^\s:|·•(~±≈>]$/.test(before) || words.some((each) => !LABELS.test(each) && !rough.includes(each)))
    throw notACount(line);
  const read = readFigure(figure, word !== '');
  if (!read) throw notACount(line, 'Its separators group no thousands');
  const [digits, decimals] = read;
  const power = word ? powerOf(word, line, figure, space !== '', locale) - decimals : 0;
  const value = Number(digits) * 10 ** power;
  if (!Number.isSafeInteger(value)) throw notACount(line, 'It is more than a number holds exactly');
  return { value, approximate: word !== '' || plus !== undefined || rough.length > 0 };
}
