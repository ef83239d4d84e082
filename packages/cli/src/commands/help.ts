import type { Colour } from '../output/colour.js';
import type { Language } from '../words/text.js';
import type { Command, Option } from './command.js';
import { COMMON } from './parse-input.js';

/** `humas --help` */
export function helpOfAll(commands: readonly Command[], language: Language, colour: Colour): string {
  const forms = commands.map(rowOf(language));
  return page([
    WHAT[language],
    '',
    colour.bold(USE[language]),
    ...twoColumns(forms),
    '',
    OPTIONS_OF[language],
    '',
    colour.bold(EXAMPLES[language]),
    ...commands.slice(0, 1).flatMap(({ examples }) => examples.map((example) => `  ${example}`)),
    '',
    colour.bold(CODES_TITLE[language]),
    ...twoColumns(CODES[language]),
  ]);
}

/**
 * `humas <command> --help`
 *
 * @param below - the commands whose names begin with this one's.
 */
export function helpOf(
  command: Command,
  below: readonly Command[],
  language: Language,
  colour: Colour,
): string {
  const rows = [...command.options, ...COMMON].map(
    (option) => [optionForm(option), option.text[language]] as const,
  );
  return page([
    `humas ${formOf(command)}`,
    '',
    `${sentence(command.summary[language])} ${command.details?.[language] ?? ''}`.trim(),
    '',
    ...(below.length > 0 ? [colour.bold(USE[language]), ...twoColumns(below.map(rowOf(language))), ''] : []),
    colour.bold(OPTIONS[language]),
    ...twoColumns(rows),
    '',
    colour.bold(EXAMPLES[language]),
    ...command.examples.map((example) => `  ${example}`),
  ]);
}

const rowOf = (language: Language) => (command: Command) =>
  [formOf(command), command.summary[language]] as const;

const formOf = ({ name, positionals }: Command) => [name, ...positionals].join(' ');

const optionForm = ({ name, value }: Option) =>
  `--${name}${value ? ` ${value.startsWith('"') ? value : `<${value}>`}` : ''}`;

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const page = (lines: readonly string[]) => `${lines.join('\n')}\n`;

function twoColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

const WHAT = {
  id: 'humas: membawa berita instansi ke API konten humas dan menjaganya tetap sama.',
  en: "humas: carries an agency's news into the humas content API and keeps it in step.",
};
const USE = { id: 'Perintah', en: 'Commands' };
const OPTIONS = { id: 'Pilihan', en: 'Options' };
const OPTIONS_OF = {
  id: 'humas <perintah> --help menjelaskan pilihannya; --version mencetak versi; --lang en untuk bahasa Inggris.',
  en: 'humas <command> --help explains its options; --version prints the version; --lang id for Indonesian.',
};
const EXAMPLES = { id: 'Contoh', en: 'Examples' };
const CODES_TITLE = { id: 'Kode keluar', en: 'Exit codes' };
const CODES = {
  id: [
    ['0', 'selesai; artikel yang ditutup situsnya sendiri (misalnya dengan kata sandi) hanya disebutkan'],
    ['1', 'ada yang gagal, atau seluruhnya ditolak; penjelasannya tercetak'],
    ['2', 'perintahnya keliru; tidak ada yang dilakukan'],
    ['130', 'dihentikan dengan Ctrl+C; jalankan lagi untuk melanjutkan'],
  ],
  en: [
    ['0', 'done; articles that the site itself keeps closed (such as by a password) are only listed'],
    ['1', 'something failed or was refused as a whole; the output says what'],
    ['2', 'the command was not understood; nothing was done'],
    ['130', 'interrupted with Ctrl+C; run again to continue'],
  ],
} as const;
