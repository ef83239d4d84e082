import type { PatternRule } from '../pattern-rule.js';
import { beginsSentence, isInName, likeCase } from '../read-text.js';
import { knownSlips } from '../words/common-words.js';
import { indonesianWord } from '../words/foreign-words.js';
import { asPreposition } from '../words/joined-prepositions.js';
import { passiveVerbs } from '../words/passive-verbs.js';
import { preferredSpelling } from '../words/preferred-spelling.js';

/** A word in running text: no part of an address, a tag or a file's name. */
const WORD = /(?<![\p{L}\p{N}@#./_-])\p{L}{2,30}(?:['’]\p{L}{2,3})?(?![\p{L}\p{N}@_-]|[./]\p{L})/gu;
const LOWER_WORD = /(?<![\p{L}\p{N}@#./_-])\p{Ll}{4,30}(?![\p{L}\p{N}@_-]|[./]\p{L})/gu;

/** Wrong even in names, where an old spelling is somebody's own. */
const ALWAYS = new Set(["jum'at", 'jum’at', 'nopember', 'pebruari']);

const standard: PatternRule = {
  rule: 'nonstandard-spelling',
  pattern: WORD,
  except: 'titles',
  judge({ quote, index, read: { place, text } }) {
    const preferred = preferredSpelling(quote);
    if (!preferred) return undefined;
    const tolerated = place !== 'headline' && !ALWAYS.has(quote.toLowerCase());
    if (tolerated && isInName(text, index, index + quote.length)) return undefined;
    return { suggestion: likeCase(quote, preferred) };
  },
};

const slip: PatternRule = {
  rule: 'likely-typo',
  pattern: WORD,
  except: 'titles',
  judge({ quote, index, read: { place, text } }) {
    const meant = knownSlips().get(quote.toLowerCase());
    // A capital in the middle of a sentence is a name's, and names are spelt as their owners like.
    if (!meant || /^\p{Lu}{2}/u.test(quote)) return undefined;
    if (/^\p{Lu}/u.test(quote) && place !== 'headline' && !beginsSentence(text, index)) return undefined;
    return { suggestion: likeCase(quote, meant) };
  },
};

const preposition: PatternRule = {
  rule: 'joined-preposition',
  pattern: WORD,
  except: 'titles',
  judge({ quote, index, read: { place, text } }) {
    const apart = asPreposition(quote);
    if (!apart || (place !== 'headline' && isInName(text, index, index + quote.length))) return undefined;
    return { suggestion: likeCase(quote, apart) };
  },
};

const passive: PatternRule = {
  rule: 'misspelt-passive',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])di[ \\u00A0](${passiveVerbs.replaceAll(' ', '|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  judge({ quote, groups: [verb = ''], read: { place } }) {
    // "di Lihat Desa" is a place; a headline has capitals everywhere.
    if (place !== 'headline' && quote.startsWith('d') && /^\p{Lu}/u.test(verb)) return undefined;
    return { suggestion: quote.slice(0, 2) + verb.toLowerCase() };
  },
};

/** Forms that never stand alone; "antar" also means to bring, and "tuna" is a fish, so those have their nouns. */
const BOUND = [
  '(?<!(?:jasa|siap|mobil|ojek|layanan) )antar[ \\u00A0](?:instansi|institusi|lembaga|kementerian|negara|daerah|provinsi|kota|pulau|bangsa|umat|agama|unit|generasi|budaya|sektor|wilayah|desa|kampus|pegawai|pihak|warga|individu|kelompok|moda|satuan|organisasi|suku|ras|sesama)',
  'tuna[ \\u00A0](?:netra|rungu|wicara|daksa|grahita|wisma|karya|aksara)',
  '(?:pasca|pra|non|multi|anti|sub|semi|infra|nir|maha|dwi|tri)[ \\u00A0]\\p{Ll}{4,30}',
].join('|');

const bound: PatternRule = {
  rule: 'bound-form',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}“"‘'/-])(?:${BOUND})(?![\\p{L}\\p{N}])`, 'giu'),
  except: 'titles',
  judge({ quote }) {
    const [first = '', second = ''] = quote.split(/[ \u00A0]/);
    // Names keep theirs ("Komisi Anti Korupsi"), and "pra dan pasca" share one noun.
    if (/^\p{Lu}/u.test(second) || /^(?:dan|atau|maupun|serta)$/.test(second)) return undefined;
    return { suggestion: first + second };
  },
};

const foreign: PatternRule = {
  rule: 'foreign-word',
  pattern: LOWER_WORD,
  except: 'quotations',
  once: true,
  judge({ quote, index, read: { text } }) {
    const indonesian = indonesianWord(quote);
    // In brackets it explains the Indonesian word before: "daring (online)".
    if (!indonesian || /\([^()\n]{0,40}$/.test(text.slice(Math.max(0, index - 41), index))) return undefined;
    return { suggestion: indonesian };
  },
};

const PLEONASMS: Record<string, string> = {
  'agar supaya': 'agar',
  'adalah merupakan': 'merupakan',
  'demi untuk': 'untuk',
  'disebabkan karena': 'disebabkan oleh',
  'seperti misalnya': 'misalnya',
  'para hadirin': 'hadirin',
  'mulai sejak': 'sejak',
  'naik ke atas': 'naik',
  'turun ke bawah': 'turun',
  'maju ke depan': 'maju',
  'mundur ke belakang': 'mundur',
};

const pleonasm: PatternRule = {
  rule: 'pleonasm',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${Object.keys(PLEONASMS).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  except: 'quotations',
  judge: ({ quote }) => ({ suggestion: likeCase(quote, PLEONASMS[quote.toLowerCase()] ?? '') }),
};

const address: PatternRule[] = [
  {
    rule: 'lowercase-anda',
    pattern: /(?<![\p{L}\p{N}@#./-])anda(?![\p{L}\p{N}@.-]\p{L}|\p{L})/gu,
    judge: () => ({ suggestion: 'Anda' }),
  },
  {
    rule: 'informal-address',
    pattern: /(?<![\p{L}\p{N}@#./-])(?:[Kk]amu|[Kk]alian)(?![\p{L}\p{N}@-]|\.\p{L})/gu,
    except: 'quotations',
    judge: () => ({ suggestion: 'Anda' }),
  },
];

/** Words as KBBI and EYD write them. */
export const spellingRules: readonly PatternRule[] = [
  standard,
  slip,
  preposition,
  passive,
  bound,
  foreign,
  pleonasm,
  ...address,
];
