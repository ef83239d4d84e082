import { endpoint } from '../browser/endpoint.js';
import { type QueuedView, ViewQueue } from './queue.js';

const IDLE = 2000;
const BATCH = 25;
const FIRST_PAUSE = 4000;
const LONGEST_PAUSE = 300_000;

const encode = (views: readonly QueuedView[], now: number) =>
  JSON.stringify({
    events: views.map(({ visit, article, n, at }) => ({ visit, article, n, age: Math.max(0, now - at) })),
  });

/**
 * Whether the server has settled these views: it stored them (2xx), or it refuses what they say, today and
 * tomorrow (4xx). 408 and 429 only mean "not now", as do 5xx.
 */
const isSettled = (status: number) =>
  (status >= 200 && status < 300) || (status >= 400 && status < 500 && status !== 408 && status !== 429);

const senders = new Map<string, ViewSender>();

/** The page's one sender to an API, so that several widgets send one request and no view twice. */
export function senderTo(apiUrl: string): ViewSender {
  const url = endpoint(apiUrl, 'views');
  const known = senders.get(url);
  if (known) return known;
  const fresh = new ViewSender(url);
  senders.set(url, fresh);
  return fresh;
}

/** Carries queued views to the API: after 2 s of rest, at 25, and when the page is hidden or left. */
class ViewSender {
  readonly #url: string;
  readonly #queue = new ViewQueue();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #failures = 0;
  #users = 0;
  /** A page that is left is hidden just after, when sendBeacon has already sent everything. */
  #left = false;

  constructor(url: string) {
    this.#url = url;
  }

  add(view: QueuedView): void {
    this.#queue.add(view);
    if (this.#queue.read(view.at).length >= BATCH) void this.flush();
    else this.#rest(IDLE);
  }

  /** Listens to the page while anybody uses the sender. @returns a function that ends this use. */
  use(): () => void {
    if (this.#users++ === 0) {
      this.#left = false;
      document.addEventListener('visibilitychange', this.#onVisibility);
      addEventListener('pagehide', this.#onLeave);
      addEventListener('online', this.#onOnline);
      if (this.#queue.read(Date.now()).length) this.#rest(IDLE);
    }
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      if (--this.#users > 0) return;
      document.removeEventListener('visibilitychange', this.#onVisibility);
      removeEventListener('pagehide', this.#onLeave);
      removeEventListener('online', this.#onOnline);
      void this.flush();
    };
  }

  /** Sends what is waiting. Resolves when the queue is empty or an attempt failed; never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #drain(): Promise<void> {
    for (;;) {
      const now = Date.now();
      const batch = this.#queue.read(now).slice(0, BATCH);
      // What got too old while it waited is not kept either.
      if (batch.length === 0) return this.#queue.remove(batch, now);
      if (!(await this.#send(encode(batch, now)))) {
        if (this.#users > 0) this.#rest(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures));
        this.#failures++;
        return;
      }
      this.#failures = 0;
      this.#queue.remove(batch, Date.now());
    }
  }

  async #send(body: string): Promise<boolean> {
    try {
      const { status } = await fetch(this.#url, {
        method: 'POST',
        // A type that needs no CORS preflight, so that one request is one request.
        headers: { 'Content-Type': 'text/plain' },
        body,
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      return isSettled(status);
    } catch {
      return false;
    }
  }

  #rest(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  readonly #onVisibility = () => {
    if (document.visibilityState === 'visible') this.#left = false;
    else if (!this.#left) void this.flush();
  };

  readonly #onOnline = () => void this.flush();

  // The page may be gone before any answer: the browser delivers, and because nobody hears whether it
  // succeeded, the views stay queued and are sent again next time, which changes nothing.
  readonly #onLeave = () => {
    this.#left = true;
    const now = Date.now();
    const waiting = this.#queue.read(now);
    for (let start = 0; start < waiting.length; start += BATCH)
      navigator.sendBeacon?.(this.#url, encode(waiting.slice(start, start + BATCH), now));
  };
}
