import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtEntries } from './built.ts';
import { shownIn, startVisit, type Visit } from './visitor.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const entries = builtEntries();
const ids = (pattern: RegExp) => entries.map(({ id }) => id).filter((id) => pattern.test(id));

/** Every page of text that is not a widget's own, some of those, and stories that ask an API. */
const WALK = [
  ...ids(/^(?!widget-).*--docs$/),
  ...ids(/^widget-(newscard|sharebar|reactionpoll|messageform|viewcounter)--docs$/),
  ...ids(/^widget-(reactionpoll|messageform)--(before-a-choice|ready)$/),
  ...ids(/^panduan-bilah-alat--(slow|failing)-api$/),
  ...ids(/^halaman-articlepage--everything$/),
];

test('nothing is asked of anybody else, and nothing breaks, on a walk through pages and stories', async () => {
  const page = await visit.open();
  await page.goto(`${visit.origin}/?path=/docs/mulai--docs`);
  await (await shownIn(page)).locator('.start').waitFor();
  for (const id of WALK) {
    const mode = id.endsWith('--docs') ? 'docs' : 'story';
    await page.goto(`${visit.origin}/iframe.html?id=${id}&viewMode=${mode}`);
    await page
      .locator(mode === 'docs' ? '.sbdocs-content h1' : '#storybook-root > *')
      .first()
      .waitFor();
    await page.waitForFunction(() =>
      [...document.images].every(({ complete, loading }) => complete || loading === 'lazy'),
    );
    // Stories in frames of their own load when they come into sight.
    for (const story of await page.locator('iframe[id^="iframe--"]').all()) {
      await story.scrollIntoViewIfNeeded();
      await story.contentFrame().locator('#storybook-root > *').first().waitFor({ state: 'attached' });
    }
  }
  expect(WALK.length).toBeGreaterThan(25);
  expect(visit.abroad).toEqual([]);
  expect(visit.complaints).toEqual([]);
});

test('the door that the walk goes through is guarded: a request abroad is seen', async () => {
  const page = await visit.open();
  await page.goto(`${visit.origin}/iframe.html?id=mulai--docs&viewMode=docs`);
  await page.evaluate(() => fetch('https://www.contoh.go.id/').catch(() => undefined));
  expect(visit.abroad.splice(0)).toEqual(['https://www.contoh.go.id/']);
});

describe('the first page', () => {
  test('says in one screen what this is, for whom, and where to go', async () => {
    const page = await visit.open();
    await page.goto(`${visit.origin}/`);
    const frame = await shownIn(page);
    await frame.locator('.start').waitFor();
    await expect.poll(() => page.title()).toMatch(/Humas Kit$/);
    const bottoms = await frame
      .locator('.start-hero h1, .start-hero [lang=en] p, .start-doors a')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().bottom));
    const height = await frame.evaluate(() => innerHeight);
    expect(bottoms).toHaveLength(14);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(height);
  });

  test.each([320, 390])('does not scroll sideways at %i px', async (width) => {
    const page = await visit.open({ viewport: { width, height: 800 } });
    await page.goto(`${visit.origin}/iframe.html?id=mulai--docs&viewMode=docs`);
    await page.locator('.start').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe.each(ids(/^(mulai|dasar|elemen|panduan|sdk)\b.*--docs$/))('the page %s', (id) => {
  test.each(['light', 'dark'])('in %s has no accessibility violations', async (scheme) => {
    const page = await visit.open({ viewport: { width: 390, height: 800 } });
    await page.goto(`${visit.origin}/iframe.html?id=${id}&viewMode=docs&globals=scheme:${scheme}`);
    await page.locator('.sbdocs-content h1').first().waitFor();
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      // Boxes of code are Storybook's own.
      const { violations } = await axe.run({
        include: ['.sbdocs-content'],
        exclude: ['.docblock-source', 'pre'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the frame around the stories', () => {
  const groundOf = async (scheme: 'light' | 'dark') => {
    const page = await visit.open({ colorScheme: scheme });
    await page.goto(`${visit.origin}/?path=/docs/mulai--docs`);
    const logo = page.locator('.sidebar-header img, .sidebar-header a img').first();
    await logo.waitFor();
    const frame = await shownIn(page);
    await frame.locator('.start').waitFor();
    return [await logo.getAttribute('src'), await frame.locator('html').getAttribute('data-humas-scheme')];
  };

  test('follows the system, and so does what is shown in it', async () => {
    expect(await groundOf('light')).toEqual(['./logo.svg', 'light']);
    expect(await groundOf('dark')).toEqual(['./logo-dark.svg', 'dark']);
  });
});

test('a page of text obeys the toolbar, and hands it to the stories framed in it', async () => {
  const page = await visit.open();
  await page.goto(`${visit.origin}/?path=/docs/panduan-bilah-alat--docs&globals=theme:setneg;textSize:150`);
  const frame = await shownIn(page);
  const print = frame.frameLocator('#iframe--panduan-bilah-alat--print').locator('html');
  await expect.poll(() => print.getAttribute('data-humas-theme')).toBe('setneg');
  // What a story says itself wins.
  const large = frame.frameLocator('#iframe--panduan-bilah-alat--text-at-200').locator('html');
  await expect.poll(() => large.evaluate((html) => html.style.fontSize)).toBe('200%');
  expect(await frame.locator('html').evaluate((html) => html.style.fontSize)).toBe('150%');
});

test('a story of the API that the toolbar chose waits, fails and recovers without a server', async () => {
  const page = await visit.open();
  await page.goto(
    `${visit.origin}/iframe.html?id=widget-reactionpoll--before-a-choice&viewMode=story&globals=api:failing`,
  );
  await page.getByRole('button', { name: 'Bermanfaat', exact: true }).click();
  await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
  await page.goto(
    `${visit.origin}/iframe.html?id=widget-reactionpoll--before-a-choice&viewMode=story&globals=api:slow`,
  );
  await page.getByRole('button', { name: 'Bermanfaat', exact: true }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Reaksi Anda: Bermanfaat/);
  expect(visit.abroad).toEqual([]);
});
