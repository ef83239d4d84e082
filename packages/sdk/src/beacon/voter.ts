import type { Problem, Reaction, SavedReaction } from '@humas/contract';
import { ask } from '../browser/ask.js';
import { endpoint } from '../browser/endpoint.js';
import { randomName } from '../browser/random.js';
import { BeaconError } from './beacon-error.js';
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
      return voter ? await tell<Reaction>(url, 'GET', voter) : null;
    },
    set: (choice) => inOrder(() => tell<SavedReaction>(url, 'PUT', secret(), { choice })),
    // Who never voted withdraws under a name that is not kept, only to learn the tally.
    withdraw: () => inOrder(() => tell<SavedReaction>(url, 'DELETE', stored() ?? randomName())),
    forget: () => storage.remove(key),
    hasVoted: () => stored() !== null,
  };
}

/** One request of this voter, and what the API says to it. */
async function tell<T>(url: string, method: string, voter: string, body?: object): Promise<T> {
  const result = await ask(url, method, { 'Humas-Voter': voter }, body);
  if (!result.answer) {
    const { silence, cause } = result;
    throw new BeaconError(
      `humas: ${method} ${url} got ${silence}. The choice may or may not be stored. Offer to try again: it cannot count twice.`,
      silence === 'no answer' ? 'network' : 'timeout',
      true,
      { cause },
    );
  }
  const { answer, data } = result;
  if (answer.ok && data) return data as T;
  throw refusal(`${method} ${url}`, answer.status, (data ?? {}) as Partial<Problem>);
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
