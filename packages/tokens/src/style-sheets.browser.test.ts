import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShownPage, type ShownPage } from '../test/shown-page.ts';
import { contrastRatio } from './colour.js';
import { PAIRS } from './contrast.js';
import { schemeNames, themeNames, themes, tokenNames } from './index.js';

const dist = join(import.meta.dirname, '../dist');
const readCss = (name: string) => readFile(join(dist, name), 'utf8');

let shown: ShownPage;
let page: ShownPage['page'];
beforeAll(async () => {
  shown = await openShownPage();
  page = shown.page;
});
afterAll(() => shown.close());

const show: ShownPage['show'] = (...given) => shown.show(...given);
const colour: ShownPage['colour'] = (...given) => shown.colour(...given);
const text: ShownPage['text'] = (...given) => shown.text(...given);

describe('tokens.css in a browser', () => {
  let css: string;
  beforeAll(async () => {
    css = await readCss('tokens.css');
  });

  test('defines every published variable', async () => {
    await show(css, '');
    for (const name of tokenNames) expect(await text('html', name), name).not.toBe('');
  });

  test.each(themeNames)('paints %s in both schemes, forced on any element', async (theme) => {
    await show(
      css,
      `<div data-humas-theme="${theme}">${schemeNames.map((scheme) => `<p data-humas-scheme="${scheme}"></p>`).join('')}</div>`,
    );
    for (const scheme of schemeNames) {
      const wanted = themes[theme].colours[scheme];
      expect(await shown.colours(`[data-humas-scheme=${scheme}]`, Object.keys(wanted)), scheme).toEqual(
        wanted,
      );
    }
  });

  test('follows the reader’s scheme until one is forced', async () => {
    await show(css, '<p id="follow"></p><p id="light" data-humas-scheme="light"></p>');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colour('#follow', 'surface')).toBe(themes.netral.colours.dark.surface);
    expect(await colour('#light', 'surface')).toBe(themes.netral.colours.light.surface);
  });

  test('nests themes and schemes, and returns to the default', async () => {
    await show(
      css,
      `<div data-humas-theme="politeknik"><div data-humas-scheme="dark" id="a"><div data-humas-theme="netral" id="b">
        <div data-humas-scheme="light" data-humas-theme="kepegawaian" id="c"></div></div></div></div>`,
    );
    expect(await colour('#a', 'brand')).toBe(themes.politeknik.colours.dark.brand);
    expect(await colour('#b', 'brand')).toBe(themes.netral.colours.dark.brand);
    expect(await colour('#c', 'brand')).toBe(themes.kepegawaian.colours.light.brand);
    expect(await colour('html', 'brand')).toBe(themes.netral.colours.light.brand);
  });

  test('a forced scheme paints its own ground, so nothing turns white on white', async () => {
    await show(css, '<div data-humas-scheme="dark">x</div>');
    const painted = await page
      .locator('div')
      .evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]);
    expect(painted).toEqual(['rgb(21, 24, 28)', 'rgb(236, 238, 240)']);
  });

  test.each(themeNames)(
    'prints %s dark on white, whatever the screen shows and the site asks for',
    async (theme) => {
      await show(
        `${css} :root,p{color-scheme:dark}`,
        `<p data-humas-theme="${theme}" data-humas-scheme="dark"></p>`,
      );
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const selector of ['p', 'html']) {
        expect(await colour(selector, 'ink')).toBe('#000000');
        for (const ground of ['surface', 'surface-2', 'surface-3'])
          expect(await colour(selector, ground)).toBe('#ffffff');
      }
      expect(await colour('p', 'brand')).toBe(themes[theme].colours.light.brand);
      const names = [...new Set(PAIRS.flatMap(({ foreground, background }) => [foreground, background]))];
      const printed = await shown.colours('p', names);
      for (const { foreground, background, required } of PAIRS)
        expect(
          contrastRatio(printed[foreground] ?? '', printed[background] ?? ''),
          `${foreground} on ${background}`,
        ).toBeGreaterThanOrEqual(required);
    },
  );

  describe.each(schemeNames)('with colours forced on a %s ground', (palette) => {
    const asked = palette === 'dark' ? 'light' : 'dark';

    test.each(themeNames)('%s leaves words, boxes and edges to the browser', async (theme) => {
      await show(css, `<p data-humas-theme="${theme}" data-humas-scheme="${asked}"></p>`);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: palette });
      const system = await shown.painted('p', 'i', {
        color: 'CanvasText',
        'background-color': 'Canvas',
        'border-top-color': 'CanvasText',
      });
      expect(new Set(system).size).toBe(2);
      for (const name of Object.keys(themes[theme].colours.light))
        expect(
          await shown.painted('p', 'i', {
            color: `var(--humas-${name})`,
            'background-color': `var(--humas-${name})`,
            'border-top-color': `var(--humas-${name})`,
          }),
          name,
        ).toEqual(system);
    });

    test.each(themeNames)('%s draws in the scheme nearer to that ground', async (theme) => {
      await show(css, `<p data-humas-theme="${theme}" data-humas-scheme="${asked}"></p>`);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: palette });
      const wanted = themes[theme].colours[palette].brand;
      expect(await shown.painted('p', 'svg', { fill: 'var(--humas-brand)' })).toEqual(
        await shown.painted('p', 'svg', { fill: wanted }),
      );
    });
  });

  test('stands still under reduced motion', async () => {
    await show(css, '');
    expect(await text('html', 'motion')).toBe('150ms');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await text('html', 'motion')).toBe('0ms');
  });

  test('yields to a site’s own style sheet, layered or not', async () => {
    await show(
      `${css} :root{color-scheme:light;--humas-font-reading:Lontar}`,
      '<p data-humas-theme="politeknik"></p>',
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colour('html', 'surface')).toBe('#ffffff');
    expect(await text('p', 'font-reading')).toBe('Lontar');
    await show(`${css} @layer humas{:root{--humas-target:48px}}`, '');
    expect(await text('html', 'target')).toBe('48px');
  });

  test('sizes follow the reader’s text size', async () => {
    await show(
      `${css} html{font-size:200%} p{font-size:var(--humas-text-small);margin:var(--humas-space-4)}`,
      '<p>x</p>',
    );
    const { size, margin } = await page.locator('p').evaluate((element) => ({
      size: getComputedStyle(element).fontSize,
      margin: getComputedStyle(element).marginTop,
    }));
    expect({ size, margin }).toEqual({ size: '28px', margin: '32px' });
  });

  test('an older browser gets the light values', async () => {
    // What such a browser sees: the block it does not understand is skipped.
    await show(
      css.replace('light-dark(#fff,#000)', 'not-known(#fff)'),
      '<p data-humas-theme="kepegawaian"></p>',
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [name, hex] of Object.entries(themes.kepegawaian.colours.light))
      expect(await colour('p', name), name).toBe(hex);
  });
});

test.each(themeNames)('themes/%s.css stands alone, without an attribute', async (theme) => {
  await show(await readCss(`themes/${theme}.css`), '');
  for (const name of tokenNames) expect(await text('html', name), name).not.toBe('');
  expect(await colour('html', 'brand')).toBe(themes[theme].colours.light.brand);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colour('html', 'brand-soft')).toBe(themes[theme].colours.dark['brand-soft']);
});
