import type { Problem } from '@humas/sdk';
import { type Frame, loadFrame } from './load-frame.ts';
import { type Outcome, optional } from './outcome.ts';

/** What a page that is not the wanted one says. */
export type Trouble = {
  kind: 'notFound' | 'withdrawn' | 'unavailable';
  /** The agency whose address was asked, where it is known: its header, contacts and colour stay. */
  frame?: Frame | undefined;
  withdrawn?: Problem['withdrawn'];
};

const answers = {
  missing: { kind: 'notFound', status: 404 },
  withdrawn: { kind: 'withdrawn', status: 410 },
  unavailable: { kind: 'unavailable', status: 503 },
} as const;

/** Seconds after which a reader's browser or a cache may ask again while the API is down. */
const RETRY_AFTER = '30';

/**
 * Gives an answer its status and headers, and its page the words.
 *
 * @param response `Astro.response`; must be called in a page's front matter, before anything is sent.
 */
export async function troubleOf(
  outcome: Exclude<Outcome<unknown>, { state: 'ready' | 'moved' }>,
  response: { status?: number; readonly headers: Headers },
  agency?: string,
): Promise<Trouble> {
  const { kind, status } = answers[outcome.state];
  response.status = status;
  if (status === 503) response.headers.set('Retry-After', RETRY_AFTER);
  const frame = agency ? await optional(loadFrame(agency)) : undefined;
  return { kind, frame, withdrawn: outcome.state === 'withdrawn' ? outcome.withdrawn : undefined };
}
