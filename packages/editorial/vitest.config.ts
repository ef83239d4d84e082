import { defineConfig } from 'vitest/config';
import { reporters, timeouts } from '../../vitest.shared.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Functions without a memory: one process may try them all, and reads their modules once.
    isolate: false,
    reporters,
    ...timeouts,
  },
});
