import { FetchFailedError } from '../safe-fetch/errors.js';
import type { SafeFetch } from '../safe-fetch/safe-fetch.js';

/**
 * Whether a page says itself that it is gone. Anything else, a redirect to the front page or an overloaded server,
 * is no decision of an editor.
 *
 * @throws when the site does not answer.
 */
export async function isPageGone(url: string, fetch: SafeFetch, signal?: AbortSignal): Promise<boolean> {
  const { status } = await fetch(url, { method: 'HEAD', signal });
  if (status < 400) return false;
  // Many servers answer HEAD wrongly; only what a reader's browser would get decides.
  return isGone(await statusOfPage(url, fetch, signal));
}

async function statusOfPage(url: string, fetch: SafeFetch, signal?: AbortSignal): Promise<number> {
  try {
    return (await fetch(url, { signal })).status;
  } catch (error) {
    if (error instanceof FetchFailedError && error.failure === 'too-large') return 200;
    throw error;
  }
}

const isGone = (status: number) => status === 404 || status === 410;
