import type { Report } from '../finding.js';
import type { PatternRule } from '../pattern-rule.js';
import { type ReadText, sentenceAt } from '../read-text.js';

const months = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const weekdays = 'Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu';
const magnitudes = 'ribu|juta|miliar|milyar|triliun|trilyun';
const measures =
  'persen|derajat|kilometer|km|meter|sentimeter|cm|hektare|hektar|ha|kilogram|kg|ton|liter|GB|MB|MW|kWh|knot';
const people =
  'orang|jiwa|peserta|warga|pegawai|siswa|mahasiswa|penduduk|keluarga|kepala keluarga|petugas|personel|pelanggan|pemohon|pengunjung|penumpang|nelayan|petani|guru|relawan|pendaftar';
const things =
  'kali|unit|desa|dokumen|berkas|rumah|paket|eksemplar|kendaraan|kapal|sekolah|laporan|permohonan|titik|lembar|rupiah';

const all = (pattern: string) => new RegExp(pattern, 'gu');

/** A space, or one at which no line breaks. */
const S = '[ \\u00A0]';
const APART = '(?<![\\p{L}\\d.,/:-])';
const NOT_MONEY = '(?<!rp\\.?[ \\u00A0]?)(?<!Rp\\.?[ \\u00A0]?)';

const decimals: PatternRule[] = [
  {
    rule: 'decimal-point',
    pattern: all(
      `${NOT_MONEY}${APART}(\\d{1,6})\\.(\\d{1,2})(?=${S}?%|${S}(?:${magnitudes}|${measures})(?![\\p{L}\\d]))`,
    ),
    judge: ({ groups: [whole, part] }) => ({ suggestion: `${whole},${part}` }),
  },
  {
    rule: 'decimal-point',
    pattern: all(
      `${NOT_MONEY}${APART}\\d{1,3}(?:(?:,\\d{3}){2,4}(?![\\d,]|\\.\\d)|,\\d{3}(?=${S}(?:${people}|${things})(?!\\p{L})))`,
    ),
    judge: ({ quote }) => ({ suggestion: quote.replaceAll(',', '.') }),
  },
];

const RANGES = [
  `\\d{1,2}${S}?-${S}?\\d{1,2}(?=${S}(?:${months})(?!\\p{L}))`,
  `(?:19|20)\\d{2}${S}?-${S}?(?:19|20)\\d{2}(?![-/\\d.])`,
  `\\d{1,2}[.:]\\d{2}${S}?-${S}?\\d{1,2}[.:]\\d{2}(?![.\\d-])`,
  `\\d{1,3}(?:[.,]\\d{1,3}){0,3}${S}?-${S}?\\d{1,3}(?:[.,]\\d{1,3}){0,3}(?=${S}?%|${S}(?:tahun|hari|bulan|pekan|minggu|jam|menit|${magnitudes}|${measures}|${people}|${things})(?!\\p{L}))`,
  `(?:${months})-(?:${months})(?!\\p{L})`,
  `(?:${weekdays})-(?:${weekdays})(?!\\p{L})`,
];

const ranges: PatternRule = {
  rule: 'range-hyphen',
  pattern: all(`(?<![\\p{L}\\d.,/:-]|\\d )(?:${RANGES.join('|')})`),
  judge: ({ quote }) => ({ suggestion: quote.replace(/[ \u00A0]?-[ \u00A0]?/, '–') }),
};

const ordinals: PatternRule[] = [
  {
    rule: 'ordinal-hyphen',
    pattern: all(
      `(?<!\\p{L})(?:[Hh]ut(?: \\p{Lu}\\p{L}{1,20})?|HUT(?: \\p{Lu}\\p{L}{1,20})?|[Hh]ari [Jj]adi|[Uu]lang [Tt]ahun|[Aa]bad|[Pp]eringkat|[Aa]ngkatan|[Kk]ali|[Ee]disi|[Gg]elombang|[Uu]rutan)${S}([Kk]e)${S}(\\d{1,4})(?![\\p{L}\\d]|[.,/]\\d)`,
    ),
    judge: ({ quote, groups: [ke, number] }) => ({
      quote: quote.slice(-`${ke} ${number}`.length),
      suggestion: `${ke}-${number}`,
    }),
  },
  {
    rule: 'ordinal-hyphen',
    pattern: all(`(?<![\\p{L}-])([Kk]e)(?: -|- )(\\d{1,4})(?![\\p{L}\\d])`),
    judge: ({ groups: [ke, number] }) => ({ suggestion: `${ke}-${number}` }),
  },
];

/** A sentence that begins with figures; lines of lists and tables are no sentences. */
const first: PatternRule = {
  rule: 'number-first',
  pattern: /(?<=^|\n|\p{Ll}{4}[.!?]["”)]? )\d{1,12}(?:[.,]\d{1,6}){0,4}(?= \p{Ll}{2})/gu,
  except: 'quotations',
  place: 'body',
  judge({ quote, index, read: { text } }) {
    const { sentence, end } = sentenceAt(text, index);
    const isSentence = /[.!?]/.test(text[end] ?? '') || /[.!?]$/.test(sentence);
    return isSentence && sentence.split(/\s+/).length >= 6 && sentence.startsWith(quote)
      ? { suggestion: null }
      : undefined;
  },
};

/** Figures as Indonesian writes them. */
export const numberRules: readonly PatternRule[] = [...decimals, ranges, ...ordinals, first];

const SIGN = /\d{1,6}(?:[.,]\d{1,6})?[ \u00A0]?%/gu;
const WORD = /\d{1,6}(?:[.,]\d{1,6})?[ \u00A0]persen(?!\p{L})/gu;
/** Shorter lines are cells and labels, in which the sign saves room. */
const SHORTEST_PROSE = 60;

/** "45%" and "45 persen" in one article: the rarer of the two, once. */
export function lintPercent(texts: readonly ReadText[], report: Report): void {
  const prose = texts.filter(({ place }) => place === 'body' || place === 'lead');
  const find = (pattern: RegExp) =>
    prose.flatMap(({ place, text }) =>
      text
        .split('\n')
        .filter((line) => line.length >= SHORTEST_PROSE)
        .flatMap((line) => Array.from(line.matchAll(pattern), ({ 0: quote }) => ({ place, quote }))),
    );
  const [signs, words] = [find(SIGN), find(WORD)];
  const [rarer] = signs.length <= words.length ? signs : words;
  if (!rarer || signs.length === 0 || words.length === 0) return;
  const figure = rarer.quote.replace(/[ \u00A0]?(?:%|persen)$/, '');
  report(
    'percent-mixed',
    rarer.place,
    rarer.quote,
    rarer.quote.endsWith('%') ? `${figure} persen` : `${figure}%`,
  );
}
