import { defineConfig } from 'vitest/config';
import { reportersOf, timeouts } from '../../vitest.shared.ts';

// The built Storybook in Chromium, as a visitor opens it.
export default defineConfig({
  test: { reporters: reportersOf('full'), ...timeouts, include: ['test/**/*.full.test.ts'] },
});
