import { expect, readFor, test } from '../stack/fixtures.ts';

test.describe('a reader who stays on an article', () => {
  test('is counted once, and still once after a reload', async ({ page, stack }) => {
    const [article] = await stack.articles('politeknik');
    if (!article) throw new Error('no article');

    await readFor(page, article.path);
    await expect.poll(async () => (await stack.stored(article.id)).views).toEqual({ counted: 1 });

    await page.reload();
    await page.waitForTimeout(4000);
    expect((await stack.stored(article.id)).views).toEqual({ counted: 1 });
  });

  test('is counted again in another tab, because nothing ties the tabs together', async ({
    context,
    stack,
  }) => {
    const [, article] = await stack.articles('politeknik');
    if (!article) throw new Error('no article');
    await readFor(await context.newPage(), article.path);
    await readFor(await context.newPage(), article.path);
    expect((await stack.stored(article.id)).views).toEqual({ counted: 2 });
  });

  // Caches hold a count for a quarter of a minute: who asks whether it arrives has to wait for it.
  test('sees on the page what the database holds, once the counters are fresh', {
    tag: '@full',
  }, async ({ page, stack }) => {
    const [, , article] = await stack.articles('politeknik');
    if (!article) throw new Error('no article');
    const totalOf = async () => {
      const answer = await fetch(`${stack.api}/v1/counters?ids=${article.id}`);
      const { items } = (await answer.json()) as { items: { views: { total: number; baseline: number } }[] };
      return items[0]?.views ?? { total: -1, baseline: -1 };
    };
    await readFor(page, article.path);
    const { baseline } = await totalOf();
    await expect.poll(async () => (await totalOf()).total, { timeout: 120_000 }).toBe(baseline + 1);
    const shown = new Intl.NumberFormat('id-ID').format(baseline + 1);
    await expect
      .poll(
        async () => {
          await page.goto(article.path);
          return page.locator('.humas-view-counter').first().innerText();
        },
        { timeout: 150_000, intervals: [3000] },
      )
      .toContain(shown);
  });

  test('is not counted when leaving within a second', async ({ page, stack }) => {
    const [, , , article] = await stack.articles('politeknik');
    if (!article) throw new Error('no article');
    // The page's clock stands still, so that a slow machine does not make the stay longer.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.goto(article.path);
    await page.clock.runFor(900);
    await page.goto('/');
    await page.clock.runFor(10_000);
    await page.waitForTimeout(3000);
    expect((await stack.stored(article.id)).views).toEqual({});
  });
});

test.describe('a declared bot', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/142.0.0.0 Safari/537.36',
  });

  test('is kept apart', async ({ page, stack }) => {
    const [, , , , article] = await stack.articles('politeknik');
    if (!article) throw new Error('no article');
    await readFor(page, article.path);
    expect((await stack.stored(article.id)).views).toEqual({ bot: 1 });
  });
});
