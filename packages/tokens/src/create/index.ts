/**
 * Makes a theme for an agency from a few decisions: pure functions, for a command line, a form or a build.
 *
 * @packageDocumentation
 */
import type { Measurement } from '../contrast.js';
import { mannerVariables } from '../manner-variables.js';
import type { Manners } from '../manners.js';
import type { Motif } from '../motifs.js';
import type { SchemeName } from '../themes.js';
import { deriveColours } from './derive.js';
import { fontStack } from './fonts.js';
import { checkSeeds, type ThemeSeeds } from './seeds.js';
import { themeCss } from './theme-css.js';
import { largeRadius, type ThemeSource, themeSource } from './theme-source.js';

export { type Change, ContrastError, type LowContrast, type Measurement } from '../contrast.js';
export { SeedError } from '../seed-error.js';
export type { ThemeSeeds } from './seeds.js';
export type { ThemeSource } from './theme-source.js';

/** A theme that nobody has to take on trust: its files, and how each pair of its colours was measured. */
export type CreatedTheme = {
  name: string;
  label: string;
  manners: Manners;
  motif: Motif | undefined;
  /** Six-digit hex colours of both schemes, those that all themes share included. */
  colours: Record<SchemeName, Readonly<Record<string, string>>>;
  /** Every pair that widgets may draw, the lowest against its limit first. */
  contrast: readonly Measurement[];
  /** Design tokens to keep and edit: the content of `<name>.tokens.json`. */
  tokens: ThemeSource;
  /** A style sheet to load beside `@humas/tokens/tokens.css`: the content of `<name>.css`. */
  css: string;
};

/**
 * Derives a whole theme from its seeds and measures it.
 *
 * @throws {SeedError} for a seed that cannot be used, such as a name that is no slug.
 * @throws {ContrastError} when somebody could not read a given colour, with the nearest one that everybody can.
 * @example
 * const { css, contrast } = createTheme({ name: 'dinas-sosial', label: 'Dinas Sosial Contoh', brand: '#7a3e00' });
 */
export function createTheme(seeds: ThemeSeeds): CreatedTheme {
  const checked = checkSeeds(seeds);
  const { name, label, manners, motif, radius, fonts } = checked;
  const derived = deriveColours(checked);
  const { light, dark } = derived;
  const own = (colours: Readonly<Record<string, string>>) => ({
    brand: colours.brand ?? '',
    'brand-soft': colours['brand-soft'] ?? '',
    'on-brand': colours['on-brand'] ?? '',
    accent: colours.accent ?? '',
    radius: `${radius}px`,
    'radius-large': `${largeRadius(radius)}px`,
    ...fontVariables(fonts),
    ...mannerVariables(manners.masthead, motif, colours),
  });
  return {
    name,
    label,
    manners,
    motif,
    colours: { light, dark },
    contrast: derived.contrast,
    tokens: themeSource(checked, derived),
    css: themeCss(name, { light: own(light), dark: own(dark) }),
  };
}

const fontVariables = (fonts: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(fonts).map(([name, families]) => [`font-${name}`, fontStack(families)]));
