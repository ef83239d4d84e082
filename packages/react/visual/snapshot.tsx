import { type ThemeName, themeAttributes } from '@humas/tokens';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../src/styles.css';
import './page.css';

type Dress = { theme?: ThemeName; scheme?: 'light' | 'dark' };

/** Every letter and picture in its place: a snapshot of a half-loaded page would differ from run to run. */
async function settled(host: Element) {
  await document.fonts.ready;
  for (const image of host.querySelectorAll('img')) {
    image.loading = 'eager';
    await image.decode().catch(() => {});
  }
}

/** Draws `node` in a theme and compares it with the picture kept under `name`. */
export async function expectToLookLike(name: string, node: ReactNode, { theme, scheme }: Dress = {}) {
  await page.viewport(1280, 900);
  for (const [attribute, value] of Object.entries(themeAttributes(theme ?? 'netral', scheme ?? 'light')))
    document.documentElement.setAttribute(attribute, value);
  document.documentElement.lang = 'id';
  const { container } = await render(node);
  container.className = 'snapshot';
  await settled(container);
  // What lies below the window is not drawn.
  await page.viewport(1280, Math.max(900, Math.ceil(container.getBoundingClientRect().height)));
  await expect.element(page.elementLocator(container)).toMatchScreenshot(name);
}
