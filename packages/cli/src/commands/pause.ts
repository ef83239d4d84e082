import { setTimeout as pause } from 'node:timers/promises';

/** Waits, but not longer than until somebody stops. */
export async function pauseUnless(stop: AbortSignal, milliseconds: number): Promise<void> {
  await pause(milliseconds, undefined, { signal: stop }).catch((error: unknown) => {
    if (!stop.aborted) throw error;
  });
}
