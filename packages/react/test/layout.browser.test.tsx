import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../src/styles.css';
import { stories } from './stories.tsx';

document.documentElement.lang = 'id';

for (const [width, rootSize] of [
  [320, '100%'],
  [320, '200%'],
  [1920, '100%'],
] as const) {
  test.each(stories)(
    `${width} px, text at ${rootSize}: $name does not scroll sideways`,
    async ({ Story }) => {
      await page.viewport(width, 800);
      document.documentElement.style.fontSize = rootSize;
      document.body.style.margin = '0';
      await render(<Story />);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
}
