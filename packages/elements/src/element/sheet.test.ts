import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundles } from '../../scripts/bundles.ts';
import { shadowStyles } from '../../scripts/styles/shadow-styles.ts';
import { sheetOf } from './sheet.js';

/** A document of a browser, as far as sheets go. */
function documentOf(): Document & { written: string[] } {
  const written: string[] = [];
  class CSSStyleSheet {
    replaceSync(text: string) {
      written.push(text);
    }
  }
  return { defaultView: { CSSStyleSheet }, written } as never;
}

let readsBoth: boolean;
beforeEach(() => {
  readsBoth = true;
  vi.stubGlobal('CSS', { supports: () => readsBoth });
  vi.stubGlobal(
    'STYLES',
    ':host{--_ink:light-dark(#17191c,#f2f4f6);--_rem:max(1rem,16px)}p{color:var(--_ink)}',
  );
});
afterEach(() => vi.unstubAllGlobals());

test('what a page says of a token wins over ours', () => {
  const page = documentOf();
  sheetOf(page);
  expect(page.written).toEqual([
    ':host{--_ink:var(--humas-ink,light-dark(#17191c,#f2f4f6));--_rem:var(--humas-rem,max(1rem,16px))}p{color:var(--_ink)}',
  ]);
});

test('a browser that knows one scheme at a time gets the light one', () => {
  readsBoth = false;
  const page = documentOf();
  sheetOf(page);
  expect(page.written[0]).toContain('--_ink:var(--humas-ink,#17191c);');
});

test('all tags of a document share one sheet, and another document has its own', () => {
  const [page, frame] = [documentOf(), documentOf()];
  expect(sheetOf(page)).toBe(sheetOf(page));
  expect(sheetOf(frame)).not.toBe(sheetOf(page));
  expect([page.written.length, frame.written.length]).toEqual([1, 1]);
});

test('nothing of the real sheet is torn apart for older browsers', async () => {
  readsBoth = false;
  const own = readFileSync(join(import.meta.dirname, 'own.css'), 'utf8');
  const { widgets } = bundles.find(({ entry }) => entry === 'all') ?? bundles[0];
  const styles = await shadowStyles(widgets, own);
  expect(styles.split('light-dark(').length).toBeGreaterThan(20);
  vi.stubGlobal('STYLES', styles);
  const page = documentOf();
  sheetOf(page);
  const [written = ''] = page.written;
  expect(written).not.toContain('light-dark');
  expect(written.split('(').length).toBe(written.split(')').length);
  expect(written).toMatch(/--_ink:var\(--humas-ink,#[0-9a-f]{3,6}\)/);
});
