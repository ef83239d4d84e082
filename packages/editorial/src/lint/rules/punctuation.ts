import type { PatternRule } from '../pattern-rule.js';

/** Endings that make of "Contoh.Id" an address. */
const DOMAINS = 'com|co|id|net|org|go|or|ac|sch|desa|tv|info|js|io|gov|edu';

/** Whether the word around a place is an address, a file or a handle, which has its own signs. */
const isAddress = (text: string, index: number) => {
  const before = /\S{0,60}$/.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const after = /^\S{0,60}/.exec(text.slice(index, index + 60))?.[0] ?? '';
  return /[/@\\=_]|www\./i.test(before + after);
};

const before: PatternRule[] = [
  {
    rule: 'space-before-mark',
    pattern: /(?<=[\p{L}\p{N}%)”"])([ \u00A0]{1,5})([,;:!?]|\.(?!\.))(?=\s|$)/gu,
    judge: ({ groups: [, mark = ''] }) => ({ suggestion: mark }),
  },
  {
    rule: 'space-before-mark',
    pattern: /\(([ \u00A0]{1,5})(?=\p{L})|(?<=\p{L})[ \u00A0]{1,5}\)/gu,
    judge: ({ quote }) => ({ suggestion: quote.trim() }),
  },
];

const after: PatternRule[] = [
  {
    rule: 'space-after-mark',
    pattern: /(?<=\p{L}{2})(?:[,;](?=\p{L}{2})|:(?=\p{Lu}\p{Ll}{2}))/gu,
    judge({ quote, index, read: { text } }) {
      if (isAddress(text, index)) return undefined;
      const word = /^\p{L}{1,20}/u.exec(text.slice(index + 1, index + 21))?.[0] ?? '';
      return { quote: quote + word, suggestion: `${quote} ${word}` };
    },
  },
  {
    rule: 'space-after-mark',
    pattern: new RegExp(`(?<=\\p{Ll}{3})\\.(?!(?:${DOMAINS})(?!\\p{L}))\\p{Lu}\\p{Ll}{2,20}`, 'giu'),
    judge({ quote, index, read: { text } }) {
      // Without regard to case only the domains are looked up; a sentence begins with a capital.
      if (!/^\.\p{Lu}\p{Ll}/u.test(quote) || isAddress(text, index)) return undefined;
      return { suggestion: `. ${quote.slice(1)}` };
    },
  },
];

/** "…lagi,”bilangnya" */
const afterQuotation: PatternRule = {
  rule: 'space-after-mark',
  pattern: /(?<=[,.!?])”\p{Ll}{2,20}/gu,
  judge: ({ quote }) => ({ suggestion: `” ${quote.slice(1)}` }),
};

const doubled: PatternRule = {
  rule: 'doubled-mark',
  pattern: /(?<![.,;:!?])(?:,{2,4}|;{2,4}|!{2,9}|\?{2,9}|\.{2}(?!\.)|\.,|,\.)(?![.,;!?])/gu,
  judge({ quote, index, read: { text } }) {
    if (isAddress(text, index)) return undefined;
    // "dkk.," and "M.Si.," are right.
    if (quote === '.,') return undefined;
    return { suggestion: quote[0] === ',' && quote !== ',.' ? ',' : quote === ',.' ? '.' : (quote[0] ?? '') };
  },
};

const hyphens: PatternRule[] = [
  {
    // "88,1 juta-penduduknya"
    rule: 'stray-hyphen',
    pattern: /(?<=\d[ \u00A0](?:ribu|juta|miliar|triliun|persen))-(\p{Ll}{3,30})/gu,
    judge: ({ groups: [word] }) => ({ suggestion: ` ${word}` }),
  },
  {
    // "kata- kata", but "pra- dan pascabencana"
    rule: 'stray-hyphen',
    pattern: /(?<=\p{Ll}{2})(?:- (?!dan |atau |maupun |hingga |serta |and |or |to )| -)(?=\p{Ll}{2})/gu,
    judge: () => ({ suggestion: '-' }),
  },
];

const LONGEST_SPEECH = 800;

/** Words that say that somebody said it. */
const SAYS =
  'kata|katanya|ujar|ujarnya|jelas|jelasnya|tutur|tuturnya|ungkap|ungkapnya|terang|terangnya|papar|paparnya|imbuh|imbuhnya|pungkas|pungkasnya|tegas|tegasnya|ucap|ucapnya|lanjutnya|tambahnya';

const quotation: PatternRule = {
  rule: 'quotation-comma',
  pattern: new RegExp(`(?<=\\p{L}{2})([”"])[ \\u00A0](?:${SAYS})(?!\\p{L})`, 'gu'),
  judge({ quote, groups: [mark = ''], index, read: { text } }) {
    // A term in quotation marks is no speech: "istilah “tepercaya” jelas maknanya".
    const said = text.slice(Math.max(0, index - LONGEST_SPEECH), index);
    const opening = said.lastIndexOf(mark === '”' ? '“' : '"');
    const words = opening < 0 ? 0 : said.slice(opening + 1).split(/\s+/).length;
    return words >= 4 ? { suggestion: `,${quote}` } : undefined;
  },
};

/** Marks and the spaces around them, the same in both languages. */
export const punctuationRules: readonly PatternRule[] = [
  ...before,
  ...after,
  afterQuotation,
  doubled,
  ...hyphens,
];

/** Direct speech as EYD writes it. */
export const quotationRules: readonly PatternRule[] = [quotation];
