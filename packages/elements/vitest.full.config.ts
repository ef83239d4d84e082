import { defineConfig } from 'vitest/config';
import { reportersOf, timeouts } from '../../vitest.shared.ts';

// Slow suites: a real WordPress, every page in every state.
export default defineConfig({
  test: {
    reporters: reportersOf('full'),
    ...timeouts,
    include: ['{src,scripts,test,wordpress,php}/**/*.full.test.ts'],
    exclude: ['**/node_modules/**'],
  },
});
