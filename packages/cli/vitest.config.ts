import { defineConfig } from 'vitest/config';
import { reporters, timeouts } from '../../vitest.shared.ts';

export default defineConfig({
  test: { reporters, environment: 'node', ...timeouts, include: ['{src,test}/**/*.test.ts'] },
});
