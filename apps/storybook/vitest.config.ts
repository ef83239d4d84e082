import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { inChromium, providerOptions, reporters, timeouts } from '../../vitest.shared.ts';

export default defineConfig({
  test: {
    reporters,
    projects: [
      // Every story is a test: it renders, its play function passes, and axe finds nothing.
      {
        plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
        test: {
          name: 'stories',
          ...timeouts,
          setupFiles: ['./.storybook/vitest.setup.ts'],
          env: inChromium.env,
          browser: { ...inChromium.browser, provider: playwright(providerOptions()) },
        },
      },
      // What the built Storybook holds, and the parts of it that need no browser.
      {
        test: {
          name: 'build',
          ...timeouts,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.full.test.ts'],
        },
      },
    ],
  },
});
