import type { Report } from '../finding.js';
import { beginsSentence, type ReadText } from '../read-text.js';
import { preferredSpelling } from '../words/preferred-spelling.js';

/** A name of one to four words, each with a capital. */
const NAME =
  /(?<![\p{L}\p{N}@#./-])\p{Lu}\p{Ll}{2,20}(?:[ \u00A0]\p{Lu}\p{Ll}{2,20}){0,3}(?![\p{L}\p{N}@-]|[./]\p{L})/gu;

/** How a name sounds: old and new spellings, and Arabic names as different families write them, are the same. */
const soundOf = (word: string) =>
  word
    .toLowerCase()
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/iy|iey/g, 'i')
    .replace(/dh|dz/g, 'd')
    .replace(/sy|sh|ts|z/g, 's')
    .replace(/kh|ch|q/g, 'k')
    .replace(/v/g, 'f')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/h$/, '');

/** Shorter words sound alike by chance. */
const SHORTEST = 6;
/** So that a directory of names costs no more than an article. */
const MOST_NAMES = 400;

type Written = { place: string; name: string; words: string[]; count: number };

function namesOf(texts: readonly ReadText[]): Written[] {
  const names = new Map<string, Written>();
  for (const { place, text } of texts)
    for (const { 0: found, index } of text.matchAll(NAME)) {
      if (names.size >= MOST_NAMES) break;
      const words = found.split(/[ \u00A0]/);
      // The first word of a sentence has a capital anyway; alone it is no name.
      if (words.length === 1 && beginsSentence(text, index)) continue;
      const known = names.get(found);
      if (known) known.count += 1;
      else names.set(found, { place, name: found, words, count: 1 });
    }
  return [...names.values()];
}

/** Two words that are one name in two spellings. */
const isVariant = (a: string, b: string) =>
  a !== b &&
  // "Ramadhan" beside "Ramadan" is a matter of spelling, and told as such.
  !preferredSpelling(a) &&
  !preferredSpelling(b) &&
  Math.min(a.length, b.length) >= SHORTEST &&
  a[0] === b[0] &&
  soundOf(a) === soundOf(b);

/** The shorter name lies in the longer, but for one word that is spelt otherwise: "Qomariah" in "Nur Qomariyah". */
function variantIn(longer: readonly string[], shorter: readonly string[]): [string, string] | null {
  for (let start = 0; start + shorter.length <= longer.length; start += 1) {
    const different = shorter.flatMap((word, at) => {
      const other = longer[start + at] ?? '';
      return other === word ? [] : [[other, word] as [string, string]];
    });
    const [only] = different;
    if (different.length === 1 && only && isVariant(...only)) return only;
  }
  return null;
}

/** One name in two spellings, of which the rarer is shown. */
export function lintNames(texts: readonly ReadText[], report: Report): void {
  const names = namesOf(texts.filter(({ place }) => !place.startsWith('excerpt')));
  const bySound = new Map<string, Written[]>();
  const told = new Set<string>();
  for (const name of names)
    for (const word of name.words) {
      if (word.length < SHORTEST) continue;
      const sound = soundOf(word);
      for (const other of bySound.get(sound) ?? []) {
        const [longer, shorter] = other.words.length >= name.words.length ? [other, name] : [name, other];
        const pair = variantIn(longer.words, shorter.words);
        if (!pair || told.has([...pair].sort().join())) continue;
        told.add([...pair].sort().join());
        const [rarer, usual] = name.count <= other.count ? [name, other] : [other, name];
        const isFirst = rarer.words.includes(pair[0]);
        report('name-variants', rarer.place, isFirst ? pair[0] : pair[1], null, {
          other: isFirst ? pair[1] : pair[0],
          name: usual.name,
        });
      }
      const same = bySound.get(sound);
      if (same) same.push(name);
      else bySound.set(sound, [name]);
    }
}
