import { defineConfig } from '@playwright/test';
import fast from './playwright.config.ts';

/** What takes longer than somebody who waits for the fast tier would like. */
export default defineConfig(fast, {
  grep: /@full/,
  grepInvert: [],
  reporter: [['list'], ['json', { outputFile: 'reports/playwright-full.json' }]],
});
