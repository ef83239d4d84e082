import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contrastRatio } from '../src/colour.ts';
import { assertContrast, ContrastError, contrastTable, measureContrast } from '../src/contrast.ts';
import {
  type Foundation,
  type ResolvedTheme,
  readFoundation,
  readThemes,
  resolveTheme,
} from './read-tokens.ts';

const folder = join(import.meta.dirname, '../tokens');

/** The design states one digit, rounded from two: a little more than 0.05 apart is still the same figure. */
const ONE_DIGIT = 0.9;

describe('the themes we ship', () => {
  let themes: ResolvedTheme[];
  beforeAll(async () => {
    themes = await readThemes(folder);
  });

  const lowest = (scheme: 'light' | 'dark', foreground: string) =>
    Math.min(
      ...themes
        .flatMap(measureContrast)
        .filter((one) => one.scheme === scheme && one.foreground === foreground)
        .map(({ ratio }) => ratio),
    );

  // What the design promises, as the lowest over every ground and every theme.
  test.each([
    ['ink', 15.1, 11.7],
    ['ink-2', 7.3, 7.6],
    ['ink-3', 5.4, 5.8],
    ['line-strong', 3.3, 3.9],
    ['bad', 5.6, 6.6],
    ['warn', 5.7, 7.5],
    ['ok', 5.6, 6.9],
    ['focus', 5.5, 6.5],
  ])('%s: at least %d in light, %d in dark', (foreground, light, dark) => {
    expect(lowest('light', foreground)).toBeCloseTo(light, ONE_DIGIT);
    expect(lowest('dark', foreground)).toBeCloseTo(dark, ONE_DIGIT);
  });

  test.each([
    ['netral', 8.2, 7.1, 8.7],
    ['setneg', 9.2, 8.0, 8.8],
    ['setkab', 11.6, 9.9, 8.7],
    ['kepegawaian', 6.6, 5.8, 8.6],
    ['politeknik', 6.8, 5.9, 9.7],
    ['kesejahteraan', 6.4, 5.6, 9.8],
  ])('%s: brand %d on white, %d on its tint, %d on dark', (name, onWhite, onTint, onDark) => {
    const theme = themes.find((one) => one.name === name);
    const ratio = (scheme: 'light' | 'dark', ground: string) =>
      contrastRatio(theme?.[scheme].brand ?? '', theme?.[scheme][ground] ?? '');
    expect(ratio('light', 'surface')).toBeCloseTo(onWhite, ONE_DIGIT);
    expect(ratio('light', 'brand-soft')).toBeCloseTo(onTint, ONE_DIGIT);
    expect(ratio('dark', 'surface')).toBeCloseTo(onDark, ONE_DIGIT);
  });

  test('are listed pair by pair', () => {
    const table = contrastTable(themes.flatMap(measureContrast));
    expect(table.themes.netral?.light?.['ink on surface']).toBe(17.61);
    expect(table.uses.focus).toBe('edge');
  });

  test('pass', () => {
    for (const theme of themes) expect(assertContrast(theme).length).toBeGreaterThan(100);
  });

  test.each(['light', 'dark'] as const)('stop the build when a brand loses contrast in %s', (scheme) => {
    for (const theme of themes) {
      const pale = { ...theme, [scheme]: { ...theme[scheme], brand: '#8a8a8a' } };
      expect(() => assertContrast(pale), theme.name).toThrow(ContrastError);
    }
  });
});

describe('a theme that some readers could not read', () => {
  let foundation: Foundation;
  beforeAll(async () => {
    foundation = await readFoundation(folder);
  });

  const colour = (hex: string) => ({
    $type: 'color',
    $value: {
      colorSpace: 'srgb',
      components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
      hex,
    },
  });
  const scheme = (brand: string, soft: string, on: string) => ({
    color: {
      brand: colour(brand),
      'brand-soft': colour(soft),
      'on-brand': colour(on),
      accent: colour('#c8102e'),
    },
  });
  const source = (light: ReturnType<typeof scheme>) => ({
    $extensions: {
      'id.humas.theme': { label: 'Buruk', manners: { masthead: 'line', card: 'text', date: 'long' } },
    },
    light,
    dark: scheme('#8fb8ea', '#1d2a3b', '#15181c'),
  });

  test('is stopped with the pair, the ratio and a colour that passes', async () => {
    const theme = await resolveTheme('buruk', source(scheme('#1b4f8f', '#e8eff8', '#5f6368')), foundation);
    expect(() => assertContrast(theme)).toThrow(
      'humas: theme "buruk" has 1 colour pair(s) with too little contrast. ' +
        'Readers with low vision could not read them (WCAG 2.2, 1.4.3 and 1.4.11). Change these colours:\n' +
        '- buruk, light: "on-brand" on "brand" is 1.35:1, needs 4.5:1. Change "on-brand" (#5f6368) to #bcc1c6.',
    );
  });

  test('is stopped at every ground it is too pale for', async () => {
    const theme = await resolveTheme('buruk', source(scheme('#e08a00', '#fff4e0', '#15181c')), foundation);
    expect(() => assertContrast(theme)).toThrow(
      /"brand" on "surface" is 2\.6\d:1[\s\S]*"brand" on "brand-soft"/,
    );
  });

  test('is stopped when its tint hides the edge of a control', async () => {
    const theme = await resolveTheme('buruk', source(scheme('#17191c', '#8f959d', '#ffffff')), foundation);
    // The edge is the same for everybody: the tint has to move, to one on which ink and edges pass.
    expect(() => assertContrast(theme)).toThrow(
      /"line-strong" on "brand-soft" is 1\.\d+:1, needs 3:1. Change "brand-soft" \(#8f959d\) to #dce3eb/,
    );
  });
});
