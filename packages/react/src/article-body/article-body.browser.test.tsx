import { composeStories } from '@storybook/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../styles.css';
import * as stories from './article-body.stories.tsx';

const { WideTable } = composeStories(stories);

test('a table wider than the text scrolls on its own, and its caption stays in sight', async () => {
  await page.viewport(320, 800);
  const { getByRole, container } = await render(<WideTable />);
  const region = getByRole('region').element();
  expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
  const caption = container.querySelector('caption') as Element;
  for (const scrolled of [0, region.scrollWidth]) {
    region.scrollLeft = scrolled;
    const [inner, outer] = [caption.getBoundingClientRect(), region.getBoundingClientRect()];
    expect(inner.left).toBeGreaterThanOrEqual(outer.left);
    expect(inner.right).toBeLessThanOrEqual(outer.right);
  }
});

test('covers that scroll with a table hide the shadow at its ends', async () => {
  const { getByRole } = await render(<WideTable />);
  expect(getComputedStyle(getByRole('region').element()).backgroundAttachment).toBe(
    'local, local, scroll, scroll',
  );
});
