import ky, { isHTTPError, type KyInstance } from 'ky';
import { HumasInvalidResponseError } from '../errors/local-errors.js';
import { translateError } from '../errors/translate.js';
import { freeze } from './freeze.js';
import type { FetchOptions } from './options.js';
import type { HumasResponse } from './response.js';
import { retryAfterOf } from './retry-after.js';
import type { Limits } from './settings.js';

/** One request as the SDK means it. */
export interface HttpRequest extends Limits {
  method: 'get' | 'put' | 'post' | 'delete';
  url: string;
  headers: Record<string, string>;
  json?: unknown;
  form?: FormData | undefined;
  signal?: AbortSignal | undefined;
  fetchOptions?: FetchOptions | undefined;
}

const RETRIED = [408, 429, 500, 502, 503, 504];

/** The first request of that name is still being carried out; soon its answer will be there. */
const STILL_RUNNING = 409;

/** The one place that knows ky: sends a request within its budget and answers with parsed, frozen JSON. */
export class Http {
  readonly #ky: KyInstance;

  constructor(fetch: typeof globalThis.fetch) {
    this.#ky = ky.create({ fetch: recognisable(fetch), throwHttpErrors: (status) => status !== 304 });
  }

  /**
   * @returns the answer; a 304 has `data` undefined.
   * @throws one of the `Humas…Error`s, or the signal's reason.
   */
  async send(request: HttpRequest): Promise<HumasResponse<unknown>> {
    const { method, url, json, form, signal, headers, timeout, totalTimeout, retries, fetchOptions } =
      request;
    signal?.throwIfAborted();
    const call = `${method.toUpperCase()} ${url}`;
    const started = Date.now();
    const retried = headers['Idempotency-Key'] ? [...RETRIED, STILL_RUNNING] : RETRIED;
    const sent = this.#ky(url, {
      ...fetchOptions,
      method,
      headers: merged(fetchOptions?.headers, headers),
      ...(json === undefined ? {} : { json }),
      // Without a content type of ours: fetch alone knows the boundary it writes.
      ...(form && { body: form }),
      // A redirected write would arrive as a GET, or take what it carries to a stranger; so would a voter's secret.
      ...((method !== 'get' || headers['Humas-Voter']) && { redirect: 'manual' as const }),
      ...(signal ? { signal } : {}),
      timeout,
      totalTimeout,
      retry: {
        limit: retries,
        methods: ['get', 'put', 'post', 'delete'],
        statusCodes: retried,
        afterStatusCodes: retried,
        retryOnTimeout: true,
        jitter: (delay) => delay * (0.5 + Math.random() / 2),
        shouldRetry: ({ error }) => (leavesTime(error, started + totalTimeout) ? undefined : false),
      },
    });
    try {
      const response = await sent;
      const text = response.status === 304 ? '' : await sent.text();
      return {
        data: parse(text, response, call),
        status: response.status,
        headers: response.headers,
        source: 'network',
        age: 0,
      };
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw translateError(error, call);
    }
  }
}

/** Whether the wait a server asks for ends before the deadline; if not, failing now beats failing later. */
function leavesTime(error: Error, deadline: number): boolean {
  const now = Date.now();
  const wait = isHTTPError(error) ? (retryAfterOf(error.response.headers, now) ?? 0) : 0;
  return now + wait < deadline;
}

function merged(theirs: RequestInit['headers'], ours: Record<string, string>): HeadersInit {
  if (!theirs) return ours;
  const headers = new Headers(theirs);
  for (const [name, value] of Object.entries(ours)) headers.set(name, value);
  return headers;
}

function parse(text: string, response: Response, call: string): unknown {
  if (text === '' && (response.status === 204 || response.status === 304)) return undefined;
  try {
    return freeze(JSON.parse(text) as unknown);
  } catch (cause) {
    throw new HumasInvalidResponseError(
      `humas: ${call} was answered with ${response.status} and something that is not JSON. A proxy or a wrong baseUrl is likely. Open the address in a browser.`,
      response.status,
      cause,
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
