import { defineConfig } from 'vitest/config';
import { reporters, timeouts } from '../../vitest.shared.ts';

export default defineConfig({
  test: {
    reporters,
    environment: 'node',
    ...timeouts,
    include: ['{src,test}/**/*.test.ts'],
    // Nothing here keeps a memory in a module: files may share a process, and read their modules once.
    isolate: false,
  },
});
