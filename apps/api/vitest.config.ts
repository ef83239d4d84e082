import { defineConfig } from 'vitest/config';
import { reporters } from '../../vitest.shared.ts';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'samples/**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    reporters,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
