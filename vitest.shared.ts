import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where the tests find Chromium: `CHROMIUM_PATH`, then Playwright's own download, then the system's.
 *
 * @returns a path, or `undefined` when Playwright should use its own.
 */
export function chromiumPath(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return undefined;
  return SYSTEM_BROWSERS.find((path) => existsSync(path));
}

/** Launch options every browser test shares: no sandbox (tests also run as root), no background traffic. */
export function launchOptions() {
  const executablePath = chromiumPath();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

type Reporters = ['default', ['json', { outputFile: string }]];

/**
 * Reporters of one suite: people read the first, the runner adds up the second.
 *
 * @param suite - Names the report, so that a second suite of a workspace does not overwrite the first.
 */
export function reportersOf(suite: string): Reporters {
  return ['default', ['json', { outputFile: `reports/${suite}.json` }]];
}

/** Reporters of a workspace's fast suite. */
export const reporters = reportersOf('vitest');
