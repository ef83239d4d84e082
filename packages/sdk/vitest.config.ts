import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { inChromium, providerOptions, reporters, timeouts } from '../../vitest.shared.ts';

// The file's suffix names where it runs: `.dom.test` in happy-dom, `.browser.test` in Chromium, `.test-d` in
// the type checker only, everything else in Node.
export default defineConfig({
  test: {
    reporters,
    ...timeouts,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,test}/**/*.test.ts'],
          exclude: ['**/*.{dom,browser}.test.ts', '**/node_modules/**'],
          typecheck: {
            enabled: true,
            include: ['{src,test}/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
            spawnTimeout: timeouts.hookTimeout,
          },
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: ['{src,test}/**/*.dom.test.ts'] },
      },
      {
        extends: true,
        // Found late, it would make the page load anew in the middle of a test.
        optimizeDeps: { include: ['ky'] },
        test: {
          name: 'browser',
          include: ['{src,test}/**/*.browser.test.ts'],
          env: inChromium.env,
          browser: { ...inChromium.browser, provider: playwright(providerOptions()) },
        },
      },
    ],
  },
});
