import type { ContrastError, SeedError } from '@humas/tokens/create';
import { UsageError } from '../commands/parse-input.js';
import { CliError, type Language, type Text } from '../words/text.js';
import { pairName, ratioText, SCHEMES } from './pair-words.js';

const COLOUR: Text = {
  id: "bukan warna. Tulis enam angka heksadesimal di dalam tanda petik, seperti '#7a3e00'",
  en: "is not a colour. Write six hex digits in quotation marks, such as '#7a3e00'",
};
const FONTS: Text = {
  id: 'bukan daftar huruf. Tulis nama-namanya dengan koma, seperti "Source Serif 4, Georgia"',
  en: 'is not a list of fonts. Write their names with commas, such as "Source Serif 4, Georgia"',
};

/** What is wrong with a seed, after the option and what was typed for it. */
const WRONG: Record<string, Text> = {
  name: {
    id: 'tidak dapat menjadi nama tema. Pakai huruf kecil, angka, dan tanda hubung, paling banyak 40, seperti dinas-sosial; nama tema bawaan sudah terpakai',
    en: 'cannot be the name of a theme. Use small letters, digits and hyphens, at most 40, such as dinas-sosial; names of the themes of @humas/tokens are taken',
  },
  label: {
    id: 'bukan nama instansi. Tulis satu baris, paling banyak 120 huruf',
    en: "is not an agency's name. Write one line of at most 120 characters",
  },
  brand: COLOUR,
  brandDark: COLOUR,
  accent: COLOUR,
  radius: {
    id: 'bukan lengkungan sudut. Pakai bilangan bulat dari 0 sampai 16 (piksel)',
    en: 'is not a roundness. Use a whole number from 0 to 16 (pixels)',
  },
  fontInterface: FONTS,
  fontReading: FONTS,
  motif: {
    id: 'tidak cocok dengan --masthead. Motif tampil pada motif dan formal; --masthead motif harus disertai --motif',
    en: 'does not fit --masthead. Motifs are shown by motif and formal; --masthead motif needs a --motif',
  },
};

/** The option that a seed is typed with: `--brand-dark` for `brandDark`. */
export const optionOf = (seed: string): string =>
  seed.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The error of a seed in the words of the command line. */
export function seedRefusal({ seed, message }: SeedError, typed: string | undefined): UsageError {
  const wrong = WRONG[seed] ?? { id: message, en: message };
  const option = seed === 'name' ? '<name>' : `--${optionOf(seed)}`;
  const start = `${option} ${typed === undefined ? '' : `"${typed}" `}`;
  return new UsageError({ id: `${start}${wrong.id}.`, en: `${start}${wrong.en}.` });
}

/** The error of a theme that some readers could not read: the numbers, and the nearest colours that pass. */
export function contrastRefusal({ pairs, message }: ContrastError): CliError {
  const text = (language: Language) => {
    const words = WORDS[language];
    const lines = pairs.map(
      (pair) =>
        `  ${pairName(pair, language)}, ${SCHEMES[language][pair.scheme]}: ` +
        `${ratioText(pair.ratio, language, 2)} ${words.needs(ratioText(pair.required, language))}`,
    );
    const changes = new Map(pairs.map(({ scheme, change }) => [scheme, change]));
    const advice = [...changes].map(([scheme, { from, to }]) => {
      const option = scheme === 'light' ? '--brand' : '--brand-dark';
      return to ? words.nearest(option, from, to) : words.none(option, from);
    });
    return [words.refused(pairs.length), ...lines, ...advice, words.nothing].join('\n');
  };
  return new CliError({ id: text('id'), en: text('en') }, message);
}

const WORDS = {
  id: {
    refused: (count: number) =>
      `${count} pasangan warna kurang kontras. Pembaca dengan penglihatan lemah tidak dapat membacanya (WCAG 2.2, 1.4.3 dan 1.4.11):`,
    needs: (required: string) => `(perlu ${required})`,
    nearest: (option: string, from: string, to: string) =>
      `Warna terdekat dengan ${from} yang lolos di semua tempat: ${option} '${to}'.`,
    none: (option: string, from: string) =>
      `Tidak ada warna dekat ${from} yang lolos: pilih ${option} yang lain.`,
    nothing: 'Tidak ada berkas yang ditulis.',
  },
  en: {
    refused: (count: number) =>
      `${count} colour pairs have too little contrast. Readers with low vision could not read them (WCAG 2.2, 1.4.3 and 1.4.11):`,
    needs: (required: string) => `(needs ${required})`,
    nearest: (option: string, from: string, to: string) =>
      `The colour nearest to ${from} that passes everywhere: ${option} '${to}'.`,
    none: (option: string, from: string) => `No colour near ${from} passes: choose another ${option}.`,
    nothing: 'No file was written.',
  },
} as const;
