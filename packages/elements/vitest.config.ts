import { defineConfig } from 'vitest/config';
import { reporters, timeouts } from '../../vitest.shared.ts';

// Everything runs in Node. What needs a browser drives Chromium from there over the built scripts, since pages that install them
// see nothing else; what needs a DOM says `@vitest-environment jsdom`.
export default defineConfig({
  test: {
    reporters,
    ...timeouts,
    include: ['{src,scripts,test,wordpress,php}/**/*.test.ts'],
    exclude: ['**/*.full.test.ts', '**/node_modules/**'],
  },
});
