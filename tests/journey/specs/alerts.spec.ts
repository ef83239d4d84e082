import { expect, test } from '../stack/fixtures.ts';

test('an urgent notice of a ministry stands on its pages and on those of the units below it', async ({
  page,
  stack,
}) => {
  for (const agency of ['perhubungan', 'politeknik']) {
    const { path } = await stack.richest(agency);
    for (const one of [`/${agency}`, `/${agency}/berita`, path]) {
      await page.goto(one);
      const notice = page.getByRole('main').getByRole('region', { name: 'Pemberitahuan mendesak' });
      await expect(notice.getByRole('heading')).toHaveText(['Peringatan']);
      await expect(notice).toContainText('Kementerian Perhubungan Nusantara. Berlaku sejak');
      // It is no pop-up: nothing to press, nothing that interrupts.
      await expect(notice.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  }
});

test('no other agency shows it', async ({ page }) => {
  for (const path of ['/', '/setneg', '/kepegawaian-regional-makassar']) {
    await page.goto(path);
    await expect(page.getByRole('region', { name: 'Pemberitahuan mendesak' })).toHaveCount(0);
  }
});
