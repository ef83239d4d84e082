import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../colour.js';
import { PAIRS } from '../contrast.js';
import { themeNames, themes } from '../index.js';
import { ContrastError, createTheme, SeedError, type ThemeSeeds } from './index.js';

const seeds = { name: 'dinas-sosial', label: 'Dinas Sosial Contoh', brand: '#7a3e00' } satisfies ThemeSeeds;
const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const names = ['ContrastError', 'SeedError', 'createTheme'];

/** What was thrown, which has to be one of ours. */
function refusal<Kind extends Error>(kind: new (...args: never[]) => Kind, wanted: object): Kind {
  try {
    createTheme({ ...seeds, ...wanted });
  } catch (error) {
    expect(error).toBeInstanceOf(kind);
    return error as Kind;
  }
  throw new Error(`${JSON.stringify(wanted)} was not refused`);
}

test('the source and the built package export exactly these names', async () => {
  expect(Object.keys(await import('./index.js')).sort()).toEqual(names);
  const published = '@humas/tokens/create';
  expect(Object.keys(await import(/* @vite-ignore */ published)).sort()).toEqual(names);
});

describe('a created theme', () => {
  test('comes whole from a name, a label and a colour', () => {
    const theme = createTheme(seeds);
    expect(theme).toMatchObject({
      name: 'dinas-sosial',
      label: 'Dinas Sosial Contoh',
      manners: { masthead: 'line', card: 'picture', date: 'long' },
      motif: undefined,
    });
    expect(theme.colours.light).toMatchObject({ brand: '#7a3e00', accent: '#7a3e00', 'on-brand': '#ffffff' });
    expect(Object.keys(theme.colours.dark).sort()).toEqual(Object.keys(theme.colours.light).sort());
  });

  test('measures every allowed pair in both schemes, the tightest first', () => {
    const { contrast } = createTheme(seeds);
    expect(contrast).toHaveLength(2 * PAIRS.length);
    const shares = contrast.map(({ ratio, required }) => ratio / required);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThanOrEqual(1);
  });

  test('changes nothing that every agency shares', () => {
    const { colours } = createTheme(seeds);
    for (const name of ['ink', 'surface', 'focus', 'bad', 'line-strong'] as const) {
      expect(colours.light[name]).toBe(themes.netral.colours.light[name]);
      expect(colours.dark[name]).toBe(themes.netral.colours.dark[name]);
    }
  });

  test.each(themeNames)('derives from the brand of %s what was drawn by hand, or nearly', (name) => {
    const drawn = themes[name].colours;
    const { colours } = createTheme({ ...seeds, brand: drawn.light.brand });
    const channels = (colour = '') => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (const [scheme, token, most] of [
      ['light', 'brand-soft', 10],
      ['dark', 'brand-soft', 18],
      ['dark', 'brand', 32],
    ] as const) {
      const derived = channels(colours[scheme][token]);
      for (const [at, channel] of channels(drawn[scheme][token]).entries())
        expect(Math.abs(channel - (derived[at] ?? 0)), `${scheme} ${token}`).toBeLessThanOrEqual(most);
    }
  });

  test('keeps a dark brand, an accent, fonts and manners that were given', () => {
    const theme = createTheme({
      ...seeds,
      brandDark: '#FB9',
      accent: '#FFD700',
      fontInterface: ['Aksara', 'Naskah Kuno'],
      fontReading: '"Source Serif 4", serif',
      motif: 'padi',
      card: 'text',
      date: 'short',
    });
    expect(theme.colours.dark).toMatchObject({ brand: '#ffbb99', accent: '#ffd700' });
    expect(theme.css).toContain("--humas-font-interface: Aksara, 'Naskah Kuno', system-ui");
    expect(theme.css).toContain("--humas-font-reading: 'Source Serif 4', serif;");
    expect(theme.manners).toEqual({ masthead: 'motif', card: 'text', date: 'short' });
    expect(theme.tokens.$extensions['id.humas.theme'].motif).toBe('padi');
    expect(theme.css).toContain('--humas-manner-masthead-motif: 16px');
  });
});

