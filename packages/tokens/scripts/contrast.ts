import { contrastRatio, nearestPassing } from './colour.ts';
import type { ResolvedTheme } from './read-tokens.ts';

/** Lowest ratios of WCAG 2.2: text (1.4.3), and edges of controls and the focus ring (1.4.11). */
export const REQUIRED = { text: 4.5, edge: 3 } as const;

/** One measured pair: `foreground` drawn on `background`. */
export type Measurement = {
  theme: string;
  scheme: 'light' | 'dark';
  foreground: string;
  background: string;
  use: keyof typeof REQUIRED;
  ratio: number;
};

const SURFACES = ['surface', 'surface-2', 'surface-3'];
const TINTS = ['brand-soft', 'bad-soft', 'warn-soft', 'ok-soft', 'neutral-soft'];
const EVERYWHERE = [...SURFACES, ...TINTS];

/**
 * Which colour may stand on which: what the widgets may draw, and what is measured.
 * `line` and `accent` are absent because they only decorate (WCAG 2.2, 1.4.11 exempts decoration).
 */
export const ALLOWED: { use: keyof typeof REQUIRED; foreground: string; on: string[] }[] = [
  { use: 'text', foreground: 'ink', on: EVERYWHERE },
  { use: 'text', foreground: 'ink-2', on: EVERYWHERE },
  { use: 'text', foreground: 'ink-3', on: EVERYWHERE },
  { use: 'text', foreground: 'brand', on: EVERYWHERE },
  { use: 'text', foreground: 'on-brand', on: ['brand'] },
  { use: 'text', foreground: 'bad', on: EVERYWHERE },
  { use: 'text', foreground: 'warn', on: EVERYWHERE },
  { use: 'text', foreground: 'ok', on: EVERYWHERE },
  { use: 'edge', foreground: 'line-strong', on: EVERYWHERE },
  { use: 'edge', foreground: 'focus', on: EVERYWHERE },
];

/** Measures every allowed pair of a theme in both schemes; ratios rounded to two digits, downward. */
export function measureContrast(theme: ResolvedTheme): Measurement[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    ALLOWED.flatMap(({ use, foreground, on }) =>
      on.map((background) => {
        const exact = contrastRatio(theme[scheme][foreground] ?? '', theme[scheme][background] ?? '');
        return {
          theme: theme.name,
          scheme,
          foreground,
          background,
          use,
          ratio: Math.floor(exact * 100) / 100,
        };
      }),
    ),
  );
}

function explain(theme: ResolvedTheme, found: Measurement): string {
  const { scheme, foreground, background, use, ratio } = found;
  const front = theme[scheme][foreground] ?? '';
  const back = theme[scheme][background] ?? '';
  const required = REQUIRED[use];
  const grounds = ALLOWED.filter((pair) => pair.foreground === foreground).flatMap(({ on }) => on);
  const fix = nearestPassing(
    front,
    grounds.map((ground) => theme[scheme][ground] ?? ''),
    required,
  );
  const advice = fix
    ? `Change "${foreground}" (${front}) to ${fix}, or move "${background}" (${back}) away from it.`
    : `No shade of "${foreground}" (${front}) passes on all its grounds: change "${background}" (${back}).`;
  return `${theme.name}, ${scheme}: "${foreground}" on "${background}" is ${ratio}:1, needs ${required}:1. ${advice}`;
}

/**
 * Stops a theme that some readers could not read.
 *
 * @throws {Error} listing every pair below its limit, the ratio found and a colour that would pass.
 */
export function assertContrast(theme: ResolvedTheme): Measurement[] {
  const measured = measureContrast(theme);
  const failed = measured.filter(({ use, ratio }) => ratio < REQUIRED[use]);
  if (failed.length === 0) return measured;
  throw new Error(
    `humas: theme "${theme.name}" has ${failed.length} colour pair(s) with too little contrast. ` +
      'Readers with low vision could not read them (WCAG 2.2, 1.4.3 and 1.4.11). ' +
      `Change these colours:\n${failed.map((one) => `- ${explain(theme, one)}`).join('\n')}`,
  );
}

/** Ratios by theme, scheme and pair, for `dist/contrast.json` and the pages that print it. */
export function contrastTable(measured: Measurement[]) {
  const themes: Record<string, Record<string, Record<string, number>>> = {};
  for (const { theme, scheme, foreground, background, ratio } of measured) {
    themes[theme] = themes[theme] ?? { light: {}, dark: {} };
    themes[theme][scheme] = { ...themes[theme][scheme], [`${foreground} on ${background}`]: ratio };
  }
  const uses = Object.fromEntries(ALLOWED.map(({ foreground, use }) => [foreground, use]));
  return { required: REQUIRED, uses, themes };
}
