import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../stack/fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word finds its other forms, and a rubric narrows what was found', async ({ page }) => {
    await page.goto('/kepegawaian');
    await page.getByRole('banner').getByRole('link', { name: 'Cari' }).click();
    await page.getByRole('searchbox', { name: 'Cari berita' }).fill('melayani');
    await page.getByRole('button', { name: 'Cari' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil pencarian “melayani”');
    await expect(page.getByRole('searchbox')).toHaveValue('melayani');
    const hits = page
      .getByRole('main')
      .getByRole('list')
      .filter({ has: page.locator('mark') });
    await expect(hits.locator('mark', { hasText: /^layanan$/i }).first()).toBeVisible();
    const all = await hits.getByRole('listitem').count();

    await page
      .getByRole('navigation', { name: 'Rubrik' })
      .getByRole('link', { name: /^Klarifikasi/ })
      .click();
    await expect(page).toHaveURL(/\/kepegawaian\/cari\?q=melayani&kategori=klarifikasi$/);
    const narrowed = await hits.getByRole('listitem').count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(all);
    await page.getByRole('link', { name: 'Hapus saringan' }).click();
    await expect(hits.getByRole('listitem')).toHaveCount(all);

    const first = hits.getByRole('heading', { level: 3 }).first();
    const headline = await first.innerText();
    await first.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });

  test('a typing error is asked back, and nothing found leads on', async ({ page }) => {
    await page.goto('/kepegawaian/cari?q=kepegawian');
    const suggestion = page.getByText('Mungkin maksud Anda:').getByRole('link');
    await expect(suggestion).toHaveText('kepegawaian');
    await suggestion.click();
    await expect(page.getByRole('searchbox')).toHaveValue('kepegawaian');
    await page.goto('/kepegawaian/cari?q=xqzwvk');
    const nothing = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(nothing).toHaveText('Tidak ada berita yang cocok');
    await page.getByRole('main').getByRole('link', { name: 'Indeks berita' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indeks berita');
  });

  test('the archive leads to the news of one month', async ({ page }) => {
    await page.goto('/kepegawaian/berita');
    const archive = page.getByRole('navigation', { name: 'Arsip berita' });
    await archive.getByText('2024', { exact: true }).first().click();
    await archive.getByRole('link', { name: 'Oktober 2024' }).click();
    await expect(page).toHaveURL(/\/kepegawaian\/arsip\/2024-10$/);
    await expect(archive.getByRole('link', { name: 'Oktober 2024' })).toHaveAttribute('aria-current', 'page');
    const times = await page
      .locator('.newsroom-index time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter((time) => !time.startsWith('2024-10'))).toEqual([]);
  });
});

test('the search fits a small phone, and axe finds nothing in either scheme', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/setneg/cari', '/kepegawaian/berita', '/kepegawaian/cari?q=layanan&kategori=berita']) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test('a page’s feeds hold its newest news', async ({ page, request, stack }) => {
  const [newest] = await stack.articles('kepegawaian');
  if (!newest) throw new Error('kepegawaian has no article');
  await page.goto('/kepegawaian');
  const links = page.locator('head link[rel=alternate][type]');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(3);
  for (const address of addresses) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(newest.path);
  }
  const shown = page.getByRole('contentinfo').getByRole('link', { name: 'RSS', exact: true });
  await expect(shown).toHaveAttribute('href', addresses[0] ?? '');
});
