import { defineConfig } from 'vitest/config';
import { reportersOf, timeouts } from '../../vitest.shared.ts';

/** What takes a registry, a download or another toolchain: the README followed from empty folders, to the letter. */
export default defineConfig({
  test: {
    include: ['full/**/*.test.ts'],
    globalSetup: ['test/pack-once.ts', 'full/open-once.ts'],
    fileParallelism: false,
    ...timeouts,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: reportersOf('vitest-full'),
  },
});
