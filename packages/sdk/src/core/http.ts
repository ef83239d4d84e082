import ky, { isHTTPError, type KyInstance } from 'ky';
import { HumasInvalidResponseError } from '../errors/local-errors.js';
import { translateError } from '../errors/translate.js';
import { freeze } from './freeze.js';
import type { Observer } from './observer.js';
import type { FetchOptions } from './options.js';
import type { HumasResponse } from './response.js';
import { retryAfterOf } from './retry-after.js';
import type { Limits } from './settings.js';

/** One request as the SDK means it. */
export interface HttpRequest extends Limits {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  json?: unknown;
  form?: FormData | undefined;
  signal?: AbortSignal | undefined;
  fetchOptions?: FetchOptions | undefined;
}

/** An answer, and what it takes in memory: two bytes for each character of its JSON. */
export interface Received {
  readonly response: HumasResponse<unknown>;
  readonly bytes: number;
}

const RETRIED = [408, 429, 500, 502, 503, 504];

/** The first request of that name is still being carried out; soon its answer will be there. */
const STILL_RUNNING = 409;

/** The one place that knows ky: sends a request within its budget and answers with parsed, frozen JSON. */
export class Http {
  readonly #ky: KyInstance;
  readonly #fetch: typeof globalThis.fetch;
  readonly #observer: Observer | undefined;
  /** What somebody was warned of already. */
  readonly #warned = new Set<string>();

  constructor(fetch: typeof globalThis.fetch, observer: Observer | undefined) {
    this.#ky = ky.create({ throwHttpErrors: (status) => status !== 304 });
    this.#fetch = recognisable(fetch);
    this.#observer = observer;
  }

  /**
   * @returns the answer; a 304 has `data` undefined.
   * @throws one of the `Humas…Error`s, or the signal's reason.
   */
  async send(request: HttpRequest): Promise<Received> {
    const { method, url, json, form, signal, headers, timeout, totalTimeout, retries, fetchOptions } =
      request;
    signal?.throwIfAborted();
    const event = { method, url, attempt: 0 };
    const call = `${method} ${url}`;
    const observer = this.#observer;
    const started = Date.now();
    const retried = headers['Idempotency-Key'] ? [...RETRIED, STILL_RUNNING] : RETRIED;
    const sent = this.#ky(url, {
      ...fetchOptions,
      // ky hands over a request, and beside it what a request cannot hold.
      fetch: (sending, init) => {
        const send = () => this.#fetch(sending, init);
        event.attempt++;
        return observer ? observer.attempt({ ...event }, sending as Request, send) : send();
      },
      method,
      headers: merged(fetchOptions?.headers, headers),
      ...(json === undefined ? {} : { json }),
      // Without a content type of ours: fetch alone knows the boundary it writes.
      ...(form && { body: form }),
      // A redirected write would arrive as a GET, or take what it carries to a stranger; so would a voter's secret.
      ...((method !== 'GET' || headers['Humas-Voter']) && { redirect: 'manual' as const }),
      ...(signal ? { signal } : {}),
      timeout,
      totalTimeout,
      retry: {
        limit: retries,
        methods: [method],
        statusCodes: retried,
        afterStatusCodes: retried,
        retryOnTimeout: true,
        jitter: (delay) => (delay * (1 + Math.random())) / 2,
        shouldRetry: ({ error }) => (leavesTime(error, started + totalTimeout) ? undefined : false),
      },
    });
    try {
      const response = await sent;
      this.#warnOfEnd(event, response.headers);
      const text = response.status === 304 ? '' : await sent.text();
      const { status, headers } = response;
      const data = parse(text, response, call);
      return { response: { data, status, headers, source: 'network', age: 0 }, bytes: 2 * text.length };
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const translated = translateError(error, call);
      observer?.failed({ ...event, error: translated });
      throw translated;
    }
  }

  /** Once for each kind of call: RFC 9745 (`Deprecation`) and RFC 8594 (`Sunset`). */
  #warnOfEnd({ method, url }: { method: string; url: string }, headers: Headers): void {
    const end = headers.get('Sunset');
    if (!end && !headers.has('Deprecation')) return;
    const what = `${method} ${/\/v1\/[^/?]+/.exec(url)}`;
    if (this.#warned.has(what)) return;
    this.#warned.add(what);
    (this.#observer ?? console).warn(
      `humas: ${what} is deprecated${end ? ` until ${end}` : ''}. Update @humas/sdk.`,
    );
  }
}

/** Whether the wait a server asks for ends before the deadline; if not, failing now beats failing later. */
function leavesTime(error: Error, deadline: number): boolean {
  const now = Date.now();
  const wait = isHTTPError(error) ? (retryAfterOf(error.response.headers, now) ?? 0) : 0;
  return now + wait * 1000 < deadline;
}

function merged(theirs: RequestInit['headers'], ours: Record<string, string>): HeadersInit {
  if (!theirs) return ours;
  const headers = new Headers(theirs);
  for (const [name, value] of Object.entries(ours)) headers.set(name, value);
  return headers;
}

function parse(text: string, response: Response, call: string): unknown {
  if (!text && (response.status === 204 || response.status === 304)) return undefined;
  try {
    return freeze(JSON.parse(text) as unknown);
  } catch (cause) {
    throw new HumasInvalidResponseError(
      `humas: ${call} was answered with ${response.status} and something that is not JSON. A proxy or a wrong baseUrl is likely. Open it in a browser.`,
      { code: 'invalid_response', status: response.status, cause },
    );
  }
}

/**
 * ky knows a network error by its message, and runtimes word it differently (an edge runtime's is not on ky's
 * list). Whatever `fetch` rejects with is one, unless somebody aborted.
 */
function recognisable(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    try {
      return await fetch(input, init);
    } catch (cause) {
      if (input instanceof Request && input.signal.aborted) throw cause;
      throw new TypeError('fetch failed', { cause });
    }
  };
}
