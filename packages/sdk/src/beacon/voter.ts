import type { Problem, Reaction, SavedReaction } from '@humas/contract';
import { BeaconError } from './beacon-error.js';
import { endpoint } from './endpoint.js';
import { randomName } from './random.js';
import { safeStorage } from './storage.js';

/** Which article's poll a voter takes part in. */
export interface VoterOptions {
  /** Address of the content API as the reader's browser reaches it, without `/v1`. */
  apiUrl: string;
  /** The article's id, `art_…`. */
  article: string;
}

/** One browser's voice in one article's poll. */
export interface Voter {
  /**
   * Reads my choice. Without a stored secret there can be none, and no request is made.
   *
   * @returns my reaction (`choice` is null once withdrawn), or `null` when this browser never voted.
   * @throws {BeaconError} when the API cannot be asked.
   */
  choice(): Promise<Reaction | null>;
  /**
   * Sets or changes my choice. Calls of one voter are sent in order, so that the last one wins.
   *
   * @returns my choice as stored, with the tally that includes it.
   * @throws {BeaconError} `poll_closed`, `poll_off`, `unknown_choice`, `not_found`, or a retryable one.
   */
  set(choice: string): Promise<SavedReaction>;
  /** Takes my choice back; idempotent. @throws {BeaconError} as {@link Voter.set} does. */
  withdraw(): Promise<SavedReaction>;
  /** Removes the secret from this browser. The vote stays counted; withdraw first to take it back. */
  forget(): void;
  /** Whether this browser holds a secret for the article, so whether asking for `choice` makes sense. */
  hasVoted(): boolean;
}

const PATIENCE = 10_000;

/**
 * Makes this browser's voter for one article. Its secret is random, differs per article, is created with the
 * first vote and stays in `localStorage` (`humas:voter:<article>`); the API stores only a hash of it.
 *
 * @example
 * ```ts
 * import { createVoter } from '@humas/sdk/beacon';
 *
 * const voter = createVoter({ apiUrl: 'https://api.example.go.id', article: 'art_01hbytm700e5k8jv2xw6q4n9rc' });
 * const { choice, poll } = await voter.set('veryUseful');
 * console.log(choice, poll.total);
 * ```
 */
export function createVoter({ apiUrl, article }: VoterOptions): Voter {
  const storage = safeStorage('localStorage');
  const key = `humas:voter:${article}`;
  const url = endpoint(apiUrl, `articles/${encodeURIComponent(article)}/reaction`);
  // Anything else than a secret of the contract's form would be refused for ever.
  const stored = () => storage.get(key)?.match(/^[\w-]{22,64}$/)?.[0] ?? null;
  let last: Promise<unknown> = Promise.resolve();

  const inOrder = <T>(write: () => Promise<T>): Promise<T> => {
    const result = last.then(write, write);
    last = result.catch(() => {});
    return result;
  };
  // Stored before it is sent: if the answer is lost, the next try must be the same voter, not a second one.
  const secret = () => {
    const known = stored();
    if (known) return known;
    const fresh = randomName();
    storage.set(key, fresh);
    return fresh;
  };

  return {
    async choice() {
      await last;
      const voter = stored();
      return voter ? await ask<Reaction>(url, 'GET', voter) : null;
    },
    set: (choice) => inOrder(() => ask<SavedReaction>(url, 'PUT', secret(), JSON.stringify({ choice }))),
    // Who never voted withdraws under a name that is not kept, only to learn the tally.
    withdraw: () => inOrder(() => ask<SavedReaction>(url, 'DELETE', stored() ?? randomName())),
    forget: () => storage.remove(key),
    hasVoted: () => stored() !== null,
  };
}

/** One request and its whole answer, within ten seconds. */
async function ask<T>(url: string, method: string, voter: string, body?: string): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const answer = await fetch(url, {
      method,
      headers: {
        Accept: 'application/json',
        'Humas-Voter': voter,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body ?? null,
      signal: patience.signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const data = parse(await answer.text());
    if (answer.ok && data) return data as T;
    throw refusal(`${method} ${url}`, answer.status, (data ?? {}) as Partial<Problem>);
  } catch (cause) {
    if (cause instanceof BeaconError) throw cause;
    const late = patience.signal.aborted;
    throw new BeaconError(
      `humas: ${method} ${url} got no answer${late ? ' in 10 s' : ''}. The choice may or may not be stored. Offer to try again: it cannot count twice.`,
      late ? 'timeout' : 'network',
      true,
      { cause },
    );
  } finally {
    clearTimeout(timer);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusal(call: string, status: number, problem: Partial<Problem>): BeaconError {
  const { code = 'invalid_response', detail = 'The answer was not one of the content API.' } = problem;
  const retryable = status >= 500 || status === 408 || status === 429;
  const advice = retryable ? 'Offer to try again.' : 'Trying again will not help.';
  return new BeaconError(
    `humas: ${call} was refused with ${status} ${code}. ${detail} ${advice}`,
    code,
    retryable,
  );
}
