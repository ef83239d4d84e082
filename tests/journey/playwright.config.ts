import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../vitest.shared.ts';

export default defineConfig({
  testDir: 'specs',
  grepInvert: /@full/,
  globalSetup: './stack/global-setup.ts',
  workers: 1,
  // Only against hanging for ever: a slow machine is no fault.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    launchOptions: launchOptions(),
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Playwright's own says HeadlessChrome, which the API rightly takes for a bot; one test proves that it does.
    userAgent:
      'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    trace: 'off',
    screenshot: 'off',
  },
});
