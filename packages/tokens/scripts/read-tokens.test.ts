import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTheme } from '../src/create/index.ts';
import { type Foundation, readFoundation, resolveTheme, type ThemeSource } from './read-tokens.ts';

let foundation: Foundation;
beforeAll(async () => {
  foundation = await readFoundation(join(import.meta.dirname, '../tokens'));
});

const colour = (hex: string) => ({ $type: 'color', $value: hex });
const theme = (color: object, more: Partial<ThemeSource> = {}, extension: object = {}): ThemeSource => ({
  $extensions: {
    'id.humas.theme': {
      label: 'X',
      manners: { masthead: 'line', card: 'text', date: 'long' },
      ...extension,
    },
  },
  light: { color: color as ThemeSource['light'] },
  dark: { color: color as ThemeSource['light'] },
  ...more,
});

test('a colour whose hex and components disagree is refused', async () => {
  const brand = { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0], hex: '#ffffff' } };
  await expect(resolveTheme('x', theme({ brand }), foundation)).rejects.toThrow(
    /token "color.brand" says hex #ffffff, its components say #000000/,
  );
});

test('an alias that points nowhere is refused', async () => {
  const brand = { $type: 'color', $value: '{palette.gold.1}' };
  await expect(resolveTheme('x', theme({ brand }), foundation)).rejects.toThrow(
    /palette\.gold\.1|reference/i,
  );
});

describe('what every agency shares', () => {
  test.each(['ink', 'focus', 'bad', 'surface', 'line-strong', 'ok-soft'])('%s is refused', async (token) => {
    await expect(resolveTheme('x', theme({ [token]: colour('#777777') }), foundation)).rejects.toThrow(
      `humas: theme "x" sets ${token}. Ink, surfaces, focus and sizes are the same for every agency`,
    );
  });

  test('sizes are refused, also where no scheme is', async () => {
    const shared = { text: { small: { $type: 'dimension', $value: { value: 9, unit: 'px' } } } };
    await expect(resolveTheme('x', theme({}, { shared }), foundation)).rejects.toThrow(/sets text-small/);
  });
});

describe('manners', () => {
  test.each([
    [
      { manners: { masthead: 'line', card: 'text', date: 'roman' } },
      'humas: theme "x" has the date manner "roman". No widget knows how to draw it. Use long, badge, short.',
    ],
    [{ manners: { masthead: 'motif', card: 'text', date: 'long' } }, 'no motif that can be drawn'],
    [{ motif: 'toString' }, 'Name one of wave, kawung, padi'],
    [{ motif: 'wave' }, 'the masthead manner "line" shows none'],
    [
      {
        manners: { masthead: 'motif', card: 'text', date: 'long' },
        motif: { width: 4, height: 4, path: '"/>' },
      },
      'no motif that can be drawn',
    ],
  ])('%j is refused', async (extension, message) => {
    await expect(resolveTheme('x', theme({}, {}, extension), foundation)).rejects.toThrow(message);
  });

  test('a drawing of its own is read as it is', async () => {
    const motif = { width: 12, height: 8, path: 'M0 0h6v8H0z' };
    const manners = { masthead: 'formal', card: 'badge', date: 'long' };
    const resolved = await resolveTheme('x', theme({}, {}, { manners, motif }), foundation);
    expect(resolved.motif).toEqual(motif);
    expect(resolved.light).toMatchObject({
      'manner-masthead-motif': '8px',
      'manner-masthead-direction': 'column',
    });
  });
});

test('a created theme, put beside ours, builds to what its own style sheet says', async () => {
  const created = createTheme({
    name: 'dinas-sosial',
    label: 'Dinas Sosial Contoh',
    brand: '#7a3e00',
    accent: '#0a7',
    radius: 3,
    fontReading: 'Lontar, "Naskah Kuno"',
    masthead: 'formal',
    card: 'badge',
    motif: 'kawung',
  });
  const source = JSON.parse(JSON.stringify(created.tokens)) as ThemeSource;
  const resolved = await resolveTheme('dinas-sosial', source, foundation);
  expect(resolved).toMatchObject({ label: created.label, manners: created.manners, motif: created.motif });
  for (const scheme of ['light', 'dark'] as const)
    expect(resolved[scheme]).toMatchObject(created.colours[scheme]);
  const [own = ''] = created.css.split('@supports');
  const declared = [...own.matchAll(/^ +--humas-([^:]+): (.*);$/gm)].map((match) => match.slice(1));
  expect(declared.length).toBeGreaterThan(10);
  for (const [name = '', value] of declared) expect(resolved.light[name], name).toBe(value);
});
