import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumPath } from '../../vitest.shared.ts';
import { run } from './run.ts';

const isPresent = () => chromiumPath() !== undefined || existsSync(chromium.executablePath());
const isRoot = () => process.getuid?.() === 0;

/**
 * Makes sure the browser tests have a Chromium: an existing one, or Debian's when we may install it.
 *
 * @returns whether there is one; when not, it has already said the one command to run.
 */
export async function ensureChromium(): Promise<boolean> {
  if (isPresent()) return true;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing the one of Debian …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], env);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
    if (isPresent()) return true;
  }
  const command = existsSync('/usr/bin/apt-get')
    ? 'sudo apt-get install chromium'
    : 'npx playwright install chromium';
  console.error(
    `humas: no Chromium was found, and the browser tests need one. Run this once, or set CHROMIUM_PATH:\n\n    ${command}\n`,
  );
  return false;
}
