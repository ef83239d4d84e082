import { themes as generated } from './generated.js';
import type { Manners } from './manners.js';
import type { Motif } from './motifs.js';

/** A theme that this package ships. */
export type ThemeName = keyof typeof generated;

/** The two colour schemes every theme has. */
export type SchemeName = 'light' | 'dark';

/** A token whose value is a colour, without `--humas-`. */
export type ColourName = keyof (typeof generated)['netral']['colours']['light'];

/** One theme as data: for pictures, e-mail and canvases, where CSS variables do not reach. */
export type Theme = {
  name: ThemeName;
  /** The agency's name as readers see it. */
  label: string;
  manners: Manners;
  /** The strip under its masthead; pass it on to the site's header. */
  motif: Motif | undefined;
  /** Six-digit hex colours of both schemes. */
  colours: Record<SchemeName, Record<ColourName, string>>;
};

/** Every theme by name. */
export const themes: Record<ThemeName, Theme> = generated;

/** Names of all themes, the default (`netral`) first. */
export const themeNames = Object.keys(generated) as ThemeName[];

/** Names of the schemes, for switches and stories. */
export const schemeNames: readonly SchemeName[] = ['light', 'dark'];

/**
 * Whether a string, such as a theme name that an API sent, is a theme of this package.
 *
 * @example
 * const theme = isThemeName(brand.theme) ? brand.theme : 'netral';
 */
export function isThemeName(value: unknown): value is ThemeName {
  return typeof value === 'string' && Object.hasOwn(generated, value);
}
