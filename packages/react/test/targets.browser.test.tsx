import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../src/styles.css';
import { stories } from './stories.tsx';

const WIDGETS = [
  'alert-banner',
  'archive-nav',
  'breadcrumb',
  'contact-channels',
  'language-switch',
  'pagination',
  'search-box',
];

const controls = stories.filter(({ widget }) => WIDGETS.includes(widget));

test.each(controls)('$name: a thumb hits what can be pressed', async ({ Story }) => {
  await page.viewport(320, 800);
  const { container } = await render(<Story />);
  for (const target of container.querySelectorAll('a, button, select, input, details[open] a, summary')) {
    const { height } = target.getBoundingClientRect();
    // What is folded away has no height, and cannot be missed.
    if (target.checkVisibility()) expect(Math.ceil(height), target.outerHTML).toBeGreaterThanOrEqual(44);
  }
});

test('agency-identity: logo, name and strip are one target', async () => {
  const { Story } = stories.find(({ name }) => name === 'agency-identity Small') as (typeof stories)[number];
  const { container } = await render(<Story />);
  const link = container.querySelector('a');
  for (const part of container.querySelectorAll('.humas-agency-logo, .humas-agency-identity__endorsement')) {
    const { left, top, width, height } = part.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(link);
  }
});
