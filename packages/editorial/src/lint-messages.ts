import { fillLabel } from './fill-label.js';
import { type Locale, pick } from './locale.js';

type Wording = { message: string; suggestion?: string };

const wordings = {
  'alt-equals-caption': {
    id: {
      message: 'Teks alternatif sama dengan takarir, sehingga pembaca layar mendengarnya dua kali.',
      suggestion: 'Tuliskan apa yang tampak pada gambar, bukan beritanya.',
    },
    en: {
      message: 'The alternative text repeats the caption, so screen reader users hear it twice.',
      suggestion: 'Write what the picture shows, not what the news is.',
    },
  },
  'doubled-word': {
    id: {
      message: 'Kata “{word}” tertulis dua kali. Hapus satu, atau beri tanda hubung bila memang kata ulang.',
    },
    en: { message: 'The word “{word}” stands twice. Delete one of them.' },
  },
  'headline-length': {
    id: {
      message:
        'Judul sepanjang {length} karakter terpotong di mesin pencari dan ponsel; paling banyak {limit}.',
      suggestion: 'Pindahkan rincian ke teras berita.',
    },
    en: {
      message: 'A headline of {length} characters is cut off by search engines and phones; {limit} at most.',
      suggestion: 'Move details to the lead.',
    },
  },
  'lowercase-anda': {
    id: { message: 'Kata sapaan “Anda” selalu diawali huruf besar.' },
    en: { message: 'The Indonesian “Anda” (you) always has a capital.' },
  },
  'misspelt-passive': {
    id: { message: 'Awalan “di-” ditulis serangkai dengan kata kerja: “{suggestion}”.' },
    en: { message: 'The Indonesian passive prefix “di-” is joined to its verb: “{suggestion}”.' },
  },
  'missing-alt': {
    id: {
      message:
        'Gambar tidak memiliki teks alternatif, sehingga orang yang tidak melihatnya tidak tahu isinya.',
      suggestion: 'Tuliskan apa yang tampak pada gambar, atau tandai sebagai hiasan.',
    },
    en: {
      message: 'The picture has no alternative text, so people who do not see it miss what it shows.',
      suggestion: 'Write what the picture shows, or mark it as decorative.',
    },
  },
  'missing-credit': {
    id: {
      message: 'Tidak disebutkan siapa pembuatnya.',
      suggestion: 'Sebutkan nama atau inisial serta unitnya, misalnya “Foto: Humas/Oji” atau “(RMI/ES)”.',
    },
    en: {
      message: 'Nobody is credited.',
      suggestion: 'Name the person or initials and the office, such as “Foto: Humas/Oji” or “(RMI/ES)”.',
    },
  },
  'nbsp-layout': {
    id: {
      message: 'Jarak dibuat dengan spasi tak putus, yang tampil berbeda di setiap layar.',
      suggestion: 'Hapus; jarak diatur oleh tampilan situs.',
    },
    en: {
      message: 'Space is made of no-break spaces, which look different on every screen.',
      suggestion: 'Delete them; the site sets the spacing.',
    },
  },
  'nonstandard-spelling': {
    id: { message: 'Bentuk baku dari “{quote}” adalah “{suggestion}” (KBBI).' },
    en: { message: 'The standard Indonesian spelling of “{quote}” is “{suggestion}” (KBBI).' },
  },
  'relative-day': {
    id: {
      message: '“{quote}” tidak lagi jelas besok atau ketika berita ini dikutip.',
      suggestion: 'Sebutkan tanggalnya, misalnya “Kamis (5/10/2023)”.',
    },
    en: {
      message: '“{quote}” is unclear tomorrow, or where this article is quoted.',
      suggestion: 'Say the date, such as “Thursday, 5 October 2023”.',
    },
  },
  'rupiah-format': {
    id: {
      message:
        'Menurut EYD, rupiah ditulis tanpa spasi, dengan koma desimal dan satuan berhuruf kecil: “{suggestion}”.',
    },
    en: {
      message:
        'Indonesian writes rupiah without a space, with a decimal comma and the magnitude in small letters: “{suggestion}”.',
    },
  },
  'weekday-mismatch': {
    id: { message: 'Tanggal {date} jatuh pada hari {right}, bukan {wrong}. Periksa hari atau tanggalnya.' },
    en: { message: '{date} is a {right}, not {wrong}. Check the weekday or the date.' },
  },
  'year-missing': {
    id: { message: 'Tanggal ini tanpa tahun; tahun depan pembaca tidak tahu kapan kejadiannya.' },
    en: { message: 'This date has no year; next year readers cannot tell when it happened.' },
  },
} as const satisfies Record<string, Record<Locale, Wording>>;

/** Stable names of what {@link lintArticle} looks for. */
export type LintRule = keyof typeof wordings;

const wordingOf = (rule: LintRule, locale?: Locale): Wording => pick<Wording>(wordings[rule], locale);

/** The message of a rule, with its values filled in. */
export const lintMessage = (
  rule: LintRule,
  values: Readonly<Record<string, string | number>>,
  locale?: Locale,
) => fillLabel(wordingOf(rule, locale).message, values);

/** What to do where nothing certain can be written instead. */
export const lintSuggestion = (rule: LintRule, locale?: Locale) => wordingOf(rule, locale).suggestion;
