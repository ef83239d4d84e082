import type { SchemeName } from '../themes.js';
import type { Derived } from './derive.js';
import type { CheckedSeeds } from './seeds.js';

/** A theme as design tokens (DTCG), in the form of the files in `tokens/themes` of this package. */
export type ThemeSource = {
  $description: string;
  $extensions: { 'id.humas.theme': { label: string; manners: object; motif?: string | object } };
  shared?: Record<string, unknown>;
  light: Record<string, unknown>;
  dark: Record<string, unknown>;
};

const colour = (hex: string) => {
  const components = [1, 3, 5].map((at) =>
    Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)),
  );
  return { $value: { colorSpace: 'srgb', components, hex } };
};

const pixels = (value: number) => ({
  $value: { value, unit: 'px' },
  $extensions: { 'id.humas.unit': 'px' },
});

/** Radius of polls and forms, from the one of pictures. */
export const largeRadius = (radius: number): number => Math.round(radius * 1.5);

/** Writes seeds and what was derived from them as design tokens. */
export function themeSource(seeds: CheckedSeeds, derived: Derived): ThemeSource {
  const { label, manners, motifSource, radius, fonts } = seeds;
  const families = Object.entries(fonts).map(([name, $value]) => [name, { $value }]);
  const scheme = (name: SchemeName) => {
    const own = ['brand', 'brand-soft', 'on-brand', 'accent'];
    return {
      color: {
        $type: 'color',
        ...Object.fromEntries(own.map((token) => [token, colour(derived[name][token] ?? '')])),
      },
    };
  };
  return {
    $description: `Made from the colour ${seeds.brand}. Contrast of every allowed pair was measured.`,
    $extensions: {
      'id.humas.theme': { label, manners, ...(motifSource !== undefined && { motif: motifSource }) },
    },
    shared: {
      shape: { $type: 'dimension', radius: pixels(radius), 'radius-large': pixels(largeRadius(radius)) },
      ...(families.length > 0 && { font: { $type: 'fontFamily', ...Object.fromEntries(families) } }),
    },
    light: scheme('light'),
    dark: scheme('dark'),
  };
}
