import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { timeouts } from '../../vitest.patience.ts';

const widgets = join(import.meta.dirname, '../../packages/react');
const { resolve } = createRequire(import.meta.url);
const [react18, reactDom18] = ['react', 'react-dom'].map((name) => dirname(resolve(`${name}/package.json`)));

// On the oldest React the widgets promise: every story of every widget comes from the server and is hydrated. Their own
// tests run once more in the full tier (vitest.full.config.ts); this package is only a configuration.
export default defineConfig({
  root: widgets,
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^react(?=\/|$)/, replacement: react18 ?? '' },
      { find: /^react-dom(?=\/|$)/, replacement: reactDom18 ?? '' },
      // Its CommonJS build would require the React beside itself.
      {
        find: '@testing-library/react',
        replacement: join(
          dirname(resolve('@testing-library/react/package.json')),
          'dist/@testing-library/react.esm.js',
        ),
      },
    ],
  },
  test: {
    reporters: ['default', ['json', { outputFile: join(import.meta.dirname, 'reports/vitest.json') }]],
    ...timeouts,
    environment: 'jsdom',
    include: ['test/hydrate.test.tsx', '../../tests/react-18/test/*.test.ts'],
    exclude: ['**/*.{ssr,browser}.test.{ts,tsx}', '**/node_modules/**'],
    setupFiles: ['./test/setup/dom.ts'],
    server: { deps: { inline: [/@testing-library\/react/, /storybook/] } },
  },
});
