import { contrastRatio, nearestPassing } from './colour.js';
import { isOpen } from './open-tokens.js';

/** Lowest ratios of WCAG 2.2: text (1.4.3), and edges of controls and the focus ring (1.4.11). */
export const REQUIRED = { text: 4.5, edge: 3 } as const;

/** What is measured: a name, and colours by token name in both schemes. */
export type Measurable = {
  name: string;
  light: Readonly<Record<string, string>>;
  dark: Readonly<Record<string, string>>;
};

/** One measured pair: `foreground` drawn on `background`. */
export type Measurement = {
  theme: string;
  scheme: 'light' | 'dark';
  foreground: string;
  background: string;
  use: keyof typeof REQUIRED;
  /** Rounded downward to two digits, so that a ratio that prints as enough is enough. */
  ratio: number;
  required: number;
};

/** A colour of a theme to replace; `to` is missing when no lighter or darker one of its hue would do. */
export type Change = { token: string; from: string; to: string | undefined };

/** A pair that some readers could not read, and what to paste. */
export type LowContrast = Measurement & { change: Change };

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

/** The same, pair by pair. */
export const PAIRS = ALLOWED.flatMap(({ use, foreground, on }) =>
  on.map((background) => ({ foreground, background, use, required: REQUIRED[use] })),
);

/** Measures every allowed pair of a theme in both schemes. */
export function measureContrast(theme: Measurable): Measurement[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    PAIRS.map((pair) => {
      const exact = contrastRatio(theme[scheme][pair.foreground] ?? '', theme[scheme][pair.background] ?? '');
      return { theme: theme.name, scheme, ...pair, ratio: Math.floor(exact * 100) / 100 };
    }),
  );
}

/** Whether somebody could not read it. */
export const isLow = ({ ratio, required }: Measurement): boolean => ratio < required;

/** Themes may not touch ink or focus: where one of these is too weak, the theme's ground under it has to move. */
function lowContrast(theme: Measurable, found: Measurement): LowContrast {
  const colours = theme[found.scheme];
  const { foreground, background } = found;
  const side = isOpen(foreground) || !isOpen(background) ? 'foreground' : 'background';
  const token = found[side];
  const from = colours[token] ?? '';
  const pairs = PAIRS.filter((pair) => pair[side] === token);
  const to = nearestPassing(from, (candidate) =>
    pairs.every((pair) => {
      const other = colours[side === 'foreground' ? pair.background : pair.foreground] ?? '';
      return contrastRatio(candidate, other) >= pair.required;
    }),
  );
  return { ...found, change: { token, from, to } };
}

function explain({ theme, scheme, foreground, background, ratio, required, change }: LowContrast) {
  const { token, from, to } = change;
  const advice = to
    ? `Change "${token}" (${from}) to ${to}.`
    : `No lighter or darker "${token}" (${from}) passes everywhere: change the other colour.`;
  return `- ${theme}, ${scheme}: "${foreground}" on "${background}" is ${ratio}:1, needs ${required}:1. ${advice}`;
}

/** A theme was refused because some readers could not read it. */
export class ContrastError extends Error {
  override readonly name = 'ContrastError';
  /** Every pair below its limit. */
  readonly pairs: readonly LowContrast[];

  constructor(theme: string, pairs: readonly LowContrast[]) {
    super(
      `humas: theme "${theme}" has ${pairs.length} colour pair(s) with too little contrast. ` +
        'Readers with low vision could not read them (WCAG 2.2, 1.4.3 and 1.4.11). ' +
        `Change these colours:\n${pairs.map(explain).join('\n')}`,
    );
    this.pairs = pairs;
  }
}

/**
 * Stops a theme that some readers could not read.
 *
 * @throws {ContrastError} listing every pair below its limit, the ratio found and a colour that would pass.
 */
export function assertContrast(theme: Measurable): Measurement[] {
  const measured = measureContrast(theme);
  const low = measured.filter(isLow);
  if (low.length === 0) return measured;
  throw new ContrastError(
    theme.name,
    low.map((found) => lowContrast(theme, found)),
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
