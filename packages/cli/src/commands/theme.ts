import { cardManners, dateManners, mastheadManners, motifs } from '@humas/tokens';
import { ContrastError, type CreatedTheme, createTheme, SeedError } from '@humas/tokens/create';
import { readSeeds } from '../theme/read-seeds.js';
import { contrastRefusal, optionOf, seedRefusal } from '../theme/refusals.js';
import { printReport } from '../theme/report.js';
import { writeFiles } from '../theme/write-files.js';
import { type Command, EXIT, type Input, type Option } from './command.js';

const CHOICES = {
  masthead: mastheadManners,
  card: cardManners,
  date: dateManners,
  motif: Object.keys(motifs),
} as const;

const choice = (name: keyof typeof CHOICES, id: string, en: string): Option => ({
  name,
  value: 'name',
  text: { id: `${id}: ${CHOICES[name].join(', ')}`, en: `${en}: ${CHOICES[name].join(', ')}` },
});

/** `humas theme create` */
export const themeCreate: Command = {
  name: 'theme create',
  positionals: ['<name>'],
  summary: { id: 'membuat tema dari warna instansi', en: "makes a theme from an agency's colour" },
  details: {
    id: 'Warna lain diturunkan dari warna itu, untuk halaman terang dan gelap, lalu kontras setiap pasangan warna diukur. Yang tidak terbaca oleh sebagian orang ditolak, dengan warna terdekat yang lolos. Tidak memerlukan API maupun kunci.',
    en: 'The other colours follow from it, for light and dark pages, and the contrast of every pair is measured. What some people could not read is refused, with the nearest colour that passes. It needs neither the API nor a key.',
  },
  options: [
    { name: 'label', value: 'text', text: { id: 'nama instansi (wajib)', en: "the agency's name (needed)" } },
    {
      name: 'brand',
      value: 'colour',
      text: {
        id: "warna pada halaman terang, seperti '#7a3e00' (wajib)",
        en: "colour on a light page, such as '#7a3e00' (needed)",
      },
    },
    {
      name: 'brand-dark',
      value: 'colour',
      text: {
        id: 'warna pada halaman gelap (bawaan: lebih terang)',
        en: 'colour on a dark page (default: a lighter one)',
      },
    },
    {
      name: 'accent',
      value: 'colour',
      text: {
        id: 'warna hiasan (bawaan: sama dengan --brand)',
        en: 'colour of decoration (default: as --brand)',
      },
    },
    {
      name: 'radius',
      value: 'pixels',
      text: {
        id: 'lengkungan sudut, 0 sampai 16 (bawaan: 8)',
        en: 'roundness of corners, 0 to 16 (default: 8)',
      },
    },
    {
      name: 'font-interface',
      value: 'fonts',
      text: { id: 'huruf menu dan tombol, dengan koma', en: 'fonts of menus and buttons, with commas' },
    },
    {
      name: 'font-reading',
      value: 'fonts',
      text: {
        id: 'huruf judul dan isi berita, dengan koma',
        en: 'fonts of headlines and articles, with commas',
      },
    },
    choice('masthead', 'kepala situs', 'masthead'),
    choice('motif', 'motif di bawah kepala situs', 'strip under the masthead'),
    choice('card', 'kartu berita', 'news cards'),
    choice('date', 'tanggal', 'dates'),
    {
      name: 'out',
      value: 'folder',
      text: { id: 'folder tujuan (bawaan: .)', en: 'folder to write to (default: .)' },
    },
    { name: 'force', text: { id: 'mengganti berkas yang sudah ada', en: 'replace files that are there' } },
    {
      name: 'json',
      text: { id: 'hasil ukur dan berkas sebagai JSON', en: 'measurements and files as JSON' },
    },
  ],
  examples: [
    `humas theme create dinas-sosial --label "Dinas Sosial Contoh" --brand '#7a3e00'`,
    `humas theme create dinas-laut --label "Dinas Kelautan Contoh" --brand '#00566b' --motif wave --radius 4 --out tema`,
  ],
  async run(input, io) {
    const isJson = input.has('json');
    let theme: CreatedTheme;
    try {
      theme = createTheme(readSeeds(input, CHOICES));
    } catch (error) {
      if (error instanceof SeedError) throw seedRefusal(error, typedFor(error.seed, input));
      if (!(error instanceof ContrastError)) throw error;
      if (isJson) io.out.write(json({ name: input.positionals[0], files: [], refused: error.pairs }));
      throw contrastRefusal(error);
    }
    const { name, manners, contrast, tokens, css } = theme;
    const files = await writeFiles(
      input.value('out') ?? '.',
      [
        { name: `${name}.tokens.json`, text: json(tokens) },
        { name: `${name}.css`, text: css },
      ],
      { replace: input.has('force') },
    );
    if (isJson) io.out.write(json({ name, files, manners, contrast, refused: [] }));
    else printReport(theme, files, input.language, io);
    return EXIT.done;
  },
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const typedFor = (seed: string, input: Input) =>
  seed === 'name' ? input.positionals[0] : input.value(optionOf(seed));
