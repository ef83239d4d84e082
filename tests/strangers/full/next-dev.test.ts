import { expect, test } from 'vitest';
import { launch, openPage } from '../test/chromium.ts';
import { settleNextApp } from '../test/next-app.ts';
import { startNext } from '../test/next-server.ts';

/** The production build of the same app is tried every day; what only a developer sees is said by the other one. */
test('strict mode and the development build of Next find nothing to say', async () => {
  const browser = await launch();
  const dev = await startNext(settleNextApp(), 'dev', '/article');
  try {
    const { page, said, sent } = await openPage(browser);
    await page.goto(`${dev.origin}/article`);
    await page.getByRole('button', { name: 'Tedhak alamat' }).waitFor({ timeout: 60_000 });
    await expect.poll(() => sent, { timeout: 60_000 }).toContain('POST /v1/views');
    expect(said).toEqual([]);
  } finally {
    await browser.close();
    await dev.stop();
  }
});
