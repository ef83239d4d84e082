import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { themeNames } from '@humas/tokens';
import postcss, { type Root, type Rule } from 'postcss';
import { beforeAll, describe, expect, test } from 'vitest';
import { parts } from '../../src/manifest/index.ts';
import { bundles, root } from '../bundles.ts';
import { shadowStyles } from './shadow-styles.ts';

const require = createRequire(import.meta.url);
const own = readFileSync(join(root, 'src/element/own.css'), 'utf8');
const rendered = new Set(Object.keys(parts));
const all = bundles.find(({ entry }) => entry === 'all') ?? bundles[0];

const isKeyframe = (rule: Rule) =>
  rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(`${rule.parent.name}`);
const classesIn = (selector: string) =>
  [...selector.matchAll(/\.humas-([\w-]+)/g)].map(([, name = '']) => name);

/** Selectors as they mean, however they are written. */
function selectorsOf(sheet: Root): Set<string> {
  const found = new Set<string>();
  sheet.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    for (const selector of rule.selectors)
      found.add(
        selector
          .replaceAll(/["']/g, '')
          .replaceAll(/\s*([>+~,])\s*/g, '$1')
          .replaceAll(/\s+/g, ' '),
      );
  });
  return found;
}

describe.each(bundles)('the sheet of $script', ({ entry, widgets, unshown }) => {
  let written: string;
  let sheet: Root;
  beforeAll(async () => {
    written = await shadowStyles(widgets, own, unshown);
    sheet = postcss.parse(written);
  });

  test('has no layers, in which a page’s own rules would win', () => {
    expect(/@(layer|import)/.test(written)).toBe(false);
  });

  test('has no rem of the page: html may be 10 px', () => {
    sheet.walkDecls(({ prop, value }) => {
      if (prop !== '--_rem') expect(`${prop}: ${value}`).not.toMatch(/\drem\b/);
    });
    expect(written.includes('*var(--_rem))')).toBe(true);
  });

  test('has rules for what these tags show, and for nothing else', () => {
    const strangers = [...selectorsOf(sheet)].flatMap(classesIn).filter((name) => !rendered.has(name));
    expect(strangers).toEqual([]);
  });

  test('says what every variable is that it uses', () => {
    const said = new Set<string>();
    sheet.walkDecls(/^--_/, ({ prop }) => void said.add(prop));
    const used = [...written.matchAll(/var\((--[\w-]+)([,)])/g)];
    expect(used.length).toBeGreaterThan(50);
    // A variable with a value of its own in its place may be missing.
    const missing = used
      .filter(([, name = '', end]) => end === ')' && !said.has(name))
      .map(([, name]) => name);
    expect([...new Set(missing)]).toEqual([]);
  });

  test('has every theme, set under the names a page may set', () => {
    for (const name of themeNames)
      expect(new RegExp(`:host\\(\\[theme=${name}\\]\\)\\{[^}]*--humas-brand:`).test(written), name).toBe(
        true,
      );
  });

  test(`of ${entry} loses none of the rules its widgets need`, () => {
    const kept = selectorsOf(sheet);
    const source = postcss.parse(
      widgets.map((name) => readFileSync(require.resolve(`@humas/react/${name}.css`), 'utf8')).join('\n'),
    );
    const needed = [...selectorsOf(source)].filter(
      (selector) =>
        classesIn(selector).length > 0 &&
        classesIn(selector).every((name) => rendered.has(name)) &&
        !unshown?.test(selector),
    );
    expect(needed.length).toBeGreaterThan(50);
    expect(needed.filter((selector) => !kept.has(selector))).toEqual([]);
  });
});

test('a widget that is not among the tags leaves no rule', async () => {
  const styles = await shadowStyles(['view-counter'], '');
  expect(styles).toContain('.humas-view-counter');
  expect(await shadowStyles([...all.widgets], own)).not.toMatch(
    /\.humas-(article|site|breadcrumb|pagination)/,
  );
  expect(styles).not.toMatch(/\.humas-(news|share|reaction)/);
});
