import type { Page } from '@playwright/test';
import { expect, islandRuns, type SampleArticle, type Stack, test } from '../stack/fixtures.ts';

const form = (page: Page) => page.getByRole('region', { name: 'Tulis pesan' });
const text = (page: Page) => form(page).getByRole('textbox', { name: 'Pesan Anda' });
const consent = (page: Page) => form(page).getByRole('checkbox');
const send = (page: Page) => form(page).getByRole('button', { name: 'Kirim pesan' });
const spoken = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

/** Each test has an article of its own, so that messages never mix. */
async function articleOf(stack: Stack, nth: number, agency = 'setneg'): Promise<SampleArticle> {
  const inIndonesian = (await stack.articles(agency)).filter(({ locale }) => locale === 'id');
  const article = inIndonesian[nth];
  if (!article) throw new Error(`${agency} has only ${inIndonesian.length} articles in Indonesian`);
  return article;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await islandRuns(page, '.humas-message-form');
}

test('the keyboard alone writes a message, agrees to the terms and sends it', async ({ page, stack }) => {
  const article = await articleOf(stack, 0);
  await page.goto(article.path);
  const kind = form(page).getByRole('radio', { name: 'Saran atau masukan' });
  const isReached = () => kind.evaluate((radio) => radio === document.activeElement);
  for (let presses = 0; presses < 120 && !(await isReached()); presses++) await page.keyboard.press('Tab');
  await expect(kind).toBeFocused();
  await islandRuns(page, '.humas-message-form');

  await page.keyboard.press('ArrowDown');
  await expect(form(page).getByRole('radio', { name: 'Apresiasi' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('Terima kasih, penjelasannya mudah diikuti.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sri');
  await page.keyboard.press('Tab');
  await expect(consent(page)).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form(page).getByText('Jangan tulis NIK', { exact: false }).last()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(send(page)).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(spoken(page, 'Pesan Anda terkirim.')).toBeAttached();
  await expect(form(page)).toBeFocused();
  expect(await stack.messages(article.id)).toEqual([
    {
      kind: 'appreciation',
      text: 'Terima kasih, penjelasannya mudah diikuti.',
      name: 'Sri',
      status: 'pending',
      via: 'api',
    },
  ]);
});

test('two presses send one message', async ({ page, stack }) => {
  const article = await articleOf(stack, 1);
  await open(page, article.path);
  await text(page).fill('Mohon tabelnya ditambahkan.');
  await consent(page).check();
  // The button is gone after the first answer, so both presses come in one turn of the browser.
  await send(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(spoken(page, 'Pesan Anda terkirim.')).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect((await stack.messages(article.id)).map(({ text }) => text)).toEqual(['Mohon tabelnya ditambahkan.']);
});

test('without consent nothing is sent, and the reader is led to the box', async ({ page, stack }) => {
  const article = await articleOf(stack, 2);
  await open(page, article.path);
  await text(page).fill('Sebuah masukan.');
  await send(page).click();
  await expect(consent(page)).toBeFocused();
  await expect(form(page).getByText('Centang kotak ini sebelum mengirim.')).toBeVisible();
  expect(await stack.messages(article.id)).toEqual([]);
});

test('while the API is down the words stay, and they arrive once it is back', async ({ page, stack }) => {
  const article = await articleOf(stack, 3);
  await open(page, article.path);
  await text(page).fill('Angka pada alinea kedua tampaknya keliru.');
  await consent(page).check();
  await stack.withoutApi(async () => {
    await send(page).click();
    await expect(spoken(page, 'Pesan belum terkirim.')).toBeAttached();
    await expect(text(page)).toHaveValue('Angka pada alinea kedua tampaknya keliru.');
    await expect(consent(page)).toBeChecked();
  });
  await send(page).click();
  await expect(spoken(page, 'Pesan Anda terkirim.')).toBeAttached();
  expect(await stack.messages(article.id)).toMatchObject([
    { kind: 'feedback', text: 'Angka pada alinea kedua tampaknya keliru.', name: null, status: 'pending' },
  ]);
});

test('what was written is shown nowhere before somebody at the agency has read it', async ({
  page,
  stack,
}) => {
  const article = await articleOf(stack, 4);
  await open(page, article.path);
  await text(page).fill('Kalimat yang belum dibaca petugas.');
  await consent(page).check();
  await send(page).click();
  await expect(spoken(page, 'Pesan Anda terkirim.')).toBeAttached();
  expect(await stack.messages(article.id)).toHaveLength(1);
  await page.reload();
  await expect(page.getByText('Kalimat yang belum dibaca petugas.')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form arrives, says so on a page of the API, and leads back', async ({ page, stack }) => {
    const article = await articleOf(stack, 0, 'setkab');
    await page.goto(article.path);
    await form(page).getByRole('radio', { name: 'Permintaan ralat' }).check();
    await text(page).fill('Tanggal pada judul keliru.');
    await consent(page).check();
    await send(page).click();

    await expect(page).toHaveURL(/\/v1\/messages\/sent\?/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('terkirim');
    expect(await stack.messages(article.id)).toEqual([
      {
        kind: 'correctionRequest',
        text: 'Tanggal pada judul keliru.',
        name: null,
        status: 'pending',
        via: 'form',
      },
    ]);
    await page.getByRole('link', { name: /Kembali/ }).click();
    await expect(page).toHaveURL(stack.site + article.path);
  });

  test('a message about no article arrives too, in the language of its page', async ({ page, stack }) => {
    await page.goto('/en/setkab/pesan');
    await page.getByRole('radio', { name: 'Appreciation' }).check();
    await page.getByRole('textbox', { name: 'Your message' }).fill('Thank you for the clear words.');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page).toHaveURL(/\/v1\/messages\/sent\?/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: /Back/ }).click();
    await expect(page).toHaveURL(`${stack.site}/en/setkab/pesan`);
  });
});
