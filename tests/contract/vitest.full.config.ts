import { defineConfig } from 'vitest/config';
import { reportersOf, timeouts } from '../../vitest.shared.ts';

/** What an independent judge says of every answer the API's own suite got. */
export default defineConfig({
  test: {
    include: ['full/**/*.test.ts'],
    ...timeouts,
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    reporters: reportersOf('vitest-judge'),
  },
});
