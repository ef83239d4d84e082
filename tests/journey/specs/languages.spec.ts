import { expect, test } from '../stack/fixtures.ts';

test('a reader without Indonesian finds English at once, and stays in it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Official news, straight from its source');
  await page.getByRole('link', { name: 'Politeknik Pelayaran Bahari' }).click();
  await expect(page).toHaveURL(/\/en\/politeknik$/);
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'All news' }).click();
  await expect(page).toHaveURL(/\/en\/politeknik\/berita$/);
  await page.getByRole('contentinfo').getByRole('link', { name: 'About the agency' }).click();
  await expect(page.getByRole('main').getByRole('heading', { name: 'Contact us' })).toBeVisible();

  // An English article speaks English around it too, and leads back to English pages.
  await page.goto('/en/politeknik');
  await expect(page.getByRole('heading', { name: 'News in English' })).toBeVisible();
  await page.getByRole('link', { name: 'Cadets and fishers trade wave records' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Home' }).click();
  await expect(page).toHaveURL(/\/en\/politeknik$/);

  await page.getByRole('banner').getByRole('link', { name: 'Indonesia' }).click();
  await expect(page).toHaveURL(/\/politeknik$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});
