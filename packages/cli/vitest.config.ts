import { defineConfig } from 'vitest/config';
import { reporters } from '../../vitest.shared.ts';

export default defineConfig({
  test: { reporters, environment: 'node', testTimeout: 60_000, include: ['{src,test}/**/*.test.ts'] },
});
