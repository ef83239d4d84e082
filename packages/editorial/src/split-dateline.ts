import { isNewsroom, isOffice } from './credit-words.js';
import { isPlace } from './places.js';
import { scanDateAt } from './scan-date.js';

/** A dateline as the contract has it. */
export type ParsedDateline = {
  /** Empty when only a newsroom is named, as in "KOMPAS.com - …". */
  place: string;
  unit: string | null;
  /** As written, without the dash or comma that ends it. */
  text: string;
};

/** An article's beginning, apart from its first sentence. */
export type SplitDateline = { dateline: ParsedDateline; rest: string };

/** Options of {@link splitDateline}. */
export type SplitDatelineOptions = {
  /** Places of this source besides the ones known: villages, districts. */
  places?: readonly string[];
};

/** A dateline is at the beginning and short; nothing after is looked at. */
const LONGEST_DATELINE = 120;

/** What ends a dateline: a dash with a space on at least one side; after an office a comma too ("Jakarta-Humas BKN,"). */
const ENDS = /\s{1,4}[-–—]\s{0,4}|[-–—]\s{1,4}|[–—]|,\s{1,4}/g;

const normal = (text: string) => text.replace(/\s+/g, ' ').trim();

type Names = { place: string; unit: string | null; isTight?: boolean };

/** An office in a dateline is a short name, not the beginning of a sentence that happens to start with one. */
function isUnit(text: string): boolean {
  const words = text.split(' ');
  const named = words.every(
    (word) => /^[\p{Lu}\p{N}(]/u.test(word) || /^(?:dan|di|of|and|the|for)$/.test(word),
  );
  return (
    isNewsroom(text) ||
    (isOffice(text) && words.length <= 6 && !text.includes(',') && (named || words.length === 1))
  );
}

/** Reads "Jakarta", "Jakarta-Humas BKN", "Surabaya, InfoPublik", "TRIBUNNEWS.COM, JAKARTA", "Jakarta (ANTARA)". */
function readNames(head: string, isKnown: (name: string) => boolean): Names | null {
  const bracketed = /^([^()]+) \(([^()]+)\)$/.exec(head);
  if (bracketed?.[1] && bracketed[2]) {
    const [, place, inside] = bracketed;
    if (!isKnown(place)) return null;
    if (scanDateAt(inside, 0)) return { place, unit: null };
    return isUnit(inside) ? { place, unit: inside } : null;
  }
  if (isKnown(head)) return { place: head, unit: null };
  if (isNewsroom(head)) return { place: '', unit: head };
  for (const match of head.matchAll(/\s?[,–—/-]\s?/g)) {
    const [left, right] = [head.slice(0, match.index), head.slice(match.index + match[0].length)];
    const isTight = match[0].length === 1;
    if (isKnown(left) && isUnit(right)) return { place: left, unit: right, isTight };
    if (isUnit(left) && isKnown(right)) return { place: right, unit: left };
    // "Jakarta, 5 Oktober 2023 –" of press releases: the date stays in `text`.
    const date = isKnown(left) ? scanDateAt(right, 0) : null;
    if (date && date.end === right.length) return { place: left, unit: null };
  }
  return null;
}

/** "Jakarta-Humas BKN," may end with a comma; "Jakarta – Kementerian Keuangan, Kamis (5/10), …" is a sentence. */
const endsWithComma = ({ place, unit, isTight }: Names) =>
  place !== '' && unit !== null && (isTight || /^humas\b/i.test(unit));

/**
 * Takes place and office off the beginning of an article.
 *
 * Conservative, because a wrong dateline eats the beginning of a sentence: the place must be a known one (or given in
 * `places`), the office must look like an office or a newsroom, a dash must follow (a comma after "Jakarta-Humas BKN"),
 * and the rest must begin like a sentence. "Pemerintah – yang kemarin …" and "Jakarta, kota besar, …" stay whole.
 *
 * @returns null when the text opens with an ordinary sentence.
 * @example
 * splitDateline('Jakarta-Humas BKN, Kegiatan dibuka Senin.')
 * // { dateline: { place: 'Jakarta', unit: 'Humas BKN', text: 'Jakarta-Humas BKN' }, rest: 'Kegiatan dibuka Senin.' }
 * splitDateline('Pemerintah – yang kemarin rapat – setuju.') // null
 */
export function splitDateline(
  text: string,
  { places = [] }: SplitDatelineOptions = {},
): SplitDateline | null {
  const own = new Set(places.map((place) => place.toLowerCase()));
  const isKnown = (name: string) => own.has(name.toLowerCase()) || isPlace(name);
  const start = text.length - text.trimStart().length;
  const beginning = text.slice(start, start + LONGEST_DATELINE);
  let best: SplitDateline | null = null;
  for (const match of beginning.matchAll(ENDS)) {
    const head = normal(beginning.slice(0, match.index));
    const names = readNames(head, isKnown);
    if (!names || (match[0].startsWith(',') && !endsWithComma(names))) continue;
    const rest = text.slice(start + match.index + match[0].length).trimStart();
    // The rest opens a sentence: a capital, a figure or a quotation. "Jakarta – yang macet – …" is a sentence itself.
    if (!/^["“‘'«(]{0,2}[\p{Lu}\p{N}]/u.test(rest)) continue;
    // "Kompas.com - 01/03/2020, 07:02 WIB" is the line of the date, not the beginning of a sentence.
    const date = rest.length <= LONGEST_DATELINE ? scanDateAt(rest, 0) : null;
    if (date && !/\p{L}/u.test(rest.slice(date.end))) continue;
    // The longest reading wins: "Jakarta – Humas BKN – Kegiatan" names the office too.
    best = { dateline: { place: names.place, unit: names.unit, text: head }, rest };
  }
  return best;
}
