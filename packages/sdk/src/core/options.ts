import type { Locale } from '@humas/contract';
import type { Observer } from './observer.js';

/** How the in-memory cache of a client behaves. */
export interface CacheOptions {
  /**
   * How many answers are kept; the one used longest ago goes first.
   *
   * @default 200
   */
  maxEntries?: number;
  /**
   * How large all kept answers may be together, in bytes, reckoned at two for each character of their JSON. An answer
   * larger than this is not kept.
   *
   * @default 10_000_000
   */
  maxBytes?: number;
  /**
   * For how many milliseconds a kept answer may stand in while the API cannot answer (no connection, no answer in
   * time, 429 or 5xx). With such a copy at hand a call makes one attempt of at most 5 s instead of three, and after
   * a failure asks again 5 s later at the earliest, so that pages stay fast while the API is down. 0 turns it off.
   *
   * @default 86_400_000 (24 hours)
   */
  staleIfError?: number;
}

/** What a client is made with. */
export interface HumasClientOptions {
  /**
   * Address of the content API, without `/v1`.
   *
   * @example 'https://api.example.go.id'
   */
  baseUrl: string;
  /**
   * Language of error texts (`Accept-Language`). Articles keep the language they were written in; filter them with
   * `articles.list({ locale })`.
   *
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Secret key, for servers only; public reads need none, writing does. It is never read from the environment unless
   * you pass it, never printed, never sent to another origin by a redirect, and refused in a browser. Answers to a
   * client with a key are never cached.
   *
   * @example process.env.HUMAS_API_KEY
   */
  apiKey?: string | undefined;
  /**
   * The `fetch` to use. It is called with a `Request` and the remaining options.
   *
   * @default globalThis.fetch, looked up at every call
   */
  fetch?: typeof globalThis.fetch;
  /**
   * Milliseconds one attempt may take.
   *
   * @default 10_000
   */
  timeout?: number;
  /**
   * Milliseconds a call may take with all its attempts and pauses.
   *
   * @default 30_000
   */
  totalTimeout?: number;
  /**
   * How often a failed call is tried again after 408, 429, 5xx, a timeout or a network error, and a message also after
   * 409 (still being stored): 2 makes three attempts in all. What must not happen twice is never sent twice:
   * `agencies.create`, `articles.correct`, `keys.create`, and `views.record`. `Retry-After` is never shortened; a longer
   * wait than `totalTimeout` leaves ends the call at once.
   *
   * @default 2
   */
  retries?: number;
  /**
   * The in-memory cache: it asks with `If-None-Match`, answers from memory on 304, and stands in while the API is
   * down. `false` turns it off. Authorised answers and readers' own reactions are never kept.
   *
   * @default { maxEntries: 200, maxBytes: 10_000_000, staleIfError: 86_400_000 }
   */
  cache?: CacheOptions | false;
  /**
   * Watches requests: hooks for tracing and metrics, and a log. Made by `observe` of `@humas/sdk/observe`.
   *
   * @default none; what is going to end is said on the console
   */
  observer?: Observer | undefined;
}

/** Options of `fetch` that the SDK hands on, Next's included. */
export interface FetchOptions extends Omit<RequestInit, 'method' | 'body' | 'signal' | 'window'> {
  /** Next's data cache. */
  next?: { revalidate?: number | false; tags?: string[] };
}

/** What one call may do differently from its client. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Overrides the client's `timeout`. */
  timeout?: number;
  /** Overrides the client's `totalTimeout`. */
  totalTimeout?: number;
  /** Overrides the client's `retries`. */
  retries?: number;
  /** Overrides the client's `locale`. */
  locale?: Locale;
  /** `false`: neither answer from the cache nor keep this answer. */
  cache?: false;
  /**
   * Handed to `fetch` as it is. Revalidating is left to fetch then: a conditional request would miss Next's data cache.
   *
   * @example { next: { revalidate: 60, tags: ['articles'] } }
   */
  fetchOptions?: FetchOptions;
}
