import type { Page } from '@playwright/test';
import { expect, pollRuns, test } from '../stack/fixtures.ts';

const option = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function articleWithPoll(
  stack: { articles(agency: string): Promise<{ id: string; path: string }[]>; api: string },
  nth: number,
) {
  const withPoll = [];
  for (const article of await stack.articles('kepegawaian')) {
    const poll = await fetch(`${stack.api}/v1/articles/${article.id}/poll`);
    if (poll.ok && ((await poll.json()) as { preset: string }).preset === 'usefulness')
      withPoll.push(article);
  }
  const article = withPoll[nth];
  if (!article) throw new Error(`kepegawaian has only ${withPoll.length} articles with a usefulness poll`);
  return article;
}

test('a reaction is set, changed, kept over a reload and withdrawn', async ({ page, stack }) => {
  const article = await articleWithPoll(stack, 0);
  await page.goto(article.path);
  await pollRuns(page);

  await option(page, 'Bermanfaat').click();
  await expect(page.getByRole('status').filter({ hasText: 'Reaksi Anda: Bermanfaat' })).toBeAttached();
  await expect(option(page, 'Bermanfaat')).toHaveAttribute('aria-pressed', 'true');
  expect((await stack.stored(article.id)).votes).toEqual({ useful: 1 });

  await option(page, 'Kurang jelas').click();
  await expect(page.getByRole('status').filter({ hasText: 'Reaksi Anda: Kurang jelas' })).toBeAttached();
  expect((await stack.stored(article.id)).votes).toEqual({ unclear: 1 });

  await page.reload();
  await expect(option(page, 'Kurang jelas')).toHaveAttribute('aria-pressed', 'true');

  await option(page, 'Kurang jelas').click();
  await expect(page.getByRole('status').filter({ hasText: 'dibatalkan' })).toBeAttached();
  expect((await stack.stored(article.id)).votes).toEqual({});

  await page.reload();
  await pollRuns(page);
  await page.waitForTimeout(1000);
  await expect(option(page, 'Kurang jelas')).toHaveAttribute('aria-pressed', 'false');
});

test('a failed vote is rolled back, said, and can be tried again', async ({ page, stack }) => {
  const article = await articleWithPoll(stack, 1);
  await page.goto(article.path);
  await pollRuns(page);
  await page.route('**/reaction', (route) => route.abort());
  await option(page, 'Bermanfaat').click();
  await expect(page.getByText('Belum tersimpan', { exact: false }).first()).toBeVisible();
  await expect(option(page, 'Bermanfaat')).toHaveAttribute('aria-pressed', 'false');
  await page.unroute('**/reaction');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(option(page, 'Bermanfaat')).toHaveAttribute('aria-pressed', 'true');
  // The button shows the press at once; the announcement comes after the answer.
  await expect(page.getByRole('status').filter({ hasText: 'Reaksi Anda: Bermanfaat' })).toBeAttached();
  expect((await stack.stored(article.id)).votes).toEqual({ useful: 1 });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the poll records a vote, lets it be changed and withdrawn, and leads back', async ({
    page,
    stack,
  }) => {
    const article = await articleWithPoll(stack, 2);
    await page.goto(article.path);
    await option(page, 'Bermanfaat').click();
    await expect(page).toHaveURL(/\/reaction\/result/);
    await expect(page.getByText('Bermanfaat').first()).toBeVisible();
    expect((await stack.stored(article.id)).votes).toEqual({ useful: 1 });

    await page.getByRole('button', { name: /Kurang jelas/ }).click();
    await expect(page.getByText('Pilihan Anda: Kurang jelas.')).toBeVisible();
    expect((await stack.stored(article.id)).votes).toEqual({ unclear: 1 });

    await page.getByRole('button', { name: 'Tarik pilihan saya' }).first().click();
    await expect(page.getByText('Anda belum memilih', { exact: false })).toBeVisible();
    expect((await stack.stored(article.id)).votes).toEqual({});

    await page
      .getByRole('link', { name: /Kembali/ })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${article.path}$`));
  });

  test('links on the page lead where they say', async ({ page, stack }) => {
    await page.goto('/kepegawaian');
    const headline = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first();
    const name = await headline.innerText();
    await headline.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const whatsapp = page.getByRole('link', { name: /WhatsApp \(buka di tab baru\)/ }).first();
    await expect(whatsapp).toHaveAttribute('href', /^https:\/\/wa\.me\/\?text=/);
    expect(stack.site).toBeTruthy();
  });
});
