import { relative, resolve, sep } from 'node:path';
import type { CreatedTheme, Measurement } from '@humas/tokens/create';
import { colourOf } from '../output/colour.js';
import type { Io } from '../output/io.js';
import { print } from '../output/print.js';
import { columns } from '../output/table.js';
import type { Language } from '../words/text.js';
import { pairName, ratioText, SCHEMES } from './pair-words.js';

/** Pairs that this theme decides; the others are the same in every theme. */
const isOwn = ({ foreground, background }: Measurement) =>
  /brand/.test(foreground) || /brand/.test(background);

/** What was measured, what was written, and what to do with it. */
export function printReport(theme: CreatedTheme, files: readonly string[], language: Language, io: Io): void {
  const words = WORDS[language];
  const { bold } = colourOf(io.out, io.env);
  const own = theme.contrast.filter(isOwn);
  const rows = own.map((pair) => [
    pairName(pair, language),
    SCHEMES[language][pair.scheme],
    ratioText(pair.ratio, language, 2),
    ratioText(pair.required, language),
  ]);
  const [heading = '', ...lines] = columns(words.headings, rows, io.out);
  print(
    io.out,
    `${[bold(heading), ...lines, words.others(theme.contrast.length - own.length)].join('\n')}\n\n`,
  );
  print(io.out, `${bold(words.written)}\n${files.map((file) => `  ${file}`).join('\n')}\n\n`);
  // Not broken between words: somebody will copy these lines.
  io.out.write(`${bold(words.next)}\n${steps(theme, files, language).join('\n')}\n`);
}

function steps(theme: CreatedTheme, files: readonly string[], language: Language): string[] {
  const words = WORDS[language];
  const { masthead, card, date } = theme.manners;
  const { motif } = theme.tokens.$extensions['id.humas.theme'];
  return [
    `  1. ${words.load}`,
    "     @import '@humas/tokens/tokens.css';",
    `     @import '${cssPath(files)}';`,
    `  2. ${words.wear}`,
    `     <html data-humas-theme="${theme.name}" data-humas-masthead="${masthead}" data-humas-card="${card}" data-humas-date="${date}">`,
    ...(typeof motif === 'string'
      ? [
          `  3. ${words.motif}`,
          `     import { motifs } from '@humas/tokens';   <SiteHeader motif={motifs.${motif}} … />`,
        ]
      : []),
  ];
}

function cssPath(files: readonly string[]): string {
  const css = files.find((file) => file.endsWith('.css')) ?? '';
  const path = relative('.', resolve(css)).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

const WORDS = {
  id: {
    headings: ['PASANGAN', 'SKEMA', 'KONTRAS', 'PERLU'],
    others: (count: number) => `${count} pasangan lain sama pada setiap tema dan juga lolos.`,
    written: 'Ditulis',
    next: 'Selanjutnya',
    load: 'Muat gayanya:',
    wear: 'Pakai temanya:',
    motif: 'Berikan motifnya kepada kepala situs:',
  },
  en: {
    headings: ['PAIR', 'SCHEME', 'CONTRAST', 'NEEDED'],
    others: (count: number) => `${count} other pairs are the same in every theme and pass as well.`,
    written: 'Written',
    next: 'Next',
    load: 'Load its style sheet:',
    wear: 'Wear it:',
    motif: "Give its motif to the site's header:",
  },
} as const;
