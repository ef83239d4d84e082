/** What one request may cost, and what it is for. */
export interface SafeFetchOptions {
  method?: 'GET' | 'HEAD';
  headers?: Readonly<Record<string, string>>;
  /** Media types that are accepted, such as `['application/json', 'image/*']`; left out, all. */
  accept?: readonly string[];
  /** Bytes of the body after decompression. @default 10 MB */
  maxBytes?: number;
  /** Milliseconds for everything, redirects included. @default 30_000 */
  timeout?: number;
  signal?: AbortSignal | undefined;
}

/** An answer, read to its end. Any status: 404 and 500 are answers. */
export interface SafeResponse {
  /** The address that answered, after redirects. */
  url: string;
  status: number;
  headers: Headers;
  body: Uint8Array;
  /** The body as UTF-8. */
  text(): string;
}

/** Asks an address that somebody else named. @throws {UnsafeAddressError} or {FetchFailedError}. */
export type SafeFetch = (url: string, options?: SafeFetchOptions) => Promise<SafeResponse>;