describe('low contrast', () => {
  test('is refused with the pair, the ratio, what is required, and a colour that passes', () => {
    const error = refusal(ContrastError, { brand: '#e08a00' });
    const ratios = error.pairs.map(({ ratio }) => ratio);
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    const first = error.pairs.find(({ background }) => background === 'surface');
    expect(first).toMatchObject({
      scheme: 'light',
      foreground: 'brand',
      background: 'surface',
      required: 4.5,
      change: { token: 'brand', from: '#e08a00' },
    });
    expect(first?.ratio).toBeCloseTo(2.69, 2);
    expect(error.message).toMatch(
      /"brand" on "surface" is 2.69:1, needs 4.5:1. Change "brand" \(#e08a00\) to #[0-9a-f]{6}\./,
    );
    expect(error.pairs.every(({ scheme }) => scheme === 'light')).toBe(true);
  });

  test('is reported in the README as it is', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [worst] = refusal(ContrastError, { name: 'dinas-cerah', brand: '#e08a00' }).pairs;
    expect(readme).toContain("brand: '#e08a00'");
    expect(readme).toContain(
      `// ${worst?.foreground} ${worst?.background} ${worst?.ratio} ${worst?.required}\n`,
    );
    expect(readme).toContain(`// ${worst?.change.to} passes everywhere\n`);
  });

  test('of a dark brand is told apart from that of the light one', () => {
    const { pairs } = refusal(ContrastError, { brandDark: '#333333' });
    expect(new Set(pairs.map(({ scheme }) => scheme))).toEqual(new Set(['dark']));
    expect(pairs[0]?.change.from).toBe('#333333');
  });

  test('whatever the seeds: a theme passes everywhere, or the colour that was suggested does', () => {
    let refused = 0;
    fc.assert(
      fc.property(hex, fc.option(hex, { nil: undefined }), (brand, brandDark) => {
        const wanted = { ...seeds, brand, brandDark };
        try {
          for (const { ratio, required } of createTheme(wanted).contrast)
            expect(ratio).toBeGreaterThanOrEqual(required);
        } catch (error) {
          if (!(error instanceof ContrastError)) throw error;
          refused += 1;
          const change = (scheme: string) => error.pairs.find((pair) => pair.scheme === scheme)?.change.to;
          const mended = createTheme({
            ...wanted,
            brand: change('light') ?? brand,
            brandDark: change('dark') ?? brandDark,
          });
          for (const { foreground, background, scheme, required } of mended.contrast) {
            const colours = mended.colours[scheme];
            const ratio = contrastRatio(colours[foreground] ?? '', colours[background] ?? '');
            expect(ratio).toBeGreaterThanOrEqual(required);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(20);
  });
});

describe('a seed that cannot be used is refused by its name', () => {
  test.each([
    ['name', { name: 'Dinas Sosial' }],
    ['name', { name: "x']{}" }],
    ['name', { name: 'a--b' }],
    ['name', { name: 'a'.repeat(41) }],
    ['name', { name: 'netral' }],
    ['label', { label: '  ' }],
    ['label', { label: 'dua\nbaris' }],
    ['brand', { brand: 'red' }],
    ['brand', { brand: '#12345' }],
    ['brand', { brand: '#1b4f8f;color:red' }],
    ['brandDark', { brandDark: 'rgb(0 0 0)' }],
    ['accent', { accent: '' }],
    ['radius', { radius: 17 }],
    ['radius', { radius: 1.5 }],
    ['radius', { radius: Number.NaN }],
    ['fontReading', { fontReading: 'Georgia; } body { display: none' }],
    ['fontInterface', { fontInterface: [] }],
    ['masthead', { masthead: 'curtain' }],
    ['card', { card: 'toString' }],
    ['date', { date: 'roman' }],
    ['motif', { motif: 'naga' }],
    ['motif', { masthead: 'motif' }],
    ['motif', { masthead: 'band', motif: 'wave' }],
    ['ink', { ink: '#999999' }],
    ['focus', { focus: '#ffffff' }],
  ])('%s: %j', (seed, wanted) => {
    const error = refusal(SeedError, wanted);
    expect(error.seed).toBe(seed);
    expect(error.message).toMatch(/^humas: .+[.] .+[.] .+[.]$/);
  });

  test('what every agency shares is no seed for the compiler either', () => {
    // @ts-expect-error ink is the same in every theme
    const wrong: ThemeSeeds = { ...seeds, ink: '#000000' };
    expect(() => createTheme(wrong)).toThrow(/cannot set "ink"/);
  });
});
