import AxeBuilder from '@axe-core/playwright';
import { AGENCIES, expect, islandRuns, pollRuns, test } from '../stack/fixtures.ts';
import { Publisher } from '../stack/publisher.ts';

test('copying the link is announced, and the link is the article', async ({ page, context, stack }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stack.site });
  const [article] = await stack.articles('kepegawaian');
  await page.goto(article?.path ?? '/');
  await islandRuns(page, '.humas-share-bar');
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tautan disalin' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(stack.site + article?.path);
});

test('the keyboard alone reaches the text, shares and reacts', async ({ page, stack }) => {
  const articles = await stack.articles('kepegawaian');
  const article = articles.at(-1);
  await page.goto(article?.path ?? '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Lewati ke konten utama' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);

  const reached: string[] = [];
  const active = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  for (let presses = 0; presses < 60 && !reached.includes('Bermanfaat'); presses++) {
    await page.keyboard.press('Tab');
    reached.push(await active());
  }
  expect(reached.some((text) => text.includes('WhatsApp'))).toBe(true);
  expect(reached).toContain('Bermanfaat');
  await pollRuns(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Bermanfaat', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('button', { name: 'Bermanfaat', exact: true })).toBeFocused();
});

/** Every kind of page; the same ones once more, and in English, in the full tier. */
const KINDS = ['', '/berita', '/klarifikasi', '/tentang', '/pesan'].map((page) => `/politeknik${page}`);
const DAILY = ['/', ...KINDS, '/privasi', '/cara-menghitung'];
const MORE = ['/politeknik/arsip/2026-11', '/politeknik/kategori/klarifikasi', '/en', '/en/politeknik'];
const SCHEMES = ['light', 'dark'] as const;

// Every day each page in one scheme, in the full tier in both: pages share what differs between the schemes.
for (const [path, tier, schemes] of [
  ...DAILY.map((path, index) => [path, '', [SCHEMES[index % 2]]] as const),
  ...[...DAILY, ...MORE, '/en/setneg/pesan'].map((path) => [path, ' @full', SCHEMES] as const),
]) {
  for (const scheme of schemes) {
    test(`axe finds nothing on ${path} in ${scheme}${tier}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme ?? null });
      // A page of trouble is accessible too.
      expect((await page.goto(path))?.status()).toBe(200);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
}

test('no page needs sideways scrolling at 320 px, nor at 200 % text', async ({ page, stack }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const articles = await Promise.all(AGENCIES.map((agency) => stack.richest(agency)));
  const own = ['klarifikasi', 'tentang', 'pesan', 'berita'].map((page) => `/kepegawaian/${page}`);
  const pages = ['/', '/privasi', '/kepegawaian', '/en/politeknik', ...own];
  for (const path of [...pages, ...articles.map(({ path }) => path)]) {
    await page.goto(path);
    for (const size of ['100%', '200%']) {
      await page.evaluate(
        (fontSize) => document.documentElement.style.setProperty('font-size', fontSize),
        size,
      );
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a headline never parts a figure from its unit, however narrow the page', async ({ page, stack }) => {
  const publisher = new Publisher(stack.api, stack.dataDir);
  await publisher.createAgency('uji-judul');
  const phrases = ['ke-28', 'Rp7,5 juta', '25 November'];
  const path = await publisher.carryOver('uji-judul', '1', {
    slug: 'judul',
    headline: 'Peringatan hari jadi ke-28 dibantu Rp7,5 juta dan dimulai pada 25 November di tiga kota',
    bodyHtml: '<p>Teks.</p>',
    publishedAt: '2023-01-01T10:00:00+07:00',
    sourceUrl: 'https://sumber.example/1',
    sourceVersion: '1',
  });
  await page.goto(path);
  // Each width breaks the lines elsewhere.
  for (let width = 320; width <= 480; width += 10) {
    await page.setViewportSize({ width, height: 640 });
    const lines = await page.getByRole('heading', { level: 1 }).evaluate((heading, phrases) => {
      const text = heading.firstChild as Text;
      // What keeps them together is not what they are.
      const shown = text.data.replaceAll('\u00a0', ' ');
      return phrases.map((phrase) => {
        const letters = [...phrase].map((letter) => (letter === '-' ? '-\u2060?' : letter)).join('');
        const found = new RegExp(letters).exec(shown);
        if (!found) return [phrase, 'is not there'];
        const range = document.createRange();
        range.setStart(text, found.index);
        range.setEnd(text, found.index + found[0].length);
        return [phrase, new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size];
      });
    }, phrases);
    expect(lines, `at ${width} px`).toEqual(phrases.map((phrase) => [phrase, 1]));
  }
});
