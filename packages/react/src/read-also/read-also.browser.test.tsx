import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../styles.css';
import { readAlso } from '../../test/samples.ts';
import { ReadAlso } from './read-also.js';

test('the whole strip leads to the story, and is as high as a thumb', async () => {
  await page.viewport(1280, 800);
  const { container } = await render(<ReadAlso article={readAlso.article} />);
  const { left, top, width, height } = (container.firstElementChild as Element).getBoundingClientRect();
  expect(height).toBeGreaterThanOrEqual(44);
  for (const [x, y] of [
    [0.02, 0.1],
    [0.5, 0.5],
    [0.98, 0.9],
  ] as const)
    expect(document.elementFromPoint(left + width * x, top + height * y)).toBe(container.querySelector('a'));
});
