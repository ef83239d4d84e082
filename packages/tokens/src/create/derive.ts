import { contrastRatio, fromOklch, nearestPassing, toOklch } from '../colour.js';
import { ContrastError, isLow, type Measurement, measureContrast, PAIRS } from '../contrast.js';
import { type SchemeName, schemeNames, themes } from '../themes.js';
import type { CheckedSeeds } from './seeds.js';

type Colours = Record<string, string>;

/** Where the tints and dark brands of the themes drawn by hand stand in OKLCH: what is derived should look as drawn. */
const TINT = {
  light: { lightness: 0.952, share: 0.15, most: 0.02 },
  dark: { lightness: 0.28, share: 0.4, most: 0.05 },
} as const;
const DARK_BRAND = { lightness: 0.785, share: 0.75, most: 0.1 } as const;

type Place = { lightness: number; share: number; most: number };

/** The same hue in another place; `share` of its chroma is kept, so that a grey stays grey. */
function shade(colour: string, { lightness, share, most }: Place): string {
  const { chroma, hue } = toOklch(colour);
  return fromOklch({ lightness, chroma: Math.min(chroma * share, most), hue });
}

/** What no theme may change, in one scheme. */
function fixedOf(scheme: SchemeName): Colours {
  const own = ['brand', 'brand-soft', 'on-brand', 'accent'];
  const all = Object.entries(themes.netral.colours[scheme]);
  return Object.fromEntries(all.filter(([name]) => !own.includes(name) && !name.startsWith('manner-')));
}

const onTint = PAIRS.filter(
  ({ foreground, background }) => background === 'brand-soft' && foreground !== 'brand',
);

/** The brand's tint, moved until every ink, edge and focus ring can be seen on it. */
function tintOf(brand: string, scheme: SchemeName, fixed: Colours): string {
  const passes = (tint: string) =>
    onTint.every(({ foreground, required }) => contrastRatio(fixed[foreground] ?? '', tint) >= required);
  return nearestPassing(shade(brand, TINT[scheme]), passes) ?? fixed['surface-3'] ?? '';
}

/** Every colour of one scheme, from its brand. */
function schemeOf(scheme: SchemeName, brand: string, accent: string): Colours {
  const fixed = fixedOf(scheme);
  const tint = tintOf(brand, scheme, fixed);
  return { ...fixed, brand, 'brand-soft': tint, 'on-brand': fixed.surface ?? '', accent };
}

const isReadable = (colours: Colours) =>
  PAIRS.every(
    ({ foreground, background, required }) =>
      contrastRatio(colours[foreground] ?? '', colours[background] ?? '') >= required,
  );

/** The brand that is nearest to a colour and, with what is derived from it, passes everywhere in a scheme. */
const nearestBrand = (scheme: SchemeName, colour: string): string | undefined =>
  nearestPassing(colour, (brand) => isReadable(schemeOf(scheme, brand, brand)));

const tightestFirst = (one: Measurement, other: Measurement) =>
  one.ratio / one.required - other.ratio / other.required;

/** Colours of both schemes, and how they were measured, the tightest pair first. */
export type Derived = Record<SchemeName, Colours> & { contrast: Measurement[] };

/**
 * Everything a brand colour decides.
 *
 * @throws {ContrastError} when a given colour cannot be read; its pairs say which, and the nearest one that can.
 */
export function deriveColours({ name, brand, brandDark, accent }: CheckedSeeds): Derived {
  const lighter = () => nearestBrand('dark', shade(brand, DARK_BRAND));
  const brands = { light: brand, dark: brandDark ?? lighter() ?? '#ffffff' };
  const light = schemeOf('light', brands.light, accent);
  const dark = schemeOf('dark', brands.dark, accent);
  const contrast = measureContrast({ name, light, dark }).sort(tightestFirst);
  const low = contrast.filter(isLow);
  if (low.length === 0) return { light, dark, contrast };
  // Tint and words on the brand follow from it: whichever pair is too weak, one seed of each scheme is to change.
  const changes = Object.fromEntries(
    schemeNames.map((scheme) => {
      const from = brands[scheme];
      const isNeeded = low.some((one) => one.scheme === scheme);
      return [scheme, { token: 'brand', from, to: isNeeded ? nearestBrand(scheme, from) : undefined }];
    }),
  ) as Record<SchemeName, { token: string; from: string; to: string | undefined }>;
  throw new ContrastError(
    name,
    low.map((one) => ({ ...one, change: changes[one.scheme] })),
  );
}
