import { isHumasError } from '../errors/guards.js';
import type { HumasError } from '../errors/humas-error.js';
import { HumasInvalidResponseError } from '../errors/local-errors.js';
import { type IdOf, pathOf, type Query, queryOf } from './address.js';
import { AnswerCache, type KeptAnswer } from './answer-cache.js';
import { Flights } from './flights.js';
import { Http, type HttpRequest, type Received } from './http.js';
import type { CallOptions } from './options.js';
import type { HumasResponse } from './response.js';
import { checkedLimits, type Settings } from './settings.js';
import { WRITES, type Write, type WriteName } from './writes.js';

/** A call as a resource describes it. */
export interface Question {
  /** Which write it is; left out, it reads. */
  write?: WriteName;
  /** The parts of the path behind `/v1`. */
  path: readonly IdOf[];
  query?: Query;
  headers?: Record<string, string>;
  json?: unknown;
  form?: FormData;
}

/** The longest a call waits for the API when a copy could stand in, in milliseconds. */
const PATIENCE_WITH_COPY = 5000;

/** How long a failing API is left alone by calls that have a copy, in milliseconds. */
const REST = 5000;

/** Decides, for every call of a client, whether to share, to ask, to revalidate or to stand in. */
export class Transport {
  readonly #settings: Settings;
  readonly #http: Http;
  #cache: AnswerCache | undefined;
  #flights = new Flights();
  readonly #mayRevalidate: boolean;
  #downUntil = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#http = new Http(settings.fetch, settings.observer);
    this.#startAfresh();
    this.#mayRevalidate = !isCrossOriginPage(settings.baseUrl);
  }

  /** Asks the API. @throws one of the `Humas…Error`s, or the signal's reason. */
  async ask(question: Question, options: CallOptions = {}): Promise<HumasResponse<unknown>> {
    const request = this.#request(question, options);
    if (question.write) {
      const { response } = await this.#http.send(request);
      if (writeOf(question.write).publishes) this.#startAfresh();
      return response;
    }
    if (isPrivate(request)) return (await this.#http.send(request)).response;
    const key = `${request.headers['Accept-Language']} ${request.url}`;
    const cache = options.cache === false ? undefined : this.#cache;
    const read = (signal?: AbortSignal) => this.#read(key, { ...request, signal }, cache);
    // A call with its own limits or fetch options wants its own request.
    return hasOwnWay(options)
      ? await read(options.signal)
      : await this.#flights.join(key, options.signal, read);
  }

  /**
   * Forgets all answers: any list may have held what was just changed. A read still on its way settles into the cache
   * it began with, and nobody shares it any more, so what was true before the write is not given out after it.
   */
  #startAfresh(): void {
    const { cache } = this.#settings;
    this.#cache = cache && new AnswerCache(cache);
    this.#flights = new Flights();
  }

  #request({ write, path, query = {}, headers, json, form }: Question, options: CallOptions): HttpRequest {
    const { baseUrl, locale, apiKey, timeout, totalTimeout, retries } = this.#settings;
    const limits = checkedLimits({
      timeout: options.timeout ?? timeout,
      totalTimeout: options.totalTimeout ?? totalTimeout,
      retries: options.retries ?? retries,
    });
    const { method = 'POST', once } = write ? writeOf(write) : READ;
    return {
      method,
      url: baseUrl + pathOf(path) + queryOf(query),
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': options.locale ?? locale,
        ...(apiKey && { Authorization: `Bearer ${apiKey}` }),
        ...headers,
      },
      json,
      form,
      signal: options.signal,
      ...limits,
      ...(once && { retries: 0 }),
      fetchOptions: options.fetchOptions,
    };
  }

  async #read(
    key: string,
    request: HttpRequest,
    cache: AnswerCache | undefined,
  ): Promise<HumasResponse<unknown>> {
    const kept = cache?.get(key);
    if (!cache) return (await this.#http.send(request)).response;
    const spare = kept && cache.mayStandIn(kept, Date.now()) ? kept : undefined;
    if (spare && Date.now() < this.#downUntil) return stale(spare);
    try {
      return this.#settle(cache, key, kept, await this.#http.send(this.#prepared(request, kept, spare)));
    } catch (error) {
      if (request.signal?.aborted || !isHumasError(error)) throw error;
      if (error.status === 404 || error.status === 410) cache.forget(key);
      if (isDown(error)) this.#downUntil = Date.now() + REST;
      if (!spare || !isOutage(error)) throw error;
      return stale(spare);
    }
  }

  #prepared(request: HttpRequest, kept: KeptAnswer | undefined, spare: KeptAnswer | undefined): HttpRequest {
    // With options of its own, fetch may have a cache of its own (Next's), and know a request again by all its headers.
    const etag = this.#mayRevalidate && !request.fetchOptions && kept?.etag;
    return {
      ...request,
      headers: { ...request.headers, ...(etag && { 'If-None-Match': etag }) },
      ...(spare && { retries: 0, timeout: Math.min(request.timeout, PATIENCE_WITH_COPY) }),
    };
  }

  #settle(cache: AnswerCache, key: string, kept: KeptAnswer | undefined, { response, bytes }: Received) {
    if (response.status !== 304) {
      cache.keep(key, response, bytes, Date.now());
      return response;
    }
    if (!kept) {
      throw new HumasInvalidResponseError(
        'humas: a 304 came for what was never read. Look at the proxies before the API.',
        { code: 'invalid_response', status: 304 },
      );
    }
    cache.keep(key, kept.response, kept.bytes, Date.now());
    return { ...kept.response, source: 'revalidated' as const };
  }
}

const stale = (kept: KeptAnswer): HumasResponse<unknown> => ({
  ...kept.response,
  source: 'stale',
  age: Date.now() - kept.confirmedAt,
});

const writeOf = (name: WriteName): Write => WRITES[name];

const READ = { method: 'GET', once: false } as const;

/** Failures that say nothing about the resource, so that what was known of it still stands. */
const isOutage = ({ code, status = 500 }: HumasError) =>
  status >= 500 || status === 429 || code === 'invalid_response';

const isDown = ({ status = 502 }: HumasError) => status >= 502;

/** Answers that belong to one key or one person are never kept and never shared. */
function isPrivate({ headers, fetchOptions }: HttpRequest): boolean {
  // Made only when there are any: it is dear, and hardly a call has some.
  const theirs = fetchOptions?.headers && new Headers(fetchOptions.headers);
  return (
    fetchOptions?.credentials === 'include' || SECRETS.some((name) => name in headers || theirs?.has(name))
  );
}

const SECRETS = ['Authorization', 'Cookie', 'Humas-Voter'];

const hasOwnWay = ({ timeout, totalTimeout, retries, fetchOptions, cache }: CallOptions) =>
  [timeout, totalTimeout, retries, fetchOptions, cache].some((option) => option !== undefined);

/**
 * Whether this is a page of another origin than the API's. There `If-None-Match` would cost a CORS preflight for
 * every read, and the browser's own HTTP cache revalidates anyway.
 */
function isCrossOriginPage(baseUrl: string): boolean {
  const origin = globalThis.location?.origin;
  return !!origin && origin !== new URL(baseUrl).origin;
}
