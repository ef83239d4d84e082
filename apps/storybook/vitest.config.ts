import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { inChromium, providerOptions, reporters, timeouts } from '../../vitest.shared.ts';

// Every story is a test: it renders, its play function passes, and axe finds nothing.
export default defineConfig({
  plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
  test: {
    reporters,
    ...timeouts,
    setupFiles: ['./.storybook/vitest.setup.ts'],
    env: inChromium.env,
    browser: { ...inChromium.browser, provider: playwright(providerOptions()) },
  },
});
