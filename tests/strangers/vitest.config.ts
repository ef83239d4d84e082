import { defineConfig } from 'vitest/config';
import { reporters } from '../../vitest.shared.ts';

export default defineConfig({
  // One after the other: both pack the same packages into the same workshop.
  test: { include: ['test/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, reporters },
});
