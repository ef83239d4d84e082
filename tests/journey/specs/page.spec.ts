import AxeBuilder from '@axe-core/playwright';
import { expect, islandRuns, pollRuns, test } from '../stack/fixtures.ts';

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

for (const scheme of ['light', 'dark'] as const) {
  for (const path of ['/', '/politeknik', 'article'] as const) {
    test(`axe finds nothing on ${path} in ${scheme}`, async ({ page, stack }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const [article] = await stack.articles('kepegawaian');
      await page.goto(path === 'article' ? (article?.path ?? '/') : path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
}

test('nothing is asked of a third party, nothing violates the policy, no cookie is set', async ({
  page,
  context,
  stack,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== stack.site && origin !== stack.api) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const [article] = await stack.articles('politeknik');
  for (const path of ['/', '/politeknik', article?.path ?? '/']) {
    const answer = await page.goto(path);
    const policy =
      answer?.headers()['content-security-policy'] ??
      (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content'));
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[style]').count()).toBe(0);
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('no page needs sideways scrolling at 320 px, nor at 200 % text', async ({ page, stack }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const [article] = await stack.articles('kepegawaian');
  for (const path of ['/', '/kepegawaian', article?.path ?? '/']) {
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
