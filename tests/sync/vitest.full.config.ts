import { defineConfig } from 'vitest/config';
import { reportersOf, timeouts } from '../../vitest.shared.ts';

/** The same story told with a real WordPress, its database and its PHP. */
export default defineConfig({
  test: {
    include: ['full/**/*.test.ts'],
    ...timeouts,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: reportersOf('vitest-wordpress'),
  },
});
