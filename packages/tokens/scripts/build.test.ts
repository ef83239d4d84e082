import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assertComplete } from './completeness.ts';
import { themeSelector, writeCss } from './css.ts';
import { type ResolvedTheme, readThemes } from './read-tokens.ts';
import { writeTypedMap } from './typed-map.ts';

const root = join(import.meta.dirname, '..');
let themes: ResolvedTheme[];
beforeAll(async () => {
  themes = await readThemes(join(root, 'tokens'));
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
      const onScreen = light === dark ? [light] : [light, `light-dark(${light},${dark})`];
      const onPaper = light === dark ? [] : [light];
      expect(declared).toEqual([...onScreen, ...onPaper]);
    }
  });

  test('repeats in a theme only what some theme changes', () => {
    const [block = ''] = css().match(/\[data-humas-theme='kepegawaian'\]\{[^}]*\}/) ?? [];
    expect(block).toContain('--humas-brand:');
    expect(block).not.toMatch(/--humas-(font|text|space|surface)/);
  });

  test('gives every theme the roundness it asks for, so that nested themes do not mix', () => {
    for (const [theme, radius] of [
      ['setneg', '2px'],
      ['kesejahteraan', '12px'],
      ['netral', '8px'],
    ] as const) {
      const [block = ''] = css().match(new RegExp(`\\[data-humas-theme='${theme}'\\]\\{[^}]*\\}`)) ?? [];
      expect(block, theme).toContain(`--humas-radius:${radius};`);
    }
  });

  test('needs a theme', () =>
    expect(() => writeCss(themes, [])).toThrow(/humas: a style sheet without a theme/));
});
