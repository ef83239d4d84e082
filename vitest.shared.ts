import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { patience, timeouts } from './vitest.patience.ts';

export { timeouts };

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

// Vitest takes a browser for frozen that is silent for two of these; the tests' Chromium shares two processors with
// other suites. It reads no option for it.
process.env.VITEST_BROWSER_HEARTBEAT_INTERVAL ??= `${patience}`;

/** Where tests in Chromium run, with the patience of every other wait. The provider is the suite's own. */
export const inChromium = {
  // A page that loads, and a frame in it that answers.
  env: { VITEST_BROWSER_IFRAME_TIMEOUT: `${timeouts.hookTimeout}` },
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    connectTimeout: timeouts.hookTimeout,
    instances: [{ browser: 'chromium' as const }],
  },
};

/** What a provider is started with: Chromium, and how long a press or a jump to a page may take. */
export const providerOptions = () => ({ launchOptions: launchOptions(), actionTimeout: patience });

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
