import type { HumasError } from '../errors/humas-error.js';

/** Which request of which call; never a key, a voter's secret or a body. */
export interface RequestEvent {
  readonly method: string;
  /** The whole address. A reader's search words may stand in its query. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** How one attempt was answered, whatever the status. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** What the API's operators find it by in their log; null when something else answered. */
  readonly requestId: string | null;
  /** From sending to the headers of the answer. */
  readonly milliseconds: number;
}

/** How a call ended that failed, after its last attempt; `attempt` is 0 when nothing was sent. */
export interface ErrorEvent extends RequestEvent {
  readonly error: HumasError;
}

/**
 * Watches what a client sends. `observe` of `@humas/sdk/observe` makes one out of hooks and a log; the client itself
 * carries none of that, so that pages which watch nothing download nothing for it.
 */
export interface Observer {
  /** Sends one attempt. */
  attempt(event: RequestEvent, request: Request, send: () => Promise<Response>): Promise<Response>;
  /** A call failed after its last attempt. */
  failed(event: ErrorEvent): void;
  /** Somebody should look at this. */
  warn(message: string): void;
}
