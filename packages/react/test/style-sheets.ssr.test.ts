import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenNames } from '@humas/tokens';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const sheets = globSync('src/*/*.css', { cwd: root }).sort();
const read = (path: string) => readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

test('every widget has a sheet, and the whole takes them all', () => {
  const whole = read('src/styles.css');
  const widgets = sheets.filter((path) => !path.startsWith('src/internal/'));
  expect(widgets.length).toBeGreaterThan(8);
  for (const path of widgets) expect(whole).toContain(`'./${path.slice('src/'.length)}'`);
});

test.each(sheets)('%s names only variables of @humas/tokens or its own', (path) => {
  const css = read(path);
  const used = [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
  const own = [...css.matchAll(/(--_humas-[\w-]+)\s*:/g)].map(([, name]) => name);
  const known = new Set([...tokenNames.map((name) => `--humas-${name}`), ...own]);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test.each(sheets)('%s stays in its layer, with no colour, address or direction of its own', (path) => {
  const css = read(path).replace(/@import '[^']+';/g, '');
  expect(css.trim()).toMatch(/^@layer humas \{[\s\S]*\}$/);
  expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|url\(/i);
  expect(css).not.toMatch(/(margin|padding|border)-(left|right|top|bottom)|[\s;{](left|right|top|bottom):/);
  expect(css).not.toMatch(/text-align:\s*(left|right)/);
});

test('an icon is a few hundred bytes, drawn where it is used', () => {
  const icons = sheets.flatMap((path) => [...read(path).matchAll(/path\([^)]*\)/g)].map(([icon]) => icon));
  expect(icons.length).toBeGreaterThan(8);
  for (const icon of icons) expect(Buffer.byteLength(icon), icon).toBeLessThanOrEqual(1024);
});
