import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchOptions } from '../../../../vitest.shared.ts';

/** One Chromium for the tests of a file, started before and closed after them. */
export function inChromium(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('humas: Chromium is started before the first test. Ask for it inside one.');
    return browser;
  };
}
