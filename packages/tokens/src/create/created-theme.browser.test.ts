import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShownPage, type ShownPage } from '../../test/shown-page.ts';
import { createTheme } from './index.js';

const theme = createTheme({
  name: 'dinas-sosial',
  label: 'Dinas Sosial Contoh',
  brand: '#7a3e00',
  brandDark: '#ffbb88',
  accent: '#008055',
  radius: 0,
  fontReading: 'Lontar',
  masthead: 'formal',
  card: 'text',
});
const { light, dark } = theme.colours;
const own = ['brand', 'brand-soft', 'on-brand', 'accent', 'ink', 'surface', 'focus'];

let shown: ShownPage;
let base: string;
beforeAll(async () => {
  shown = await openShownPage();
  base = await readFile(join(import.meta.dirname, '../../dist/tokens.css'), 'utf8');
});
afterAll(() => shown.close());

describe.each([
  ['after tokens.css', () => base + theme.css],
  ['before tokens.css', () => theme.css + base],
])('a created theme, loaded %s', (_, css) => {
  const html = 'data-humas-theme="dinas-sosial"';

  test('follows the reader’s scheme, and one that is forced', async () => {
    await shown.show(css(), '<p data-humas-scheme="dark" id="dark"></p><p id="follow"></p>', html);
    for (const name of own) {
      expect(await shown.colour('#follow', name), name).toBe(light[name]);
      expect(await shown.colour('#dark', name), name).toBe(dark[name]);
    }
    await shown.page.emulateMedia({ colorScheme: 'dark' });
    for (const name of own) expect(await shown.colour('#follow', name), name).toBe(dark[name]);
  });

  test('brings its roundness, fonts and manners', async () => {
    await shown.show(css(), '', html);
    for (const [name, value] of [
      ['radius', '0px'],
      ['radius-large', '0px'],
      ['manner-masthead-direction', 'column'],
      ['manner-masthead-edge', '3px double'],
    ] as const)
      expect(await shown.text('html', name), name).toBe(value);
    expect(await shown.text('html', 'font-reading')).toMatch(/^Lontar, Georgia/);
  });

  test('prints dark on white, also on a site that asks for a dark page', async () => {
    await shown.show(`${css()} :root,p{color-scheme:dark}`, '<p data-humas-scheme="dark"></p>', html);
    await shown.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await shown.colour('p', 'ink')).toBe('#000000');
    expect(await shown.colour('p', 'surface')).toBe('#ffffff');
    expect(await shown.colour('p', 'brand')).toBe(light.brand);
    expect(await shown.colour('p', 'brand-soft')).toBe(light['brand-soft']);
  });

  test('gives way to forced colours', async () => {
    await shown.show(css(), '<p data-humas-scheme="light"></p>', html);
    await shown.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const words = (color: string, ground: string) =>
      shown.painted('p', 'i', { color, 'background-color': ground });
    expect(await words('var(--humas-on-brand)', 'var(--humas-brand)')).toEqual(
      await words('CanvasText', 'Canvas'),
    );
    expect(await shown.painted('p', 'svg', { fill: 'var(--humas-brand)' })).toEqual(
      await shown.painted('p', 'svg', { fill: dark.brand ?? '' }),
    );
  });

  test('nests in one of ours, and one of ours in it', async () => {
    await shown.show(
      css(),
      `<div data-humas-theme="kepegawaian"><div ${html} id="a"><div data-humas-theme="kepegawaian" id="b"></div></div></div>`,
    );
    expect(await shown.colour('#a', 'brand')).toBe(light.brand);
    expect(await shown.text('#a', 'manner-masthead-direction')).toBe('column');
    expect(await shown.colour('#b', 'brand')).not.toBe(light.brand);
    expect(await shown.text('#b', 'manner-masthead-direction')).toBe('row');
    expect(await shown.text('#b', 'radius')).toBe('8px');
  });

  test('is overruled by the site’s own style sheet', async () => {
    await shown.show(`${css()} :root{--humas-brand:#010203}`, '', html);
    expect(await shown.colour('html', 'brand')).toBe('#010203');
  });
});

test('an older browser gets its light values', async () => {
  const css = (base + theme.css).replaceAll('light-dark(#fff,#000)', 'not-known(#fff)');
  await shown.show(css, '', 'data-humas-theme="dinas-sosial"');
  await shown.page.emulateMedia({ colorScheme: 'dark' });
  for (const name of own) expect(await shown.colour('html', name), name).toBe(light[name]);
});
