import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { inChromium, providerOptions, reporters, timeouts } from '../../vitest.shared.ts';

// The file's suffix names where it runs: `.ssr.test` in Node without a document, `.browser.test` in
// Chromium, everything else in jsdom.
export default defineConfig({
  plugins: [react()],
  test: {
    reporters,
    ...timeouts,
    projects: [
      {
        extends: true,
        test: {
          name: 'ssr',
          environment: 'node',
          isolate: false,
          include: ['{src,test,scripts}/**/*.ssr.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // A document for each file costs more than its tests. What a file leaves behind, its set-up takes away: any
          // order of files is green (`--sequence.shuffle.files`).
          isolate: false,
          include: ['{src,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{ssr,browser}.test.{ts,tsx}', '**/node_modules/**'],
          setupFiles: ['./test/setup/dom.ts'],
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'axe-core',
            'vitest-browser-react',
            '@testing-library/user-event',
          ],
        },
        test: {
          name: 'browser',
          include: ['{src,test}/**/*.browser.test.{ts,tsx}'],
          env: inChromium.env,
          browser: { ...inChromium.browser, provider: playwright(providerOptions()) },
        },
      },
    ],
  },
});
