import { defineConfig } from 'vitest/config';
import { reporters, timeouts } from '../../vitest.shared.ts';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'samples/**/*.test.ts'],
    // What takes minutes or needs a program that is not on a bare machine belongs to the full tier.
    exclude: ['test/**/*.full.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    reporters,
    // As many as there are processors: most of the time a worker waits for PostgreSQL or a process.
    maxWorkers: '100%',
    ...timeouts,
  },
});
