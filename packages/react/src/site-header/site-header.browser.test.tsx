import { themeAttributes, themeNames, themes } from '@humas/tokens';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../styles.css';
import { agency } from '../../test/samples.ts';
import { SiteHeader } from './site-header.js';

const items = ['Beranda', 'Berita', 'Siaran pers', 'Klarifikasi', 'PPID'].map((label, at) => ({
  label,
  href: `/${at}`,
}));

const masthead = (theme: (typeof themeNames)[number]) => (
  <div {...themeAttributes(theme)}>
    <SiteHeader
      agency={{ ...agency, name: themes[theme].label }}
      homeHref="/"
      items={items}
      motif={themes[theme].motif}
    />
  </div>
);

test.each(themeNames.flatMap((theme) => [320, 1280].map((width) => [theme, width] as const)))(
  'the masthead of %s fits in %i px, with its motif if it has one',
  async (theme, width) => {
    await page.viewport(width, 800);
    document.body.style.margin = '0';
    const { container } = await render(masthead(theme));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(Boolean(container.querySelector('.humas-site-header__motif'))).toBe(Boolean(themes[theme].motif));
    const [identity, nav] = ['identity', 'nav'].map((part) =>
      container.querySelector(`.humas-site-header__${part}`)?.getBoundingClientRect(),
    );
    const middle = ({ left, width: wide }: DOMRect) => Math.round(left + wide / 2);
    if (themes[theme].manners.masthead === 'formal') expect(middle(identity as DOMRect)).toBe(width / 2);
    else if (width > 900) expect(nav?.left).toBeGreaterThan(identity?.right ?? 0);
    expect(nav?.right).toBeLessThanOrEqual(width);
  },
);

test('on a phone the row of tabs begins where the current one shows, though it is the last', async () => {
  await page.viewport(320, 800);
  const last = items.map((item, at) => ({ ...item, current: at === items.length - 1 }));
  const { container } = await render(<SiteHeader agency={agency} homeHref="/" items={last} />);
  const nav = container.querySelector('nav');
  expect(nav?.scrollWidth).toBeGreaterThan(nav?.clientWidth ?? 0);
  const current = () => container.querySelector('[aria-current]')?.getBoundingClientRect();
  await expect.poll(() => current()?.right).toBeLessThanOrEqual(320);
  expect(current()?.left).toBeGreaterThanOrEqual(0);
  expect(window.scrollY).toBe(0);
});
