import { defineConfig } from '@playwright/test';
import type { HostileOptions } from './hostile/share.ts';
import fast from './playwright.config.ts';

/** What takes longer than somebody who waits for the fast tier would like. */
export default defineConfig<HostileOptions>(fast, {
  grep: /@full|@both/,
  use: { everyNth: 1 },
  grepInvert: [],
  reporter: [['list'], ['json', { outputFile: 'reports/playwright-full.json' }]],
});
