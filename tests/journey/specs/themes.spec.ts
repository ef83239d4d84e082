import AxeBuilder from '@axe-core/playwright';
import { AGENCIES, expect, test } from '../stack/fixtures.ts';

/** Every day two houses that differ most; all of them in the full tier, and by their widgets in the stories. */
const DAILY = 2;

for (const [index, agency] of AGENCIES.entries()) {
  const tier = index < DAILY ? '' : ' @full';

  test(`${agency}: nothing is asked of a third party, nothing violates the policy, no cookie is set${tier}`, async ({
    page,
    context,
    stack,
  }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    await page.exposeBinding('reportViolation', (_, text: string) => complaints.push(text));
    await page.addInitScript(() => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void };
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        reportViolation(`${violatedDirective}: ${blockedURI}`),
      );
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== stack.site && origin !== stack.api) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const { path } = await stack.richest(agency);
    const own = ['berita', 'klarifikasi', 'tentang', 'pesan'].map((page) => `/${agency}/${page}`);
    for (const one of ['/', `/${agency}`, ...own, path]) {
      const answer = await page.goto(one);
      const policy = answer?.headers()['content-security-policy'];
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
      // Down to the end, where pictures load and islands wake up.
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('[style]').count()).toBe(0);
    }
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`${agency}: axe finds nothing on an article in ${scheme}${tier}`, async ({ page, stack }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const { path } = await stack.richest(agency);
      await page.goto(path);
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
}

test('six agencies are six houses: none wears the colour and manners of another', async ({ page }) => {
  const houses = new Set<string>();
  const mastheads = new Set<string | undefined>();
  for (const agency of AGENCIES) {
    await page.goto(`/${agency}`);
    const house = await page.locator('html').evaluate((root) => {
      const { humasMasthead, humasCard, humasDate } = root.dataset;
      const strip = document.querySelector('.humas-site-header svg path')?.getAttribute('d');
      const brand = getComputedStyle(root).getPropertyValue('--humas-brand');
      return { brand, masthead: humasMasthead, dress: [humasMasthead, humasCard, humasDate, strip].join() };
    });
    expect(house.brand).toMatch(/#|rgb|color/);
    houses.add(house.brand);
    houses.add(house.dress);
    mastheads.add(house.masthead);
  }
  expect(houses.size).toBe(2 * AGENCIES.length);
  expect([...mastheads].toSorted()).toEqual(['band', 'formal', 'line', 'motif']);
});
