import type { HumasResponse } from './response.js';

/**
 * A call on its way: await it for the data, or `.withResponse()` for the data with status and headers.
 *
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * const { data, source } = await client.articles.get('art_01hbytm700e5k8jv2xw6q4n9rc').withResponse();
 * console.log(data.headline, source === 'stale' ? 'from memory, the API is down' : 'fresh');
 * ```
 */
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #ask: () => Promise<HumasResponse<unknown>>;
  #answer: Promise<HumasResponse<unknown>> | undefined;

  /** @internal */
  constructor(ask: () => Promise<HumasResponse<unknown>>) {
    this.#ask = ask;
  }

  /** @internal Starts the request without waiting to be awaited, as a promise would. */
  start(): this {
    this.#answer ??= this.#ask();
    return this;
  }

  /** The data with status, headers and where it came from. Makes no second request. */
  withResponse(): Promise<HumasResponse<T>> {
    this.start();
    return this.#answer as Promise<HumasResponse<T>>;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a call is what it is for.
  then<Result = T, Failure = never>(
    onData?: ((data: T) => Result | PromiseLike<Result>) | null,
    onError?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onData, onError);
  }

  catch<Failure = never>(
    onError?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<T | Failure> {
    return this.then(undefined, onError);
  }

  finally(onDone?: (() => void) | null): Promise<T> {
    return this.then().finally(onDone);
  }
}
