import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checklists } from '../blocks/checklist/index.ts';
import { builtEntries } from './built.ts';
import { startVisit, type Visit } from './visitor.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const entries = builtEntries();
const stories = entries.filter(({ type }) => type === 'story').map(({ id }) => id);
const pages = entries.filter(
  ({ type, title }) => type === 'docs' && (title.split('/').at(-1) ?? '') in checklists,
);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the parts that are ours; the rest of a page of text is Storybook's. */
const findingsIn = async (page: Page) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(['.docs-anatomy', '.docs-examples', '.docs-facts', '.docs-markup'])",
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

/** Opens a widget's page on a phone, and waits until its parts are there. */
async function open(id: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await visit.open({ viewport: { width: 390, height: 900 }, colorScheme });
  await page.goto(`${visit.origin}/iframe.html?viewMode=docs&id=${id}`);
  for (const part of ['.docs-number', '.docs-markup pre', '#keadaan ~ .docs-facts'])
    await page.locator(part).first().waitFor();
  return page;
}

/** The ids of the stories that the page's list of states points at. */
const storiesLedTo = async (page: Page) => {
  const links = page.locator('a[href*="path=/story/"]');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return addresses.map((address) => new URL(address).searchParams.get('path')?.slice('/story/'.length) ?? '');
};

test('every widget has a page in the build', () => {
  expect(pages).toHaveLength(Object.keys(checklists).length);
});

describe.each(pages)('the page $title', ({ id }) => {
  test.each(['light', 'dark'] as const)(
    'in %s is whole, fits a phone, is accessible and leads to its stories',
    async (scheme) => {
      const page = await open(id, scheme);
      const count = (part: string) => page.locator(part).count();
      expect(await count('.docs-number')).toBe(await count('.docs-legend li'));
      expect(await count('.docs-example')).toBeGreaterThan(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      // A widget that takes focus would make the page jump to it.
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await findingsIn(page)).toEqual([]);
      const led = await storiesLedTo(page);
      expect(led.length).toBeGreaterThan(7);
      expect(led.filter((story) => !stories.includes(story))).toEqual([]);
      expect(visit.complaints.splice(0)).toEqual([]);
      await page.context().close();
    },
  );
});
