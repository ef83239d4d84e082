/**
 * Where an answer came from: the API, the API's 304 and memory, or memory alone because the API is down.
 */
export type AnswerSource = 'network' | 'revalidated' | 'stale';

/** An answer with what surrounds it, from `.withResponse()`. */
export interface HumasResponse<T> {
  /** The same as awaiting the call. Frozen. */
  readonly data: T;
  /** The HTTP status of the answer the data came with. */
  readonly status: number;
  /** The headers of the answer the data came with. */
  readonly headers: Headers;
  /** `stale` means: the API could not be asked, and this is what it said {@link HumasResponse.age} ago. */
  readonly source: AnswerSource;
  /** Milliseconds since the API last confirmed the data; 0 unless `source` is `stale`. */
  readonly age: number;
}
