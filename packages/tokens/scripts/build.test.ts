import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assertComplete } from './completeness.ts';
import { themeSelector, writeCss } from './css.ts';
import { withManners } from './manners.ts';
import { type ResolvedTheme, readFoundation, readThemes, resolveTheme } from './read-tokens.ts';
import { writeTypedMap } from './typed-map.ts';

const root = join(import.meta.dirname, '..');
let themes: ResolvedTheme[];
beforeAll(async () => {
  themes = (await readThemes(join(root, 'tokens'))).map(withManners);
});

const css = () =>
  writeCss(
    themes,
    themes.map((theme, index) => ({
      theme,
      selector: index ? themeSelector(theme.name) : `:root,${themeSelector(theme.name)}`,
    })),
  );

test('the committed names and colours are those of the tokens', async () => {
  expect(await readFile(join(root, 'src/generated.ts'), 'utf8')).toBe(writeTypedMap(themes));
});

describe('completeness', () => {
  test('every theme has every variable in both schemes', () =>
    expect(() => assertComplete(themes)).not.toThrow());

  test('a missing colour is named', () => {
    const [netral, other] = themes as [ResolvedTheme, ResolvedTheme];
    const { 'brand-soft': _, ...dark } = other.dark;
    expect(() => assertComplete([netral, { ...other, dark }])).toThrow(
      'humas: 1 token(s) are missing. A widget would fall back to the colour of another theme. ' +
        'Add them to tokens/themes:\n- kepegawaian, dark: "brand-soft"',
    );
  });
});

describe('the style sheet', () => {
  test('keeps theme colours out of :root, the default’s apart', () => {
    const roots = [...css().matchAll(/^([^{}]*:root[^{}]*)\{([^}]*)\}/gm)]
      .map(([, , body]) => body)
      .join(';');
    const [netral] = themes as [ResolvedTheme];
    for (const name of ['brand', 'brand-soft', 'accent']) {
      const declared = [...roots.matchAll(new RegExp(`--humas-${name}:([^;]+)`, 'g'))].map(
        ([, value]) => value,
      );
      const { light, dark } = { light: netral.light[name], dark: netral.dark[name] };
      expect(declared).toEqual(light === dark ? [light] : [light, `light-dark(${light},${dark})`]);
    }
  });

  test('repeats in a theme only what some theme changes', () => {
    const [block = ''] = css().match(/\[data-humas-theme='kepegawaian'\]\{[^}]*\}/) ?? [];
    expect(block).toContain('--humas-brand:');
    expect(block).not.toMatch(/--humas-(font|text|space|surface)/);
  });

  test('needs a theme', () =>
    expect(() => writeCss(themes, [])).toThrow(/humas: a style sheet without a theme/));
});

test('a manner that no widget knows is refused', () => {
  const [theme] = themes as [ResolvedTheme];
  expect(() => withManners({ ...theme, manners: { ...theme.manners, date: 'roman' } })).toThrow(
    'humas: theme "netral" has the date manner "roman". No widget knows how to draw it. Use long, badge, short.',
  );
});

test('a colour whose hex and components disagree is refused', async () => {
  const foundation = await readFoundation(join(root, 'tokens'));
  const brand = { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0], hex: '#ffffff' } };
  const source = {
    $extensions: {
      'id.humas.theme': { label: 'X', manners: { masthead: 'line', card: 'text', date: 'long' } },
    },
    light: { color: { brand } },
    dark: { color: { brand } },
  };
  await expect(resolveTheme('x', source, foundation)).rejects.toThrow(
    /token "color.brand" says hex #ffffff, its components say #000000/,
  );
});

test('an alias that points nowhere is refused', async () => {
  const foundation = await readFoundation(join(root, 'tokens'));
  const color = { brand: { $type: 'color', $value: '{palette.gold.1}' } };
  const source = {
    $extensions: {
      'id.humas.theme': { label: 'X', manners: { masthead: 'line', card: 'text', date: 'long' } },
    },
    light: { color },
    dark: { color },
  };
  await expect(resolveTheme('x', source, foundation)).rejects.toThrow(/palette\.gold\.1|reference/i);
});
