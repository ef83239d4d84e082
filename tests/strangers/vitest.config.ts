import { defineConfig } from 'vitest/config';
import { reporters, timeouts } from '../../vitest.shared.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/pack-once.ts',
    // One after the other: two bundlers at once are slower than one after the other on a small machine.
    fileParallelism: false,
    ...timeouts,
    reporters,
  },
});
