import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.ts';

/**
 * Asks `url` until it answers 2xx.
 *
 * @throws Error when the server exits first or does not answer within `seconds`, with what it printed last.
 */
export async function waitUntilReady(child: Child, url: string, seconds = 120): Promise<void> {
  let gone = false;
  child.exited.then(() => {
    gone = true;
  });
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(150)) {
    if (gone) throw new Error(`humas: ${child.name} stopped while starting.\n${child.recentOutput()}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
  throw new Error(
    `humas: ${child.name} did not answer at ${url} within ${seconds} s. Its last output:\n${child.recentOutput()}`,
  );
}
