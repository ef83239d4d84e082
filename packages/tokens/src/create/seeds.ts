import { checkManners, motifOf } from '../check-manners.js';
import type { CardManner, DateManner, Manners, MastheadManner } from '../manners.js';
import type { Motif, MotifName } from '../motifs.js';
import { SeedError } from '../seed-error.js';
import { isThemeName } from '../themes.js';
import { fontsOf } from './fonts.js';

/** What an agency decides about its theme; the rest is derived, or the same for everybody. */
export type ThemeSeeds = {
  /** The value of `data-humas-theme`: small letters, digits and hyphens, at most 40. */
  name: string;
  /** The agency's name as readers see it, at most 120 characters. */
  label: string;
  /** The agency's colour for a light page, as three or six hex digits. */
  brand: string;
  /**
   * Its colour for a dark page.
   * @default the same hue, lighter
   */
  brandDark?: string;
  /**
   * A second colour, only ever decoration, so its contrast is not measured.
   * @default the colour for a light page
   */
  accent?: string;
  /**
   * Roundness of pictures and buttons in whole pixels, 0 to 16; of polls and forms it is half as much again.
   * @default 8
   */
  radius?: number;
  /** Font families of menus, labels and buttons, the first choice first; system fonts are added behind them. */
  fontInterface?: string | readonly string[];
  /** Font families of headlines and articles. */
  fontReading?: string | readonly string[];
  /** @default 'line', or 'motif' when there is one */
  masthead?: MastheadManner;
  /** @default 'picture' */
  card?: CardManner;
  /** @default 'long' */
  date?: DateManner;
  /** The strip under the masthead: the name of one of ours, or one of your own. */
  motif?: MotifName | Motif;
};

/** Seeds that can be used, with every default filled in that needs no measuring. */
export type CheckedSeeds = {
  name: string;
  label: string;
  brand: string;
  brandDark: string | undefined;
  accent: string;
  radius: number;
  fonts: Partial<Record<'interface' | 'reading', readonly string[]>>;
  manners: Manners;
  motif: Motif | undefined;
  /** As asked for: a name stays a name in the file. */
  motifSource: MotifName | Motif | undefined;
};

const SEEDS: readonly string[] = [
  'name',
  'label',
  'brand',
  'brandDark',
  'accent',
  'radius',
  'fontInterface',
  'fontReading',
  'masthead',
  'card',
  'date',
  'motif',
];

/** @throws {SeedError} for the first seed that cannot be used. */
export function checkSeeds(seeds: ThemeSeeds): CheckedSeeds {
  // Not only typed callers: seeds come from forms, files and command lines as well.
  const stranger = Object.keys(seeds).find((key) => !SEEDS.includes(key));
  if (stranger !== undefined)
    throw new SeedError(
      stranger,
      `a theme cannot set "${stranger}". Ink, surfaces, focus, errors and sizes are the same for every agency, so that ` +
        `who can read one site can read all of them. It can set ${SEEDS.join(', ')}.`,
    );
  const name = nameOf(seeds.name);
  const masthead = seeds.masthead ?? (seeds.motif === undefined ? 'line' : 'motif');
  const manners = { masthead, card: seeds.card ?? 'picture', date: seeds.date ?? 'long' };
  checkManners(name, manners);
  const brand = colourOf('brand', seeds.brand);
  return {
    name,
    label: labelOf(seeds.label),
    brand,
    brandDark: seeds.brandDark === undefined ? undefined : colourOf('brandDark', seeds.brandDark),
    accent: seeds.accent === undefined ? brand : colourOf('accent', seeds.accent),
    radius: radiusOf(seeds.radius ?? 8),
    fonts: {
      ...(seeds.fontInterface !== undefined && {
        interface: fontsOf('fontInterface', seeds.fontInterface),
      }),
      ...(seeds.fontReading !== undefined && { reading: fontsOf('fontReading', seeds.fontReading) }),
    },
    manners,
    motif: motifOf(name, masthead, seeds.motif),
    motifSource: seeds.motif,
  };
}

function nameOf(name: unknown): string {
  if (typeof name !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 40)
    throw new SeedError(
      'name',
      `${JSON.stringify(name)} cannot be the name of a theme. It is written in HTML and in addresses. ` +
        'Use small letters, digits and single hyphens, at most 40, such as "dinas-sosial".',
    );
  if (isThemeName(name))
    throw new SeedError(
      'name',
      `"${name}" is a theme of this package. Pages could not tell the two apart. Choose another name.`,
    );
  return name;
}

function labelOf(label: unknown): string {
  const text = typeof label === 'string' ? label.trim() : '';
  if (text && text.length <= 120 && !/\p{C}/u.test(text)) return text;
  throw new SeedError(
    'label',
    `${JSON.stringify(label)} cannot be the label of a theme. People choose by it. Write the agency's name in one line, at most 120 characters.`,
  );
}

function colourOf(seed: string, value: unknown): string {
  const [, three, six] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(String(value).trim()) ?? [];
  const digits = six ?? three?.replace(/./g, '$&$&');
  if (digits) return `#${digits.toLowerCase()}`;
  throw new SeedError(
    seed,
    `${JSON.stringify(value)} is not a colour for "${seed}". Its contrast could not be measured. Write six hex digits, such as #1b4f8f.`,
  );
}

function radiusOf(radius: unknown): number {
  if (typeof radius === 'number' && Number.isInteger(radius) && radius >= 0 && radius <= 16) return radius;
  throw new SeedError(
    'radius',
    `${JSON.stringify(radius)} is not a radius. Rounder boxes would cut into words. Use whole pixels from 0 to 16.`,
  );
}
