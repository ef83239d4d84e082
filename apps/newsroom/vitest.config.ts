import { defineConfig } from 'vitest/config';
import { reporters } from '../../vitest.shared.ts';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters,
    // Only against hanging for ever: a slow machine is no fault.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
