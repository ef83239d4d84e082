import { expect, islandRuns, pollRuns, readFor, test } from '../stack/fixtures.ts';

test('the API stops in mid-visit: what is open stays readable, and nothing complains', async ({
  page,
  stack,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const article = await stack.richest('kesejahteraan');
  await readFor(page, article.path);
  await islandRuns(page, '.humas-share-bar');
  await pollRuns(page);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');

  await stack.withoutApi(async () => {
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByText('Lainnya', { exact: true }).click();
    await expect(page.getByRole('link', { name: /Telegram/ })).toBeVisible();
    await page
      .getByRole('textbox', { name: 'Pesan Anda' })
      .fill('Ditulis saat sumber berita tidak menjawab.');
    await expect(page.locator('.humas-article-body')).toBeVisible();
    const pictures = await page
      .locator('main img')
      .evaluateAll((all) => all.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length);
    expect(pictures).toBe(0);
    // The same page anew: this server remembers it.
    expect((await page.request.get(article.path)).status()).toBe(200);
    expect(complaints).toEqual([]);
  });
});
